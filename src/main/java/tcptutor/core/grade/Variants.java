package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are read as others, so that a spelling need not be listed once for each of them:
 * packet as segment, 伺服器 as 服务端, n't as not. The longest variant wins.
 */
final class Variants {
  private final Path root = new Path();

  Variants(Map<String, List<String>> variants) {
    variants.forEach(
        (word, others) -> {
          List<Token> tokens = Tokenizer.tokens(word);
          put(word, tokens);
          others.forEach(other -> put(other, tokens));
        });
  }

  private void put(String variant, List<Token> word) {
    Path path = root;
    for (Token token : Tokenizer.tokens(variant)) {
      path = path.next.computeIfAbsent(token.text(), text -> new Path());
    }
    path.word = word;
  }

  /** Returns the tokens with the words that variants stand for, each where the variant stands. */
  List<Token> read(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      List<Token> word = null;
      Path path = root;
      for (int j = i; j < tokens.size() && path != null; j++) {
        path = path.next.get(tokens.get(j).text());
        if (path != null && path.word != null) {
          end = j + 1;
          word = path.word;
        }
      }
      if (word == null) {
        read.add(tokens.get(i++));
      } else {
        add(word, tokens.subList(i, end), read);
        i = end;
      }
    }
    return read;
  }

  private static void add(List<Token> word, List<Token> variant, List<Token> to) {
    int start = variant.get(0).span().start();
    int end = variant.get(variant.size() - 1).span().end();
    boolean space = variant.get(0).afterSpace();
    for (Token token : word) {
      to.add(new Token(token.text(), token.kind(), new Span(start, end), space));
      space = false;
    }
  }

  private static final class Path {
    private final Map<String, Path> next = new HashMap<>();
    private List<Token> word;
  }
}
