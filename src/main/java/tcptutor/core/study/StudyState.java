package tcptutor.core.study;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the course of a lesson remembers.
 *
 * @param stage what is going on
 * @param at the number of the section or the question, from 0
 * @param hints clues given for this question
 * @param step of the question, from 0: a claim has a second one
 * @param asked how many questions were asked so far: each asking has fresh numbers
 * @param attempt the answer in words to this question; null when there is none yet
 * @param results one for each question that is behind, in the order of the questions
 */
public record StudyState(
    Stage stage, int at, int hints, int step, int asked, Attempt attempt, List<Result> results) {
  /** Copies the list. */
  public StudyState {
    results = List.copyOf(results);
  }

  /** Elsewhere; an answer goes along only while its question is spoken of. */
  StudyState to(Stage next, int place) {
    boolean spoken = next == Stage.JUDGED || next == Stage.FOLLOWING_UP || next == Stage.EXPLAINED;
    boolean same = place == at && spoken;
    return new StudyState(next, place, 0, 0, asked, same ? attempt : null, results);
  }

  StudyState asking(int place) {
    return new StudyState(Stage.ASKING, place, 0, 0, asked + 1, null, results);
  }

  /** The same question once more, with what was said before. */
  StudyState tryingAgain() {
    return new StudyState(Stage.ASKING, at, hints, step, asked, attempt, results);
  }

  StudyState hinted() {
    return new StudyState(stage, at, hints + 1, step, asked, attempt, results);
  }

  StudyState stepped() {
    return new StudyState(stage, at, hints, step + 1, asked, attempt, results);
  }

  StudyState with(Attempt other) {
    return new StudyState(stage, at, hints, step, asked, other, results);
  }

  /** As if a question had not been asked. */
  StudyState without(String question) {
    List<Result> all = new ArrayList<>(results);
    all.removeIf(old -> old.question().equals(question));
    return new StudyState(stage, at, hints, step, asked, attempt, all);
  }

  /** How a question went; null before it was answered. */
  public Result result(String question) {
    for (Result result : results) {
      if (result.question().equals(question)) {
        return result;
      }
    }
    return null;
  }

  StudyState with(Result result) {
    List<Result> all = new ArrayList<>(without(result.question()).results());
    all.add(result);
    return new StudyState(stage, at, hints, step, asked, attempt, all);
  }
}
