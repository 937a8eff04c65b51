package tcptutor.shell.content;

import java.util.Locale;
import java.util.Set;
import tcptutor.shell.text.Neutral;

/** Texts as YAML, so that {@link YamlReader} reads them back: bare, quoted, or as a block. */
public final class YamlText {
  /** What YAML 1.1 takes for something else than text. */
  private static final Set<String> TAKEN =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** From here on a code unit is no character, and YAML wants it escaped. */
  private static final char NO_CHARACTER = 0xfffe;

  private YamlText() {}

  /** A word of a file's own vocabulary: bare if that is safe. */
  public static String word(String text) {
    boolean bare =
        text.matches("[A-Za-z][A-Za-z0-9_.-]*") && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
    return bare ? text : quoted(text);
  }

  /** A sentence of a notation, such as {@code 0ms client connect}: bare if that is safe. */
  public static String phrase(String text) {
    return text.matches("[A-Za-z0-9]+( [A-Za-z0-9_.,/=-]+)+") ? text : quoted(text);
  }

  /**
   * In double quotes; a line feed is escaped. Characters that act on a terminal, which no file may
   * hold, are replaced.
   */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    String harmless = Neutral.of(text);
    for (int i = 0; i < harmless.length(); i++) {
      char c = harmless.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c < NO_CHARACTER ? String.valueOf(c) : "\\u" + hex(c));
      }
    }
    return out.append('"').toString();
  }

  /**
   * Text of several lines as a block, one in quotes otherwise.
   *
   * @param indent columns before each line of a block
   */
  public static String block(String text, int indent) {
    boolean lines = text.indexOf('\n') >= 0 && text.indexOf('\t') < 0;
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    // A block that begins or ends with blanks would need marks that few people can read.
    if (!lines || body.isEmpty() || !body.equals(body.strip()) || !Neutral.of(body).equals(body)) {
      return quoted(text);
    }
    StringBuilder out = new StringBuilder(body.length() == text.length() ? "|-" : "|");
    for (String line : body.split("\n", -1)) {
      out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
    }
    return out.toString();
  }

  private static String hex(char c) {
    return Integer.toHexString(c).toUpperCase(Locale.ROOT);
  }
}
