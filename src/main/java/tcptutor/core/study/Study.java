package tcptutor.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.Outcome;
import tcptutor.core.grade.Verdict;
import tcptutor.core.grade.Verdicts;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;

/**
 * The course of one lesson.
 *
 * <pre>
 *   READING --last section--> ASKING --answer--> JUDGED --go on--> EXPLAINED --last--> FINISHED
 *                               ^  \--skip------------------------>    |
 *                               \-------------- next question ---------/
 * </pre>
 *
 * <p>After a first answer in words that was not full, only what it earned is told, so that a second
 * try, with hints or without, is worth while; going on tells the rest.
 *
 * <p>A review asks for one question after the other, and puts between JUDGED and EXPLAINED what an
 * interviewer would ask next; there the learner may also say something about the schedule.
 */
public final class Study {
  private static final int TOP = 4;

  /** For a claim seen through for a wrong reason. */
  private static final int HALF = 2;

  private final Lesson lesson;
  private final List<Question> questions;
  private final Grader grader;
  private final Exercises exercises;
  private final long seed;
  private final boolean reviewing;
  private final int total;

  private Study(Study other, List<Question> questions, boolean reviewing, int total) {
    this.lesson = other.lesson;
    this.questions = List.copyOf(questions);
    this.grader = other.grader;
    this.exercises = other.exercises;
    this.seed = other.seed;
    this.reviewing = reviewing;
    this.total = total;
  }

  /**
   * A lesson, the questions after it, and who judges the answers.
   *
   * @param grader judges answers in words
   * @param exercises makes and marks all other questions
   * @param seed of what is drawn
   */
  public Study(
      Lesson lesson, List<Question> questions, Grader grader, Exercises exercises, long seed) {
    this.lesson = lesson;
    this.questions = List.copyOf(questions);
    this.grader = grader;
    this.exercises = exercises;
    this.seed = seed;
    this.reviewing = false;
    this.total = questions.size();
  }

  /**
   * The same course as a review.
   *
   * @param expected how many questions there will be, as far as is known
   */
  public Study reviewing(int expected) {
    return new Study(this, questions, true, expected);
  }

  /**
   * The same course with one more question at its end.
   *
   * @param expected how many questions there will be, as far as is known
   */
  public Study with(Question question, int expected) {
    List<Question> more = new ArrayList<>(questions);
    more.add(question);
    return new Study(this, more, reviewing, expected);
  }

  /** Whether going on from here asks for a question that there is not yet. */
  public boolean isAtItsEnd(StudyState state) {
    return state.at() + 1 >= questions.size();
  }

  /** How many questions there are so far. */
  public int asked() {
    return questions.size();
  }

  /** Whether this is a review. */
  public boolean isReview() {
    return reviewing;
  }

  /** The question that is asked or spoken of. */
  public Question question(StudyState state) {
    return questions.get(state.at());
  }

  /** The first move, at a section: the first one a learner has not read yet. */
  public Turn beginAt(int section) {
    Turn first = begin();
    if (section <= 0) {
      return first;
    }
    StudyState start = first.state();
    Turn there = section < lesson.sections().size() ? read(start, section) : ask(start, 0);
    return with(first.shows().get(0), there);
  }

  /** The first move. */
  public Turn begin() {
    StudyState start = new StudyState(Stage.READING, 0, 0, 0, 0, null, List.of());
    Turn first = lesson.sections().isEmpty() ? ask(start, 0) : read(start, 0);
    return with(new Show.Welcome(lesson, total), first);
  }

  /** Whether an answer in words is awaited or spoken of. */
  public boolean isInWords(StudyState state) {
    return state.attempt() != null
        || state.stage() == Stage.ASKING && !Exercises.canMake(questions.get(state.at()));
  }

  /** Returns how many findings there are about the answer in words that was judged; 0 if none. */
  public int findings(StudyState state) {
    if (state.attempt() == null || state.stage() == Stage.ASKING) {
      return 0;
    }
    Rubric rubric = questions.get(state.at()).freeText().rubric();
    return Verdicts.numbers(rubric, state.attempt().verdict()).size();
  }

