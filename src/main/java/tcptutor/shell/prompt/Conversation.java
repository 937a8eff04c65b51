package tcptutor.shell.prompt;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;
import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.Study;
import tcptutor.core.study.StudyState;
import tcptutor.core.study.Turn;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ReviewMessages;
import tcptutor.shell.text.Style;

/** Leads a learner through a lesson, line by line. */
public final class Conversation {
  private static final String ANSWER = "> ";
  private static final int LEAST_WIDTH = 20;
  private static final char GOES_ON = '\\';

  /** Lines of the screen for the prompt and the empty lines around it. */
  private static final int KEPT = 3;

  private final Diary diary;
  private final Supply supply;
  private final LongSupplier millis;
  private final int first;
  private final int sections;
  private final Typing typing;
  private final Editor editor;
  private final Lang lang;
  private final PrintStream out;
  private final Style style;
  private final Page page;
  private final LessonMessages texts;
  private final GradeMessages grading;
  private final ReviewMessages reviewing;
  private Study study;
  /* What was typed between two screenfuls. */
  private Intent wish = Intent.of(Intent.Kind.GO_ON);
  /* Whether the width is that of the screen, and not one that was asked for. */
  private final boolean follows;
  /* What is shown where an answer goes, instead of what can be typed; empty without a hint. */
  private String clue = "";
  /* What the schedule made of the answer, until it is told; null for nothing. */
  private Scheduled scheduled;
  /* Whether the schedule has anything to do with the answer. */
  private boolean rated;
  /* Whether something could not be kept, which is then not told as if it had been. */
  private boolean unkept;
  /* Whether it was told what teaches the answer; once is enough. */
  private boolean taught;
  private int columns;
  /* When the question was put. */
  private long asked;
  /* Whether there was a hint for it. */
  private boolean helped;
  /* Whether an answer was taken back after the right one had been told. */
  private boolean told;
  /* Lines printed since the learner last pressed Enter. */
  private int printed;

  /**
   * Prepares a lesson.
   *
   * @param lesson what {@code study} leads through
   * @param first the section to begin with, from 0
   * @param diary is told what was read and answered
   * @param supply where more questions come from
   * @param millis a clock; one that always says 0 where answers are not typed by hand
   * @param typing where lines come from; not closed here
   * @param editor where longer answers are written on request
   * @param width in columns
   */
  public Conversation(
      Study study,
      Lesson lesson,
      int first,
      Diary diary,
      Supply supply,
      LongSupplier millis,
      Runs runs,
      Typing typing,
      Editor editor,
      PrintStream out,
      Style style,
      Lang lang,
      int width) {
    this.study = study;
    this.first = first;
    this.diary = diary;
    this.supply = supply;
    this.millis = millis;
    this.sections = lesson.sections().size();
    this.typing = typing;
    this.editor = editor;
    this.out = out;
    this.style = style;
    this.page = new Page(runs, lang, style, width, typing.manyLines());
    if (study.isReview()) {
      page.reviews();
    }
    this.columns = width;
    this.follows = typing.columns() == width;
    this.lang = lang;
    this.texts = LessonMessages.in(lang);
    this.grading = GradeMessages.in(lang);
    this.reviewing = ReviewMessages.in(lang);
  }

  /**
   * Runs to the end, or until no more lines come, which ends it politely.
   *
   * @return whether the learner left before the end
   */
  public boolean run() {
    Turn turn = study.beginAt(first);
    while (true) {
      StudyState state = turn.state();
      note(turn);
      boolean stayed = print(turn.shows());
      if (stayed || isOnlyImpatient()) {
        stayed = tellSchedule(turn);
      }
      time(turn.shows());
      unkept = false;
      if (state.stage() == Stage.FINISHED) {
        return turn.shows().stream().anyMatch(show -> show instanceof Show.Done end && end.left());
      }
      Intent intent = stayed || isOnlyImpatient() ? next(state) : wish;
      prepare(state, intent);
      boolean solved = state.stage() == Stage.EXPLAINED || state.stage() == Stage.ASKING;
      told = intent.kind() == Intent.Kind.UNDO && solved;
      turn = study.on(state, intent);
    }
  }

  /** In a review, who skips the rest of a text does not give the question up. */
  private boolean isOnlyImpatient() {
    return study.isReview() && wish.kind() != Intent.Kind.QUIT;
  }

  /** In a review, sees to the next question before the course asks for it. */
  private void prepare(StudyState state, Intent intent) {
    Intent.Kind kind = intent.kind();
    if (!study.isReview() || state.stage() == Stage.READING) {
      return;
    }
    boolean aside = kind == Intent.Kind.BURY || kind == Intent.Kind.SUSPEND;
    if (aside) {
      // Before the next question is chosen, which must not be this one.
      Show.Reschedule wish = new Show.Reschedule(study.question(state), kind, 0);
      keep(() -> diary.rescheduled(wish));
    }
    boolean on = kind == Intent.Kind.GO_ON || kind == Intent.Kind.SKIP;
    if ((aside || on && state.stage() == Stage.EXPLAINED) && study.isAtItsEnd(state)) {
      fetch();
    }
  }

