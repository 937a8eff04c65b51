package tcptutor.shell.grading;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tcptutor.core.grade.F1;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.LevelAgreement;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.Neutral;

/** Grades answers line by line, and compares with marks where there are any. */
public final class Batch {
  private static final int QUOTED = 600;

  private final Questions questions;
  private final Grader grader;
  private final GradeMessages texts;
  private final Map<String, Marks> marks = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Figures all = new Figures();
  private final Map<String, Figures> byLanguage = new TreeMap<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  /** Prepares to grade the answers to some questions. */
  public Batch(Questions questions, Grader grader, Lang lang) {
    this.questions = questions;
    this.grader = grader;
    this.texts = GradeMessages.in(lang);
  }

  /** What an examiner said of an answer. */
  private record Marks(
      int level, TreeSet<String> points, TreeSet<String> misconceptions, String lang) {}

  /** An answer that the examiner marked otherwise. */
  private record Disagreement(String id, String answer, int expected, int given, String why) {
    int distance() {
      return Math.abs(expected - given);
    }
  }

  /** Counts of one language, or of all. */
  private static final class Figures {
    private final LevelAgreement levels = new LevelAgreement();
    private final F1 points = new F1();
    private final F1 misconceptions = new F1();
  }

  /** What is wrong with lines that were passed over, in the order of reading. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Reads marks: one object a line with id, level, points and misconceptions. */
  public void readMarks(BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      JsonObject json = object(line, number);
      if (json != null && json.has("level")) {
        Marks marked =
            new Marks(
                json.get("level").getAsInt(),
                strings(json, "points"),
                strings(json, "misconceptions"),
                text(json, "lang"));
        if (marks.putIfAbsent(text(json, "id"), marked) != null) {
          problems.add(texts.idAgain(number, Neutral.line(text(json, "id"))));
        }
      }
    }
  }

  /**
   * Grades one object a line with question and answer, and id if there is one.
   *
   * @param out is given each verdict as one line of JSON, in the order of reading
   */
  public void grade(BufferedReader in, Consumer<String> out) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      JsonObject json = object(line, number);
      Question question = json == null ? null : question(json, number);
      if (question != null) {
        String answer = text(json, "answer");
        Verdict verdict = grader.grade(question, answer);
        compare(text(json, "id"), answer, verdict);
        out.accept(VerdictJson.of(text(json, "id"), question, answer, verdict).toString());
      }
    }
  }

  private JsonObject object(String line, int number) {
    if (line.isBlank()) {
      return null;
    }
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      // Said below, as for everything that is no object.
    }
    problems.add(texts.noObject(number));
    return null;
  }

  private Question question(JsonObject json, int number) {
    String id = text(json, "question");
    Question question = questions.find(id);
    if (question == null) {
      problems.add(
          texts.unknownQuestion(number, Neutral.line(id), Nearest.to(id, questions.ids())));
    } else if (!isText(json, "answer")) {
      problems.add(texts.noAnswer(number));
      return null;
    }
    return question;
  }

  private static boolean isText(JsonObject json, String name) {
    return json.has(name)
        && json.get(name).isJsonPrimitive()
        && json.getAsJsonPrimitive(name).isString();
  }

  private static String text(JsonObject json, String name) {
    return isText(json, name) ? json.get(name).getAsString() : "";
  }

  private static TreeSet<String> strings(JsonObject json, String name) {
    TreeSet<String> strings = new TreeSet<>();
    if (json.get(name) instanceof JsonArray array) {
      array.forEach(element -> strings.add(element.getAsString()));
    }
    return strings;
  }

  // --- agreement -------------------------------------------------------------------------------

  private void compare(String id, String answer, Verdict verdict) {
    Marks marked = marks.get(id);
    if (marked == null) {
      return;
    }
    List<String> errors =
        verdict.misconceptions().stream().map(Verdict.MisconceptionFinding::misconception).toList();
    for (Figures figures :
        List.of(all, byLanguage.computeIfAbsent(marked.lang(), key -> new Figures()))) {
      figures.levels.add(marked.level(), verdict.level());
      figures.points.add(marked.points(), verdict.made());
      figures.misconceptions.add(marked.misconceptions(), errors);
    }
    boolean same =
        marked.points().equals(Set.copyOf(verdict.made()))
            && marked.misconceptions().equals(Set.copyOf(errors));
    if (verdict.level() != marked.level() || !same) {
      String why =
          texts.difference(
              minus(marked.points(), verdict.made()),
              minus(verdict.made(), marked.points()),
              minus(marked.misconceptions(), errors),
              minus(errors, marked.misconceptions()));
      disagreements.add(new Disagreement(id, answer, marked.level(), verdict.level(), why));
    }
  }

  private static String minus(Iterable<String> these, Collection<String> those) {
    List<String> left = new ArrayList<>();
    these.forEach(
        one -> {
          if (!those.contains(one)) {
            left.add(one);
          }
        });
    return String.join(", ", left);
  }

  /**
   * The figures and the worst disagreements, in lines.
   *
   * @param worst how many disagreements to quote at most
   */
  public List<String> agreement(int worst) {
    List<String> lines = new ArrayList<>();
    lines.addAll(figures(texts.allLanguages(), all));
    if (byLanguage.size() > 1) {
      byLanguage.forEach((lang, figures) -> lines.addAll(figures(lang, figures)));
    }
    lines.add("");
    lines.addAll(confusion());
    disagreements.sort(Comparator.comparingInt(Disagreement::distance).reversed());
    for (Disagreement d : disagreements.subList(0, Math.min(worst, disagreements.size()))) {
      lines.add("");
      lines.add(texts.disagreement(d.id(), d.expected(), d.given()) + d.why());
      String quoted = Neutral.line(d.answer());
      lines.add("  " + (quoted.length() > QUOTED ? quoted.substring(0, QUOTED) + "…" : quoted));
    }
    return lines;
  }

  private List<String> figures(String name, Figures figures) {
    return List.of(
        texts.figures(
            name,
            figures.levels.all(),
            figures.levels.kappa(),
            figures.levels.exact(),
            figures.levels.far(),
            figures.points.value(),
            figures.misconceptions.value()));
  }

  private List<String> confusion() {
    List<String> lines = new ArrayList<>(List.of(texts.confusionHeading()));
    for (int expected = 0; expected <= 4; expected++) {
      StringBuilder line = new StringBuilder("  " + expected + "  ");
      for (int given = 0; given <= 4; given++) {
        line.append(String.format("%5d", all.levels.count(expected, given)));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
