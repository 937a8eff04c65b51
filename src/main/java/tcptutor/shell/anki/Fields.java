package tcptutor.shell.anki;

import java.util.List;

/**
 * What a card shows, as HTML without line feeds. The order is that of Anki's fields: where our note
 * type is unknown, the first two are what every type has, a front and a back.
 *
 * @param question in the first language; never empty, since it decides whether there is a card
 * @param answer in the first language
 * @param question2 in the second language; empty when there is one language
 * @param answer2 in the second language; empty when there is one language
 * @param exhibit the picture that belongs to the question; may be empty
 * @param ladder the pictures that prove the answer; may be empty
 * @param source where the facts are laid down; may be empty
 */
public record Fields(
    String question,
    String answer,
    String question2,
    String answer2,
    String exhibit,
    String ladder,
    String source) {
  /** Anki's names of the fields; {@link Note#fields} has the id of the note as the last one. */
  static final List<String> NAMES =
      List.of("Question", "Answer", "Question 2", "Answer 2", "Exhibit", "Ladder", "Source", "Id");

  /** Takes the power out of what Anki acts on, and rejects what would break a row. */
  public Fields {
    question = inert(question);
    answer = inert(answer);
    question2 = inert(question2);
    answer2 = inert(answer2);
    exhibit = inert(exhibit);
    ladder = inert(ladder);
    source = inert(source);
    if (question.isEmpty()) {
      throw new IllegalArgumentException("a card without a question");
    }
  }

  /**
   * Words that a pack may contain, and that Anki would act on: {@code [sound:...]} plays a file,
   * {@code [latex]} runs a program, {@code \(} begins a formula.
   */
  static String inert(String html) {
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) < ' ') {
        throw new IllegalArgumentException("control character " + (int) html.charAt(i));
      }
    }
    return html.replace("\\(", "\\<span></span>(")
        .replace("\\[", "\\<span></span>&#91;")
        .replace("[", "&#91;");
  }

  List<String> list() {
    return List.of(question, answer, question2, answer2, exhibit, ladder, source);
  }
}
