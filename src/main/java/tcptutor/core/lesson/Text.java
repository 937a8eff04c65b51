package tcptutor.core.lesson;

import java.util.Objects;

/**
 * One thing said in both languages.
 *
 * @param en the English wording; empty when nobody has written it yet
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

  /** Whether there is no wording in any language. */
  public boolean isEmpty() {
    return en.isEmpty() && zh.isEmpty();
  }

  /** Returns the wording in the wanted language, the other one where that is missing. */
  public String in(Lang lang) {
    return switch (lang) {
      case EN -> en.isEmpty() ? zh : en;
      case ZH -> zh.isEmpty() ? en : zh;
    };
  }
}
