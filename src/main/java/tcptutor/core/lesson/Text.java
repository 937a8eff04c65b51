package tcptutor.core.lesson;

import java.util.Objects;

/**
 * One thing said in both languages.
 *
 * @param en the English wording
 * @param zh the Chinese wording; empty when nobody has written it yet
 */
public record Text(String en, String zh) {
  /** Nothing to say. */
  public static final Text EMPTY = new Text("", "");

  /** Rejects null; empty strings are allowed. */
  public Text {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
  }

  /** Returns the wording in the wanted language, the English one where the Chinese is missing. */
  public String in(Lang lang) {
    return switch (lang) {
      case EN -> en;
      case ZH -> zh.isEmpty() ? en : zh;
    };
  }
}