  private void fetch() {
    Question next = supply.next();
    if (next != null) {
      study = study.with(next, study.asked() + 1 + supply.left());
    }
  }

  // --- what is kept ----------------------------------------------------------------------------

  /** Something to be written down. */
  private interface Writing {
    Scheduled write() throws IOException;
  }

  /** Written down before it is shown: what was seen is kept. */
  private void note(Turn turn) {
    boolean again = isRetry(turn.shows());
    for (Show show : turn.shows()) {
      if (show instanceof Show.Clue hint && hint.text() != null) {
        clue = Markdown.plain(hint.text().in(lang));
        // Of other questions the hint only says what to type.
        helped |= study.isInWords(turn.state());
      } else if (isNewQuestion(show)) {
        clue = "";
        scheduled = again ? scheduled : null;
        rated = again && rated;
        taught = again && taught;
      } else {
        note(show);
      }
    }
  }

  private static boolean isNewQuestion(Show show) {
    return show instanceof Show.Ask || show instanceof Show.Pose pose && pose.step() == 0;
  }

  private static boolean isRetry(List<Show> shows) {
    return shows.stream().anyMatch(show -> show instanceof Show.Retry);
  }

  /**
   * A question is put when it was shown; its second step or try belongs to it. To have just been
   * told the answer is more than a hint.
   */
  private void time(List<Show> shows) {
    if (!isRetry(shows) && shows.stream().anyMatch(Conversation::isNewQuestion)) {
      asked = millis.getAsLong();
      helped = told;
    }
  }

  private void note(Show show) {
    if (show instanceof Show.Read read) {
      keep(
          () -> {
            diary.read(read.number());
            return null;
          });
    } else if (show instanceof Show.Overrule overrule) {
      keep(() -> diary.disputed(overrule));
    } else if (show instanceof Show.FollowedUp answer) {
      keep(() -> diary.followedUp(answer));
    } else if (show instanceof Show.Reschedule wish
        && (wish.wish() == Intent.Kind.RATE || wish.wish() == Intent.Kind.UNDO)) {
      keep(() -> diary.rescheduled(wish));
    } else {
      noteAnswer(show);
    }
  }

  private void noteAnswer(Show show) {
    if (show instanceof Show.Judge judge && judge.telling() != Show.Telling.REST) {
      if (judge.tries() > 1) {
        keep(() -> diary.triedAgain(judge));
      } else {
        Verdict verdict = judge.verdict();
        keep(answered(judge.question(), judge.answer(), verdict.level(), verdict, null));
      }
    } else if (show instanceof Show.Mark mark && mark.level() >= 0) {
      Question question = mark.exercise().question();
      keep(answered(question, mark.answer(), mark.level(), null, mark.marks()));
    } else if (show instanceof Show.GiveUp giveUp) {
      keep(answered(giveUp.question(), "", 0, giveUp.verdict(), null));
    }
  }

  private Writing answered(
      Question question, String answer, int level, Verdict verdict, Marks marks) {
    long took = answer.isEmpty() || asked == 0 ? 0 : Math.max(0, millis.getAsLong() - asked);
    Answered answered = new Answered(question, answer, level, verdict, marks, helped, took);
    return () -> diary.answered(answered);
  }

  /**
   * Nothing is shown of what is not kept, unless the learner wants it so. Where nobody types, there
   * is nobody to ask.
   */
  private void keep(Writing writing) {
    while (true) {
      try {
        Scheduled what = writing.write();
        if (what != null) {
          scheduled = what;
          rated = true;
        }
        return;
      } catch (IOException e) {
        Columns.wrap(reviewing.notKept(Reasons.of(e)), columns).forEach(out::println);
        String line = typing.line("[" + reviewing.notKeptKeys() + "] ");
        out.println();
        if (line == null || !line.isBlank()) {
          unkept = true;
          return;
        }
      }
    }
  }

  // --- what is typed ---------------------------------------------------------------------------

  private Intent next(StudyState state) {
    String line = line(state);
    out.println();
    printed = 1;
    if (line == null) {
      return Intent.of(Intent.Kind.QUIT);
    }
    return study.isReview()
        ? Commands.inReview(line, state.stage(), study.isInWords(state))
        : Commands.intent(line, state.stage(), study.isInWords(state));
  }

