package tcptutor.core.grade;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into tokens: one alphabet, one case, one width, one script of Chinese, words without
 * their endings, numbers apart from their units ({@code 2MSL}, {@code 60s}).
 *
 * <p>{@code -}, {@code _}, {@code +} and {@code /} join words to a term, so that SYN-ACK, SYN+ACK
 * and SYN_ACK are the same two tokens.
 */
final class Tokenizer {
  /** More than a candidate says in ten minutes; what follows is not read. */
  static final int MAX_CHARACTERS = 20_000;

  private static final String STRONG = ".!;。…\n";
  private static final String WEAK = ",:()[]、—\"“”「」";

  /** What Chinese counts with: 2 次 is 两次. */
  private static final String MEASURES = "次个步条种方端段回遍边头";

  private static final String NUMERALS = "零一两三四五六七八九";

  /** What stands for {@code ->} and the like: it leads from one thing to another. */
  private static final String ARROW = "→";

  /** Names of the two ends; a lone "A" is an article unless there is a "B" somewhere. */
  private static final Pattern END_B = Pattern.compile("(?<![A-Za-z0-9_'])B(?![A-Za-z0-9_'-])");

  static final String NAME = "host-";

  /** What stands before n't. */
  private static final Map<String, String> WHOLE =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private final List<Token> tokens = new ArrayList<>();
  private final boolean namesEnds;
  private boolean capital;
  private final StringBuilder word = new StringBuilder();
  private int wordStart;
  private int wordEnd;
  private boolean space;

  private Tokenizer(String text) {
    boolean mayName = text.indexOf('B') >= 0;
    namesEnds = text.equals("A") || mayName && END_B.matcher(text).find();
  }

  static List<Token> tokens(String text) {
    Tokenizer run = new Tokenizer(text);
    int end = Math.min(text.length(), MAX_CHARACTERS);
    for (int i = 0; i < end; ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      run.take(text, codePoint, i, Math.min(next, text.length()));
      i = next;
    }
    run.endWord();
    return run.tokens;
  }

  private void take(String text, int codePoint, int start, int end) {
    if (isArrow(text, codePoint, start)) {
      endWord();
      add(ARROW, Token.Kind.WORD, start, end);
      return;
    }
    String plain = plain(codePoint);
    capital = word.length() == 0 ? Character.isUpperCase(codePoint) : capital;
    for (int j = 0; j < plain.length(); j += Character.charCount(plain.codePointAt(j))) {
      take(plain.codePointAt(j), start, end, digitFollows(text, end));
    }
  }

  private static boolean isArrow(String text, int codePoint, int start) {
    boolean drawn = codePoint == '>' && start > 0 && "-=".indexOf(text.charAt(start - 1)) >= 0;
    return drawn || codePoint == '→' || codePoint == '⇒';
  }

  private static boolean digitFollows(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void take(int c, int start, int end, boolean beforeDigit) {
    if (Character.isIdeographic(c)) {
      endWord();
      int simplified = Traditional.simplified(c);
      if (MEASURES.indexOf(simplified) >= 0) {
        countInChinese();
      }
      add(Character.toString(simplified), Token.Kind.CHARACTER, start, end);
    } else if (Character.isLetterOrDigit(c) || c == '\'' || c == '.' && beforeDigit && inNumber()) {
      if (word.length() > 0 && c != '.' && Character.isDigit(c) != inNumber()) {
        endWord();
      }
      if (word.length() == 0) {
        wordStart = start;
      }
      word.appendCodePoint(c);
      wordEnd = end;
    } else {
      endWord();
      mark(c, start, end);
    }
  }

  /** A figure before a measure word is the word for it: 3 次 is 三次, 第 2 次 is 第二次. */
  private void countInChinese() {
    int last = tokens.size() - 1;
    int figure = last < 0 ? 0 : figure(tokens.get(last).text());
    if (figure > 0) {
      boolean ordinal = last > 0 && tokens.get(last - 1).text().equals("第");
      String numeral = ordinal && figure == 2 ? "二" : NUMERALS.substring(figure, figure + 1);
      Token old = tokens.get(last);
      tokens.set(last, new Token(numeral, Token.Kind.CHARACTER, old.span(), false));
    }
  }

  /** Returns 1 to 9; 0 for what is no single figure. */
  private static int figure(String text) {
    char first = text.charAt(0);
    return text.length() == 1 && first >= '1' && first <= '9' ? first - '0' : 0;
  }

  private void mark(int c, int start, int end) {
    if (c == '?') {
      add("?", Token.Kind.ASKING, start, end);
    } else if (STRONG.indexOf(c) >= 0) {
      add(".", Token.Kind.STRONG, start, end);
    } else if (WEAK.indexOf(c) >= 0) {
      add(c == ':' ? ":" : ",", Token.Kind.WEAK, start, end);
    } else {
      space = space || Character.isWhitespace(c);
    }
  }

  private boolean inNumber() {
    char last = word.length() > 0 ? word.charAt(word.length() - 1) : ' ';
    return Character.isDigit(last) || last == '.';
  }

  private void endWord() {
    String raw = word.toString();
    word.setLength(0);
    int tail = tail(raw);
    String bare = raw.substring(0, raw.length() - tail);
    String stem = stem(WHOLE.getOrDefault(bare, bare).replace("'", ""));
    if (namesEnds && capital && (raw.equals("a") || raw.equals("b"))) {
      stem = NAME + raw;
    }
    if (!stem.isEmpty()) {
      add(stem, Token.Kind.WORD, wordStart, Math.min(wordEnd, wordStart + bare.length()));
    }
    if (tail > 0) {
      String text = raw.substring(bare.length());
      add(text, Token.Kind.WORD, Math.max(wordStart, wordEnd - tail), wordEnd);
    }
  }

  /** How many letters at the end are a word of their own: 's, n't, the not of cannot. */
  private static int tail(String word) {
    if (word.endsWith("'s")) {
      return 2;
    }
    return word.endsWith("n't") || word.equals("cannot") ? 3 : 0;
  }

  private void add(String text, Token.Kind kind, int start, int end) {
    tokens.add(new Token(text, kind, new Span(start, end), space));
    space = false;
  }

  private static String plain(int codePoint) {
    if (codePoint < 0x80) {
      return Character.toString(Character.toLowerCase(codePoint));
    }
    if (Character.isIdeographic(codePoint)) {
      return Character.toString(codePoint);
    }
    if (codePoint == '’' || codePoint == '‘') {
      return "'";
    }
    String one = Character.toString(codePoint);
    return Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * Takes the ending off an English word: sends, sending and send meet. It need not be a word
   * afterwards, only the same for all its forms.
   */
  static String stem(String word) {
    int length = word.length();
    if (length < 4 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    if (length == 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
      return word.substring(0, 3);
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 5 && word.endsWith("ing")) {
      return undouble(word.substring(0, length - 3));
    }
    if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
      return undouble(word.substring(0, length - 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return undouble(word.substring(0, length - 1));
    }
    return undouble(length > 4 && word.endsWith("e") ? word.substring(0, length - 1) : word);
  }

  private static String undouble(String word) {
    int last = word.length() - 1;
    boolean doubled = last > 2 && word.charAt(last) == word.charAt(last - 1);
    return doubled ? word.substring(0, last) : word;
  }
}
