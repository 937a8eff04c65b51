package tcptutor.core.exercise;

import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Text;

/**
 * A question as it is asked now.
 *
 * @param question what it was made of
 * @param seed of everything that was drawn; the same seed makes the same exercise
 * @param prompt what is asked
 * @param exhibit what is shown with it
 * @param form how it is answered and marked
 * @param then what is asked once this is answered right; null when that is all
 * @param explanation what to tell afterwards; may be empty
 * @param solution what to show afterwards
 * @param proof the segments to point at afterwards; null for none
 */
public record Exercise(
    Question question,
    long seed,
    Text prompt,
    Exhibit exhibit,
    Form form,
    Exercise then,
    Text explanation,
    Exhibit solution,
    Rubric.Shown proof) {

  /** An exercise of one step that is explained by what it shows. */
  static Exercise of(
      Question question, long seed, Text prompt, Exhibit exhibit, Form form, Exhibit solution) {
    Text asked = question.prompt().isEmpty() ? prompt : question.prompt();
    return new Exercise(question, seed, asked, exhibit, form, null, Text.EMPTY, solution, null);
  }

  /** Returns what an answer is worth; a pure function of the words. */
  public Marks mark(String answer) {
    return form.mark(answer);
  }
}