  private String line(StudyState state) {
    if (!Commands.isAnswered(state.stage())) {
      String keys = keysPrompt(page.keys(state, isLast(state), rated));
      return typing.line(new Prompt(keys, "", words(state), false));
    }
    StringBuilder answer = new StringBuilder();
    String line = typing.line(new Prompt(ANSWER, ghost(state), words(state), true));
    while (line != null && line.endsWith(String.valueOf(GOES_ON))) {
      answer.append(line, 0, line.length() - 1).append('\n');
      line = typing.line(ANSWER);
    }
    if (line == null && answer.length() == 0) {
      return null;
    }
    if (line != null && answer.length() == 0 && Commands.wantsEditor(line)) {
      return edited(state);
    }
    // A pipe that ends in the middle of an answer has still said something.
    return answer.append(line == null ? "" : line).toString();
  }

  private String ghost(StudyState state) {
    if (state.stage() == Stage.FOLLOWING_UP) {
      return reviewing.followUpGhost();
    }
    return clue.isEmpty() ? grading.ghost(study.isInWords(state)) : clue;
  }

  private List<Prompt.Word> words(StudyState state) {
    boolean open = state.stage() == Stage.JUDGED && state.attempt() != null;
    return Commands.words(
        state.stage(),
        study.findings(state),
        open && !state.attempt().told(),
        study.isReview(),
        lang);
  }

  /** An answer from the editor; if none comes, the question is put once more. */
  private String edited(StudyState state) {
    try {
      String written = editor.write(study.prompt(state).in(lang));
      if (!written.isEmpty()) {
        out.println();
        out.println(written);
        return written;
      }
      out.println(grading.nothingWritten());
    } catch (IOException e) {
      out.println(e.getMessage());
    }
    return line(state);
  }

  private boolean isLast(StudyState state) {
    return state.stage() == Stage.READING
        ? state.at() + 1 == sections
        : study.isAtItsEnd(state) && supply.isEmpty();
  }

  /** Returns false when the learner wished for something else between two screenfuls. */
  private boolean print(List<Show> shows) {
    if (follows) {
      columns = Math.max(LEAST_WIDTH, typing.columns());
      page.fit(columns);
    }
    for (Show show : shows) {
      // What a review comes to is told by whoever led it.
      boolean elsewhere = show instanceof Show.Done && study.isReview();
      if (!elsewhere && !(show instanceof Show.Reschedule && unkept)) {
        show.to(page);
      }
      if (!printSet()) {
        return false;
      }
    }
    return true;
  }

  private boolean printSet() {
    for (List<String> block : page.take()) {
      if (!print(block, 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells what an answer means for the schedule once nothing about it is open any more: the lesson
   * that is shown for what keeps being forgotten would answer the follow-up.
   */
  private boolean tellSchedule(Turn turn) {
    StudyState state = turn.state();
    boolean chosen = turn.shows().stream().anyMatch(Conversation::isRating);
    boolean spoken = state.stage() == Stage.JUDGED || state.stage() == Stage.EXPLAINED;
    boolean settled = spoken && (state.attempt() == null || state.attempt().told());
    if (chosen && scheduled == null) {
      page.notRated();
    } else if (scheduled != null && settled) {
      page.scheduled(taught ? scheduled.alone() : scheduled);
      taught |= scheduled.remedy() != null;
      scheduled = null;
    } else if (scheduled != null && chosen) {
      page.scheduled(scheduled.alone());
    }
    return printSet();
  }

  private static boolean isRating(Show show) {
    return show instanceof Show.Reschedule wish && wish.wish() == Intent.Kind.RATE;
  }

  private boolean print(List<String> block, int from) {
    int rows = typing.rows();
    int room = rows - KEPT - printed;
    int left = block.size() - from;
    if (rows > 0 && left > room && printed > 0) {
      return more() && print(block, from);
    }
    int count = rows > 0 ? Math.min(left, Math.max(1, room)) : left;
    block.subList(from, from + count).forEach(out::println);
    printed += count;
    if (count < left) {
      return more() && print(block, from + count);
    }
    out.println();
    printed++;
    return true;
  }

  private boolean more() {
    List<Prompt.Word> words = Commands.words(Stage.READING, 0, false, false, lang);
    String line = typing.line(new Prompt(keysPrompt(texts.moreKeys()), "", words, false));
    out.println();
    printed = 0;
    wish = line == null ? Intent.of(Intent.Kind.QUIT) : Commands.intent(line, Stage.READING, false);
    return switch (wish.kind()) {
      case QUIT, SKIP, BACK -> false;
      case GO_ON, ANSWER, HINT, AGAIN, WHY, SHOW, DISPUTE, HELP, RATE, UNDO, BURY, SUSPEND -> true;
    };
  }

  private String keysPrompt(String keys) {
    return style.dim("[" + keys + "]") + " ";
  }
}
