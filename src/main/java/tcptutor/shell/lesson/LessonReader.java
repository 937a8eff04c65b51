package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;

/** Reads a lesson. */
public final class LessonReader {
  private static final int MOST_LESSONS = 10_000;

  private final Ids ids;

  private LessonReader(Lang lang) {
    this.ids = new Ids(lang);
  }

  /** Returns the lesson in a tree; use it only if nothing was added to {@code issues}. */
  public static Lesson read(Node node, Issues issues, Lang lang) {
    return read(Fields.of(node, issues), lang);
  }

  /** Returns the lesson in a mapping; use it only if there are no issues. */
  public static Lesson read(Fields fields, Lang lang) {
    Lesson lesson = new LessonReader(lang).lesson(fields);
    fields.done();
    return lesson;
  }

  private Lesson lesson(Fields fields) {
    return new Lesson(
        ids.unique(fields, "lesson"),
        (int) fields.integer("order", 0, MOST_LESSONS),
        fields.text("title"),
        fields.strings("after"),
        sections(fields),
        points(fields),
        misconceptions(fields),
        fields.strings("sources"));
  }

  private List<Section> sections(Fields fields) {
    List<Section> sections = new ArrayList<>();
    ids.notEmpty(fields, "sections");
    for (Fields section : fields.each("sections")) {
      sections.add(
          new Section(ids.unique(section, "section"), section.text("heading"), parts(section)));
    }
    return sections;
  }

  private List<Section.Part> parts(Fields section) {
    List<Section.Part> parts = new ArrayList<>();
    ids.notEmpty(section, "parts");
    for (Fields part : section.each("parts")) {
      parts.add(part.either("run", () -> run(part), () -> new Section.Prose(part.ownText())));
    }
    return parts;
  }

  private static Section.Part run(Fields part) {
    return part.plainOr(
        "run",
        () -> new Section.Run(part.string("run"), ""),
        run ->
            new Section.Run(
                run.string("scenario"),
                Fields.spelled(run.choice("profile", Profile.values(), Profile.RFC))));
  }

  private List<Lesson.Taught> points(Fields fields) {
    List<Lesson.Taught> points = new ArrayList<>();
    for (Fields point : fields.each("points")) {
      points.add(new Lesson.Taught(ids.unique(point, "point"), point.text("statement")));
    }
    return points;
  }

  private List<Lesson.Myth> misconceptions(Fields fields) {
    List<Lesson.Myth> myths = new ArrayList<>();
    for (Fields myth : fields.each("misconceptions")) {
      myths.add(
          new Lesson.Myth(
              ids.unique(myth, "misconception"),
              myth.text("statement"),
              myth.text("why-wrong"),
              myth.string("refuted-by", "")));
    }
    return myths;
  }
}