  /** Returns what the question says that is asked now. */
  public Text prompt(StudyState state) {
    if (state.stage() == Stage.FOLLOWING_UP) {
      return nextQuestion(state).prompt();
    }
    Question question = questions.get(state.at());
    return Exercises.canMake(question) ? exercise(state).prompt() : question.prompt();
  }

  /** Answers a wish; one that makes no sense here leaves the state as it is. */
  public Turn on(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case HELP -> stay(state, new Show.Help(state.stage(), state.attempt() != null));
      case QUIT -> finish(state, state.stage() != Stage.FINISHED);
      case WHY, SHOW, DISPUTE -> state.attempt() == null ? refuse(state) : spoken(state, intent);
      case RATE, UNDO, BURY, SUSPEND ->
          canReschedule(state.stage()) ? reschedule(state, intent) : refuse(state);
      case GO_ON, BACK, ANSWER, HINT, SKIP, AGAIN -> at(state, intent);
    };
  }

  private Turn at(StudyState state, Intent intent) {
    return switch (state.stage()) {
      case READING -> reading(state, intent);
      case ASKING -> asking(state, intent);
      case JUDGED -> judged(state, intent);
      case FOLLOWING_UP -> followingUp(state, intent);
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
      case ANSWER, HINT, AGAIN, WHY, SHOW, DISPUTE, RATE, UNDO, BURY, SUSPEND, HELP, QUIT ->
          refuse(state);
    };
  }

  private Turn asking(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case ANSWER -> judge(state, intent.text());
      case HINT -> stay(state.hinted(), clue(state));
      case SKIP -> skip(state);
      // In a review that would be a second answer to what was answered: there is UNDO for it.
      case BACK -> reviewing ? refuse(state) : back(state);
      case GO_ON, AGAIN, WHY, SHOW, DISPUTE, RATE, UNDO, BURY, SUSPEND, HELP, QUIT -> refuse(state);
    };
  }

  private Turn judged(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case GO_ON, SKIP -> asksOn(state) ? followUp(state) : explain(state);
      case HINT -> open(state) ? hintAndTryAgain(state) : refuse(state);
      case AGAIN, BACK ->
          open(state) ? tryAgain(state) : reviewing ? refuse(state) : ask(state, state.at());
      case ANSWER, WHY, SHOW, DISPUTE, RATE, UNDO, BURY, SUSPEND, HELP, QUIT -> refuse(state);
    };
  }

  // --- in a review -----------------------------------------------------------------------------

  private boolean canReschedule(Stage stage) {
    return reviewing && stage != Stage.READING && stage != Stage.FINISHED;
  }

  /** Whether an interviewer would go on asking; what was told already is not asked any more. */
  private boolean asksOn(StudyState state) {
    return open(state) && asksOn(question(state), state.attempt().verdict());
  }

  /** Only what a point of the rubric answers is asked: nothing else can be judged. */
  private boolean asksOn(Question question, Verdict verdict) {
    if (!reviewing || verdict.followUp() < 0) {
      return false;
    }
    Task.FreeText task = question.freeText();
    return task.rubric().point(task.followUps().get(verdict.followUp()).when()) != null;
  }

  private Turn followUp(StudyState state) {
    return new Turn(
        state.to(Stage.FOLLOWING_UP, state.at()), List.of(new Show.Next(nextQuestion(state))));
  }

  private Task.FollowUp nextQuestion(StudyState state) {
    Task.FreeText task = question(state).freeText();
    return task.followUps().get(state.attempt().verdict().followUp());
  }

  private Turn followingUp(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case ANSWER -> followedUp(state, intent.text());
      case SKIP -> followedUp(state, "");
      case GO_ON, BACK, HINT, AGAIN, WHY, SHOW, DISPUTE, RATE, UNDO, BURY, SUSPEND, HELP, QUIT ->
          refuse(state);
    };
  }

  private Turn followedUp(StudyState state, String answer) {
    Question question = question(state);
    Task.FollowUp asked = nextQuestion(state);
    Verdict verdict = grader.grade(question, answer);
    boolean met = verdict.made().contains(asked.when());
    Attempt attempt = state.attempt();
    // Only what is still missing will be told of both: where they said the rest does not matter.
    Verdict both = Verdicts.together(question.freeText(), attempt.verdict(), verdict, 0);
    return with(
        new Show.FollowedUp(question, asked, answer, verdict, met),
        explain(state, attempt.with(both)));
  }

  private Turn reschedule(StudyState state, Intent intent) {
    boolean asking = state.stage() == Stage.ASKING && state.attempt() == null;
    Question question = question(state);
    return switch (intent.kind()) {
      case RATE ->
          asking || state.result(question.id()) == null
              ? refuse(state)
              : stay(
                  state,
                  new Show.Reschedule(question, Intent.Kind.RATE, Integer.parseInt(intent.text())));
      case UNDO -> asking ? undoBefore(state) : undo(state, state.at());
      case BURY, SUSPEND ->
          with(new Show.Reschedule(question, intent.kind(), 0), ask(state, state.at() + 1));
      case GO_ON, BACK, ANSWER, HINT, SKIP, AGAIN, WHY, SHOW, DISPUTE, HELP, QUIT ->
          throw new IllegalArgumentException(intent.kind().name());
    };
  }

  /** While a question waits, the last answer is the one to the question before. */
  private Turn undoBefore(StudyState state) {
    int before = state.at() - 1;
    boolean answered = before >= 0 && state.result(questions.get(before).id()) != null;
    return answered ? undo(state, before) : refuse(state);
  }

  private Turn undo(StudyState state, int number) {
    Question question = questions.get(number);
    return with(
        new Show.Reschedule(question, Intent.Kind.UNDO, 0),
        ask(state.without(question.id()), number));
  }

  /** Whether the learner has not seen yet what was missing. */
  private static boolean open(StudyState state) {
    return state.attempt() != null && !state.attempt().told();
  }

  private Turn hintAndTryAgain(StudyState state) {
    return new Turn(state.tryingAgain().hinted(), List.of(clue(state), new Show.Retry()));
  }

  private Turn tryAgain(StudyState state) {
    var ask = new Show.Ask(questions.get(state.at()), state.at() + 1, total);
    return new Turn(state.tryingAgain(), List.of(ask, new Show.Retry()));
  }

  /** About an answer that was judged. */
  private Turn spoken(StudyState state, Intent intent) {
    if (state.stage() == Stage.ASKING || state.stage() == Stage.FOLLOWING_UP) {
      return refuse(state);
    }
    Question question = questions.get(state.at());
    Attempt attempt = state.attempt();
    if (intent.kind() == Intent.Kind.WHY) {
      return stay(
          state, new Show.Why(question, attempt.answer(), attempt.verdict(), attempt.told()));
    }
    Rubric rubric = question.freeText().rubric();
    Map<Integer, String> numbers = Verdicts.numbers(rubric, attempt.verdict());
    int number = intent.text().matches("\\d{1,3}") ? Integer.parseInt(intent.text()) : 0;
    boolean all = intent.kind() == Intent.Kind.SHOW && intent.text().isEmpty();
    if (!all && !numbers.containsKey(number)) {
      return stay(state, new Show.NoSuchFinding(intent.text(), numbers.size()));
    }
    if (intent.kind() == Intent.Kind.DISPUTE) {
      return dispute(state, question, number, numbers.get(number));
    }
    return stay(
        state,
        new Show.Prove(
            all ? proofs(rubric, attempt.verdict()) : shown(rubric, numbers.get(number))));
  }

  private Turn dispute(StudyState state, Question question, int number, String id) {
    Attempt attempt = state.attempt();
    Verdict after = Verdicts.overruled(question.freeText(), attempt.verdict(), number);
    Show show = new Show.Overrule(question, attempt.answer(), id, attempt.verdict(), after);
    StudyState next = state.with(attempt.with(after));
    return stay(next.with(new Result(question.id(), after.level())), show);
  }

  private static List<Rubric.Shown> shown(Rubric rubric, String id) {
    Rubric.Point point = rubric.point(id);
    Rubric.Shown shown = point == null ? rubric.misconception(id).shown() : point.shown();
    return shown == null ? List.of() : List.of(shown);
  }

  private Turn explained(StudyState state, Intent intent) {
    return switch (intent.kind()) {
      case GO_ON, SKIP -> ask(state, state.at() + 1);
      case AGAIN, BACK -> reviewing ? refuse(state) : ask(state, state.at());
      case ANSWER, HINT, WHY, SHOW, DISPUTE, RATE, UNDO, BURY, SUSPEND, HELP, QUIT -> refuse(state);
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
    StudyState next = state.asking(number);
    Question question = questions.get(number);
    if (Exercises.canMake(question)) {
      return new Turn(next, List.of(pose(next)));
    }
    var ask = new Show.Ask(question, number + 1, total);
    return new Turn(next, List.of(ask));
  }

  private Show pose(StudyState state) {
    return new Show.Pose(exercise(state), state.at() + 1, total, state.step());
  }

  /** The step of the exercise that is being asked; made again of its seed, so nothing is kept. */
  private Exercise exercise(StudyState state) {
    Exercise first = exercises.make(questions.get(state.at()), seed + state.asked());
    return state.step() == 0 ? first : first.then();
  }

  private Turn back(StudyState state) {
    if (state.at() > 0) {
      return ask(state, state.at() - 1);
    }
    return lesson.sections().isEmpty() ? refuse(state) : read(state, lesson.sections().size() - 1);
  }

  private Turn judge(StudyState state, String answer) {
    Question question = questions.get(state.at());
    return Exercises.canMake(question) ? mark(state, answer) : grade(state, question, answer);
  }

  private Turn mark(StudyState state, String answer) {
    Exercise exercise = exercise(state);
    Marks marks = exercise.mark(answer);
    if (!marks.understood()) {
      return stay(state, new Show.Unread(marks.items().get(0).comment()));
    }
    boolean right = marks.level() == TOP;
    if (right && exercise.then() != null) {
      StudyState next = state.stepped();
      return new Turn(next, List.of(new Show.Mark(exercise, answer, marks, -1), pose(next)));
    }
    int level = state.step() > 0 && !right ? HALF : marks.level();
    StudyState next = state.with(new Result(exercise.question().id(), level));
    Show mark = new Show.Mark(exercise, answer, marks, level);
    return exercise.form() instanceof Driving
        ? new Turn(next.to(Stage.JUDGED, state.at()), List.of(mark))
        : new Turn(
            next.to(Stage.EXPLAINED, state.at()), List.of(mark, new Show.Solve(exercise, false)));
  }

  private Turn grade(StudyState state, Question question, String answer) {
    Attempt attempt = attempt(state.attempt(), question, answer);
    StudyState next =
        state
            .with(attempt)
            .with(new Result(question.id(), attempt.verdict().level()))
            .to(Stage.JUDGED, state.at());
    return new Turn(
        next,
        attempt.told()
            ? judged(question, attempt.answer(), attempt.verdict(), attempt.tries())
            : List.of(judge(question, attempt, Show.Telling.FIRST)));
  }

  private Attempt attempt(Attempt before, Question question, String answer) {
    Verdict verdict = grader.grade(question, answer);
    if (before == null) {
      boolean told = verdict.level() == TOP && !asksOn(question, verdict);
      return new Attempt(answer, verdict, 1, told);
    }
    String all = before.answer() + "\n" + answer;
    int offset = before.answer().length() + 1;
    Verdict both = Verdicts.together(question.freeText(), before.verdict(), verdict, offset);
    return new Attempt(all, both, before.tries() + 1, true);
  }

  private static Show judge(Question question, Attempt attempt, Show.Telling telling) {
    return new Show.Judge(question, attempt.answer(), attempt.verdict(), telling, attempt.tries());
  }

  /** What to show of a verdict: itself, the segments that prove it, and what comes next. */
  public static List<Show> judged(Question question, String answer, Verdict verdict) {
    return judged(question, answer, verdict, 1);
  }

  private static List<Show> judged(Question question, String answer, Verdict verdict, int tries) {
    List<Show> shows =
        new ArrayList<>(
            List.of(new Show.Judge(question, answer, verdict, Show.Telling.WHOLE, tries)));
    shows.addAll(provedWithNext(question, verdict));
    return shows;
  }

  private static List<Show> proved(Question question, Verdict verdict) {
    List<Show> shows = new ArrayList<>();
    List<Rubric.Shown> shown = proofs(question.freeText().rubric(), verdict);
    if (!shown.isEmpty()) {
      shows.add(new Show.Prove(shown));
    }
    return shows;
  }

  /** The same, and what an interviewer would ask next. */
  private static List<Show> provedWithNext(Question question, Verdict verdict) {
    List<Show> shows = new ArrayList<>(proved(question, verdict));
    if (verdict.followUp() >= 0) {
      shows.add(new Show.Next(question.freeText().followUps().get(verdict.followUp())));
    }
    return shows;
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
    if (!reviewing) {
      return explain(state.with(new Result(question.id(), Result.SKIPPED)));
    }
    if (state.attempt() != null) {
      return explain(state);
    }
    Verdict nothing = Exercises.canMake(question) ? null : grader.grade(question, "");
    return with(
        new Show.GiveUp(question, nothing), explain(state.with(new Result(question.id(), 0))));
  }

  private Turn explain(StudyState state) {
    return explain(state, state.attempt());
  }

  /** Tells what an attempt misses, unless that was told, and how it is done. */
  private Turn explain(StudyState state, Attempt attempt) {
    Question question = questions.get(state.at());
    List<Show> shows = new ArrayList<>();
    StudyState next = state;
    if (open(state)) {
      shows.add(judge(question, attempt, Show.Telling.REST));
      Verdict verdict = attempt.verdict();
      shows.addAll(
          state.stage() == Stage.FOLLOWING_UP
              ? proved(question, verdict)
              : provedWithNext(question, verdict));
      next = state.with(state.attempt().tell());
    }
    shows.add(
        Exercises.canMake(question)
            ? new Show.Solve(exercise(state), true)
            : new Show.Model(question.freeText()));
    return new Turn(next.to(Stage.EXPLAINED, state.at()), shows);
  }

  /** First what the points are about, then where the line is drawn, then the points. */
  private Show clue(StudyState state) {
    Question question = questions.get(state.at());
    if (Exercises.canMake(question)) {
      return new Show.Clue(state.hints() == 0 ? exercise(state).form().help() : null);
    }
    List<Text> clues = clues(question.freeText(), missing(question.freeText(), state.attempt()));
    return new Show.Clue(state.hints() < clues.size() ? clues.get(state.hints()) : null);
  }

  /** The points that hints shall lead to: the required ones that were not made yet. */
  private static List<Rubric.Point> missing(Task.FreeText task, Attempt attempt) {
    List<String> made = attempt == null ? List.of() : attempt.verdict().made();
    return task.rubric().points().stream()
        .filter(point -> point.required() && !made.contains(point.id()))
        .toList();
  }

  private static List<Text> clues(Task.FreeText task, List<Rubric.Point> points) {
    List<Text> clues = new ArrayList<>();
    points.forEach(point -> clues.addAll(subject(task, point)));
    points.forEach(point -> clues.add(point.essential()));
    points.forEach(point -> clues.add(point.statement()));
    return clues;
  }

  /** What a point is about: what its author wrote, or else what an interviewer would ask. */
  private static List<Text> subject(Task.FreeText task, Rubric.Point point) {
    if (!point.subject().equals(Text.EMPTY)) {
      return List.of(point.subject());
    }
    return task.followUps().stream()
        .filter(followUp -> followUp.when().equals(point.id()))
        .map(Task.FollowUp::prompt)
        .toList();
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
