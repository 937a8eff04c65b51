package tcptutor.shell.prompt;

import java.util.List;

/**
 * A place to type.
 *
 * @param text shown before the line; may contain colours
 * @param ghost shown dimly as long as nothing is typed; may be empty
 * @param words what means something here
 * @param answer whether an answer is awaited, which may have several lines
 */
public record Prompt(String text, String ghost, List<Word> words, boolean answer) {
  /** Copies the list. */
  public Prompt {
    words = List.copyOf(words);
  }

  /**
   * A word that means something.
   *
   * @param text what to type
   * @param about what it does; may be empty
   * @param numbers a number up to this one may follow; 0 for none
   * @param own whether it is of the language of the session
   */
  public record Word(String text, String about, int numbers, boolean own) {}

  /** A prompt at which nothing is offered. */
  public static Prompt of(String text) {
    return new Prompt(text, "", List.of(), false);
  }
}
