package tcptutor.shell.cli;

import java.util.Locale;
import java.util.Map;
import tcptutor.core.lesson.Lang;

/** Chooses the language when nobody said {@code --lang}. */
final class Languages {
  private Languages() {}

  /**
   * Returns the language of TCPTUTOR_LANG; else of the first that is set of LC_ALL, LC_MESSAGES and
   * LANG, English if that is another one; else of the JVM.
   */
  static Lang of(Map<String, String> env, String userLanguage) {
    Lang own = named(env.getOrDefault("TCPTUTOR_LANG", ""));
    if (own != null) {
      return own;
    }
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = env.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return orEnglish(named(value));
      }
    }
    return orEnglish(named(userLanguage));
  }

  /** Returns the language of "zh", "zh_CN.UTF-8", "en-GB" and so on, or null for another one. */
  static Lang named(String locale) {
    String code = locale.toLowerCase(Locale.ROOT);
    for (Lang lang : Lang.values()) {
      boolean longer = code.startsWith(lang.code() + "_") || code.startsWith(lang.code() + "-");
      if (longer || code.equals(lang.code()) || code.startsWith(lang.code() + ".")) {
        return lang;
      }
    }
    return null;
  }

  private static Lang orEnglish(Lang lang) {
    return lang == null ? Lang.EN : lang;
  }
}
