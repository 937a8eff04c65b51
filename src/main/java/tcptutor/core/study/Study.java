package tcptutor.core.study;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.Outcome;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Text;

/**
 * The course of one lesson.
 *
 * <pre>
 *   READING --last section--> ASKING --answer--> JUDGED --go on--> EXPLAINED --last--> FINISHED
 *                               ^  \--skip------------------------>    |
 *                               \-------------- next question ---------/
 * </pre>
 */
public final class Study {
  private final Lesson lesson;
  private final List<Question> questions;
  private final Grader grader;

  /** A lesson, the questions after it, and who judges the answers. */
  public Study(Lesson lesson, List<Question> questions, Grader grader) {
    this.lesson = lesson;
    this.questions = List.copyOf(questions);
    this.grader = grader;
  }

  /** The first move. */
  public Turn begin() {
    StudyState start = new StudyState(Stage.READING, 0, 0, List.of());
    Turn first = lesson.sections().isEmpty() ? ask(start, 0) : read(start, 0);
    return with(new Show.Welcome(lesson, questions.size()), first);
  }

  /** Answers a wish; one that makes no sense here leaves the state as it is. */
  public Turn on(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case HELP -> stay(state, new Show.Help(state.stage()));
      case QUIT -> finish(state, state.stage() != Stage.FINISHED);
      case GO_ON, BACK, ANSWER, HINT, SKIP, AGAIN -> at(state, intent);
    };
  }

  private Turn at(StudyState state, Intent intent) {
    return switch (state.stage()) {
      case READING -> reading(state, intent);
      case ASKING -> asking(state, intent);
      case JUDGED -> judged(state, intent);
      case EXPLAINED -> explained(state, intent);
      case FINISHED -> finish(state, false);
    };
  }

  private Turn reading(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case GO_ON ->
          state.at() + 1 < lesson.sections().size() ? read(state, state.at() + 1) : ask(state, 0);
      case BACK -> read(state, Math.max(0, state.at() - 1));
      case SKIP -> ask(state, 0);
      case ANSWER, HINT, AGAIN, HELP, QUIT -> refuse(state);
    };
  }

  private Turn asking(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case ANSWER -> judge(state, intent.text());
      case HINT -> stay(state.hinted(), clue(state));
      case SKIP -> skip(state);
      case BACK -> back(state);
      case GO_ON, AGAIN, HELP, QUIT -> refuse(state);
    };
  }

  private Turn judged(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case GO_ON, SKIP -> explain(state);
      case AGAIN, BACK -> ask(state, state.at());
      case ANSWER, HINT, HELP, QUIT -> refuse(state);
    };
  }

  private Turn explained(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case GO_ON, SKIP -> ask(state, state.at() + 1);
      case AGAIN, BACK -> ask(state, state.at());
      case ANSWER, HINT, HELP, QUIT -> refuse(state);
    };
  }

  private Turn read(StudyState state, int section) {
    var read = new Show.Read(lesson.sections().get(section), section + 1, lesson.sections().size());
    return new Turn(state.to(Stage.READING, section), List.of(read));
  }

  private Turn ask(StudyState state, int number) {
    if (number >= questions.size()) {
      return finish(state, false);
    }
    var ask = new Show.Ask(questions.get(number), number + 1, questions.size());
    return new Turn(state.to(Stage.ASKING, number), List.of(ask));
  }

  private Turn back(StudyState state) {
    if (state.at() > 0) {
      return ask(state, state.at() - 1);
    }
    return lesson.sections().isEmpty() ? refuse(state) : read(state, lesson.sections().size() - 1);
  }

  private Turn judge(StudyState state, String answer) {
    Question question = questions.get(state.at());
    Verdict verdict = grader.grade(question, answer);
    StudyState next = state.with(new Result(question.id(), verdict.level()));
    List<Show> shows = new ArrayList<>(List.of(new Show.Judge(question, answer, verdict)));
    List<Rubric.Shown> shown = proofs(question.rubric(), verdict);
    if (!shown.isEmpty()) {
      shows.add(new Show.Prove(shown));
    }
    if (verdict.followUp() >= 0) {
      shows.add(new Show.Next(question.followUps().get(verdict.followUp())));
    }
    return new Turn(next.to(Stage.JUDGED, state.at()), shows);
  }

  /** First what was wrong or missed; an answer that left nothing open gets its own proof. */
  private static List<Rubric.Shown> proofs(Rubric rubric, Verdict verdict) {
    List<Rubric.Shown> open = new ArrayList<>();
    List<Rubric.Shown> made = new ArrayList<>();
    for (Verdict.MisconceptionFinding error : verdict.misconceptions()) {
      open.add(rubric.misconception(error.misconception()).shown());
    }
    for (Verdict.PointFinding finding : verdict.points()) {
      Rubric.Point point = rubric.point(finding.point());
      if (finding.outcome() == Outcome.MADE) {
        made.add(point.shown());
      } else if (point.required()) {
        open.add(point.shown());
      }
    }
    open.removeIf(shown -> shown == null);
    made.removeIf(shown -> shown == null);
    return open.isEmpty() ? made : open;
  }

  private Turn skip(StudyState state) {
    Question question = questions.get(state.at());
    return explain(state.with(new Result(question.id(), Result.SKIPPED)));
  }

  private Turn explain(StudyState state) {
    return new Turn(
        state.to(Stage.EXPLAINED, state.at()), List.of(new Show.Model(questions.get(state.at()))));
  }

  /** First questions that lead to the points, then what the points ask for. */
  private Show clue(StudyState state) {
    Question question = questions.get(state.at());
    List<Text> clues = new ArrayList<>();
    for (Question.FollowUp followUp : question.followUps()) {
      if (!followUp.when().equals(Question.FollowUp.ALWAYS)) {
        clues.add(followUp.prompt());
      }
    }
    for (Rubric.Point point : question.rubric().points()) {
      if (point.required()) {
        clues.add(point.essential());
      }
    }
    return new Show.Clue(state.hints() < clues.size() ? clues.get(state.hints()) : null);
  }

  private Turn finish(StudyState state, boolean left) {
    return new Turn(state.to(Stage.FINISHED, 0), List.of(new Show.Done(state.results(), left)));
  }

  private static Turn refuse(StudyState state) {
    return stay(state, new Show.Refuse(state.stage()));
  }

  private static Turn stay(StudyState state, Show show) {
    return new Turn(state, List.of(show));
  }

  private static Turn with(Show first, Turn turn) {
    List<Show> shows = new ArrayList<>(List.of(first));
    shows.addAll(turn.shows());
    return new Turn(turn.state(), shows);
  }
}
