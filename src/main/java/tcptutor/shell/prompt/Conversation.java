package tcptutor.shell.prompt;

import java.io.PrintStream;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.Study;
import tcptutor.core.study.StudyState;
import tcptutor.core.study.Turn;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Style;

/** Leads a learner through a lesson, line by line. */
public final class Conversation {
  private static final String ANSWER = "> ";
  private static final char GOES_ON = '\\';

  /** Lines of the screen for the prompt and the empty lines around it. */
  private static final int KEPT = 3;

  private final Study study;
  private final Diary diary;
  private final int first;
  private final int sections;
  private final int questions;
  private final Typing typing;
  private final PrintStream out;
  private final Style style;
  private final Page page;
  private final LessonMessages texts;
  /* What was typed between two screenfuls. */
  private Intent wish = Intent.of(Intent.Kind.GO_ON);
  /* Lines printed since the learner last pressed Enter. */
  private int printed;

  /**
   * Prepares a lesson.
   *
   * @param lesson what {@code study} leads through
   * @param questions how many it asks
   * @param first the section to begin with, from 0
   * @param diary is told what was read and answered
   * @param typing where lines come from; not closed here
   * @param width in columns
   */
  public Conversation(
      Study study,
      Lesson lesson,
      int questions,
      int first,
      Diary diary,
      Runs runs,
      Typing typing,
      PrintStream out,
      Style style,
      Lang lang,
      int width) {
    this.study = study;
    this.first = first;
    this.diary = diary;
    this.sections = lesson.sections().size();
    this.questions = questions;
    this.typing = typing;
    this.out = out;
    this.style = style;
    this.page = new Page(runs, lang, style, width, typing.manyLines());
    this.texts = LessonMessages.in(lang);
  }

  /** Runs to the end, or until no more lines come, which ends it politely. */
  public void run() {
    Turn turn = study.beginAt(first);
    while (true) {
      turn.shows().forEach(this::note);
      boolean stayed = print(turn.shows());
      StudyState state = turn.state();
      if (state.stage() == Stage.FINISHED) {
        return;
      }
      turn = study.on(state, stayed ? next(state) : wish);
    }
  }

  /** Written down before it is shown: what was seen is kept. */
  private void note(Show show) {
    if (show instanceof Show.Read read) {
      diary.read(read.number());
    } else if (show instanceof Show.Judge judge) {
      diary.answered(judge.question().id(), judge.verdict().level());
    } else if (show instanceof Show.Mark mark && mark.level() >= 0) {
      diary.answered(mark.exercise().question().id(), mark.level());
    }
  }

  private Intent next(StudyState state) {
    String line = line(state);
    out.println();
    printed = 1;
    if (line == null) {
      return Intent.of(Intent.Kind.QUIT);
    }
    return Commands.intent(line, state.stage());
  }

  private String line(StudyState state) {
    if (state.stage() != Stage.ASKING) {
      return typing.line(keysPrompt(page.keys(state.stage(), isLast(state))));
    }
    StringBuilder answer = new StringBuilder();
    String line = typing.line(ANSWER);
    while (line != null && line.endsWith(String.valueOf(GOES_ON))) {
      answer.append(line, 0, line.length() - 1).append('\n');
      line = typing.line(ANSWER);
    }
    if (line == null && answer.length() == 0) {
      return null;
    }
    // A pipe that ends in the middle of an answer has still said something.
    return answer.append(line == null ? "" : line).toString();
  }

  private boolean isLast(StudyState state) {
    return state.at() + 1 == (state.stage() == Stage.READING ? sections : questions);
  }

  /** Returns false when the learner wished for something else between two screenfuls. */
  private boolean print(List<Show> shows) {
    for (Show show : shows) {
      show.to(page);
      for (List<String> block : page.take()) {
        if (!print(block, 0)) {
          return false;
        }
      }
    }
    return true;
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
    String line = typing.line(keysPrompt(texts.moreKeys()));
    out.println();
    printed = 0;
    wish = line == null ? Intent.of(Intent.Kind.QUIT) : Commands.intent(line, Stage.READING);
    return switch (wish.kind()) {
      case QUIT, SKIP, BACK -> false;
      case GO_ON, ANSWER, HINT, AGAIN, HELP -> true;
    };
  }

  private String keysPrompt(String keys) {
    return style.dim("[" + keys + "]") + " ";
  }
}
