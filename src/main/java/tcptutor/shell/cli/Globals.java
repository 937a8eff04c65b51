package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/**
 * The options that every command has, wherever they stand on the command line.
 *
 * <p>Read by hand, since {@code --help} must not wait for an option library to load.
 *
 * @param lang the language asked for; null for the surroundings' own
 * @param width the width asked for in columns; 0 for the surroundings' own
 * @param noColor whether colours were refused
 * @param plain whether nothing shall be drawn, coloured or waited for
 * @param noMotion whether nothing shall move by itself
 * @param theme the theme asked for; null for the usual one
 * @param ambiguousWidth columns of characters of ambiguous width, 1 or 2; 0 for the surroundings'
 *     own
 * @param smoke whether screens are drawn on standard output, whatever it is, until standard input
 *     ends: for builds, so that no help tells of it
 * @param help whether help was asked for
 * @param version whether the version was asked for
 * @param rest the other arguments, in order: a command and what is for it
 * @param mistake the first mistake in the options above; null when there is none
 */
record Globals(
    Lang lang,
    int width,
    boolean noColor,
    boolean plain,
    boolean noMotion,
    String theme,
    int ambiguousWidth,
    boolean smoke,
    boolean help,
    boolean version,
    List<String> rest,
    Advice mistake) {
  static final List<String> THEMES = List.of("dark", "light", "terminal");
  static final int MIN_WIDTH = 40;
  static final int MAX_WIDTH = 1000;

  /**
   * Sorts the arguments into global options and the rest; after {@code --} all is rest.
   *
   * @param texts for mistakes, in the language of the surroundings
   */
  static Globals parse(String[] args, Messages texts) {
    Parser parser = new Parser(args, texts);
    while (parser.at < args.length) {
      parser.take(args[parser.at++]);
    }
    return parser.result();
  }

  /** One pass over the arguments. */
  private static final class Parser {
    private final String[] args;
    private final Messages texts;
    private final List<String> rest = new ArrayList<>();
    private int at;
    private Lang lang;
    private int width;
    private boolean noColor;
    private boolean plain;
    private boolean noMotion;
    private String theme;
    private int ambiguousWidth;
    private boolean smoke;
    private boolean help;
    private boolean version;
    private Advice mistake;

    Parser(String[] args, Messages texts) {
      this.args = args;
      this.texts = texts;
    }

    void take(String arg) {
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      String name = equals < 0 ? arg : arg.substring(0, equals);
      String attached = equals < 0 ? null : arg.substring(equals + 1);
      switch (name) {
        case "--lang" -> setLang(value(name, attached));
        case "--width" -> setWidth(value(name, attached));
        case "--no-color", "--no-colour" -> noColor = true;
        case "--plain" -> plain = true;
        case "--no-motion" -> noMotion = true;
        case "--theme" -> setTheme(value(name, attached));
        case "--ambiguous-width" -> setAmbiguousWidth(value(name, attached));
        case "--smoke" -> smoke = true;
        case "-h", "--help" -> help = true;
        case "-V", "--version" -> version = true;
        case "--" -> takeAll(arg);
        default -> rest.add(arg);
      }
    }

    Globals result() {
      return new Globals(
          lang,
          width,
          noColor,
          plain,
          noMotion,
          theme,
          ambiguousWidth,
          smoke,
          help,
          version,
          List.copyOf(rest),
          mistake);
    }

    private void takeAll(String arg) {
      rest.add(arg);
      while (at < args.length) {
        rest.add(args[at++]);
      }
    }

    private String value(String name, String attached) {
      if (attached != null) {
        return attached;
      }
      if (at < args.length) {
        return args[at++];
      }
      wrong(texts.missingOptionValue(name));
      return null;
    }

    private void setLang(String value) {
      lang = value == null ? null : Languages.named(value);
      if (value != null && lang == null) {
        wrong(texts.badOptionValue("--lang", value, "en, zh"));
      }
    }

    private void setWidth(String value) {
      width = value == null ? 0 : number(value);
      if (value != null && (width < MIN_WIDTH || width > MAX_WIDTH)) {
        wrong(texts.badOptionValue("--width", value, MIN_WIDTH + ".." + MAX_WIDTH));
        width = 0;
      }
    }

    private void setTheme(String value) {
      theme = value;
      if (value != null && !THEMES.contains(value)) {
        wrong(texts.badOptionValue("--theme", value, String.join(", ", THEMES)));
      }
    }

    private void setAmbiguousWidth(String value) {
      ambiguousWidth = "1".equals(value) ? 1 : "2".equals(value) ? 2 : 0;
      if (value != null && ambiguousWidth == 0) {
        wrong(texts.badOptionValue("--ambiguous-width", value, "1, 2"));
      }
    }

    private void wrong(Advice advice) {
      mistake = mistake == null ? advice : mistake;
    }
  }

  /** Returns a number of few digits, or 0 for anything else. */
  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i == 4) {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
