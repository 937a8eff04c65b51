package tcptutor.shell.lesson;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Pack;
import tcptutor.core.lesson.Text;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Neutral;

/** Reads the manifest of a pack. */
public final class PackReader {
  private static final int MOST_FORMAT = 1000;
  private static final String VERSION = "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}";

  private PackReader() {}

  /** Returns the manifest in a tree; use it only if nothing was added to {@code issues}. */
  public static Pack read(Node node, Issues issues) {
    return read(Fields.of(node, issues), Lang.EN);
  }

  /** Returns the manifest in a mapping; use it only if there are no issues. */
  public static Pack read(Fields fields, Lang lang) {
    LessonMessages texts = LessonMessages.in(lang);
    Ids ids = new Ids(lang);
    Pack pack =
        new Pack(
            ids.unique(fields, "pack"),
            version(fields, "version", fields.string("version"), texts),
            oneLine(fields.text("title")),
            languages(fields, ids),
            fields.strings("authors").stream().map(Neutral::line).toList(),
            Neutral.line(fields.string("licence", "")),
            (int) fields.integer("format", 1, MOST_FORMAT, Pack.FORMAT),
            version(fields, "requires", fields.string("requires", "0.0.0"), texts));
    if (pack.format() > Pack.FORMAT) {
      fields.issue("format", "newer-format", texts.newerFormat(pack.format(), Pack.FORMAT));
    }
    fields.done();
    return pack;
  }

  /** Returns the languages that a manifest names, as far as they can be read; else all. */
  public static Set<Lang> languages(Node manifest) {
    Set<Lang> languages = EnumSet.noneOf(Lang.class);
    Node list = manifest instanceof Node.Mapping mapping ? mapping.get("languages") : null;
    if (list instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        for (Lang lang : Lang.values()) {
          if (item instanceof Node.Scalar word && word.text().equals(lang.code())) {
            languages.add(lang);
          }
        }
      }
    }
    return languages.isEmpty() ? EnumSet.allOf(Lang.class) : languages;
  }

  private static Set<Lang> languages(Fields fields, Ids ids) {
    ids.notEmpty(fields, "languages");
    List<Lang> languages = fields.choices("languages", Lang.values());
    return languages.isEmpty() ? EnumSet.allOf(Lang.class) : EnumSet.copyOf(languages);
  }

  private static Text oneLine(Text text) {
    return new Text(Neutral.line(text.en()), Neutral.line(text.zh()));
  }

  private static String version(Fields fields, String name, String version, LessonMessages texts) {
    if (!version.isEmpty() && !version.matches(VERSION)) {
      fields.issue(name, "bad-version", texts.badVersion(version));
    }
    return version;
  }
}
