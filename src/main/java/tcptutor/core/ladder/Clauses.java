package tcptutor.core.ladder;

import tcptutor.core.lesson.Lang;
import tcptutor.core.tcp.Clause;

/** Clauses as texts. */
final class Clauses {
  private Clauses() {}

  static String explanation(Clause clause, Lang lang) {
    return switch (lang) {
      case EN -> clause.english();
      case ZH -> clause.chinese();
    };
  }

  /** Source and explanation. */
  static String text(Clause clause, Lang lang, Words words) {
    return words.source(clause.source()) + words.colon() + explanation(clause, lang);
  }

  /** The same with the name of the end that follows the clause. */
  static String said(Clause clause, String name, Lang lang, Words words) {
    return name + words.colon() + text(clause, lang, words);
  }
}
