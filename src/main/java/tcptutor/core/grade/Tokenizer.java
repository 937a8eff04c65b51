package tcptutor.core.grade;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens: one alphabet, one case, one width, words without their endings.
 *
 * <p>{@code -}, {@code _}, {@code +} and {@code /} join words to a term, so that SYN-ACK, SYN+ACK
 * and SYN_ACK are the same two tokens.
 */
final class Tokenizer {
  /** More than a candidate says in ten minutes; what follows is not read. */
  static final int MAX_CHARACTERS = 20_000;

  private static final String STRONG = ".!;。…\n";
  private static final String WEAK = ",:()[]、—\"“”「」";

  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int wordStart;
  private int wordEnd;
  private boolean space;

  private Tokenizer() {}

  static List<Token> tokens(String text) {
    Tokenizer run = new Tokenizer();
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
    String plain = plain(codePoint);
    for (int j = 0; j < plain.length(); j += Character.charCount(plain.codePointAt(j))) {
      take(plain.codePointAt(j), start, end, digitFollows(text, end));
    }
  }

  private static boolean digitFollows(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void take(int c, int start, int end, boolean beforeDigit) {
    if (Character.isIdeographic(c)) {
      endWord();
      add(new String(Character.toChars(c)), Token.Kind.CHARACTER, start, end);
    } else if (Character.isLetterOrDigit(c) || c == '\'' || c == '.' && beforeDigit && inNumber()) {
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

  private void mark(int c, int start, int end) {
    if (c == '?') {
      add("?", Token.Kind.ASKING, start, end);
    } else if (STRONG.indexOf(c) >= 0) {
      add(".", Token.Kind.STRONG, start, end);
    } else if (WEAK.indexOf(c) >= 0) {
      add(",", Token.Kind.WEAK, start, end);
    } else {
      space = space || Character.isWhitespace(c);
    }
  }

  private boolean inNumber() {
    return word.length() > 0 && Character.isDigit(word.charAt(word.length() - 1));
  }

  private void endWord() {
    String raw = word.toString();
    word.setLength(0);
    String bare = raw.endsWith("'s") ? raw.substring(0, raw.length() - 2) : raw;
    bare = bare.endsWith("n't") ? bare.substring(0, bare.length() - 3) : bare;
    String stem = stem(bare.replace("'", ""));
    if (!stem.isEmpty()) {
      add(stem, Token.Kind.WORD, wordStart, Math.min(wordEnd, wordStart + bare.length()));
    }
    if (bare.length() < raw.length()) {
      String tail = raw.substring(bare.length());
      add(tail, Token.Kind.WORD, Math.max(wordStart, wordEnd - tail.length()), wordEnd);
    }
  }

  private void add(String text, Token.Kind kind, int start, int end) {
    tokens.add(new Token(text, kind, new Span(start, end), space));
    space = false;
  }

  private static String plain(int codePoint) {
    if (codePoint < 0x80) {
      return Character.toString(Character.toLowerCase(codePoint));
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
