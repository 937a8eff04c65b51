package tcptutor.shell.prompt;

import java.io.IOException;
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
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Style;

/** Leads a learner through a lesson, line by line. */
public final class Conversation {
  private static final String ANSWER = "> ";
  private static final int LEAST_WIDTH = 20;
  private static final char GOES_ON = '\\';

  /** Lines of the screen for the prompt and the empty lines around it. */
  private static final int KEPT = 3;

  private final Study study;
  private final Diary diary;
  private final int first;
  private final int sections;
  private final int questions;
  private final Typing typing;
  private final Editor editor;
  private final Lang lang;
  private final PrintStream out;
  private final Style style;
  private final Page page;
  private final LessonMessages texts;
  private final GradeMessages grading;
  /* What was typed between two screenfuls. */
  private Intent wish = Intent.of(Intent.Kind.GO_ON);
  /* Whether the width is that of the screen, and not one that was asked for. */
  private final boolean follows;
  /* What is shown where an answer goes, instead of what can be typed; empty without a hint. */
  private String clue = "";
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
   * @param editor where longer answers are written on request
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
      Editor editor,
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
    this.editor = editor;
    this.out = out;
    this.style = style;
    this.page = new Page(runs, lang, style, width, typing.manyLines());
    this.follows = typing.columns() == width;
    this.lang = lang;
    this.texts = LessonMessages.in(lang);
    this.grading = GradeMessages.in(lang);
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
    if (show instanceof Show.Clue hint && hint.text() != null) {
      clue = Markdown.plain(hint.text().in(lang));
    } else if (show instanceof Show.Ask || show instanceof Show.Pose) {
      clue = "";
    } else if (show instanceof Show.Read read) {
      diary.read(read.number());
    } else if (show instanceof Show.Judge judge && judge.telling() != Show.Telling.REST) {
      diary.answered(judge.question().id(), judge.verdict().level());
    } else if (show instanceof Show.Overrule overrule) {
      diary.disputed(overrule);
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
    return Commands.intent(line, state.stage(), study.isInWords(state));
  }

  private String line(StudyState state) {
    if (state.stage() != Stage.ASKING) {
      String keys = keysPrompt(page.keys(state, isLast(state)));
      return typing.line(new Prompt(keys, "", words(state), false));
    }
    StringBuilder answer = new StringBuilder();
    String ghost = clue.isEmpty() ? grading.ghost(study.isInWords(state)) : clue;
    String line = typing.line(new Prompt(ANSWER, ghost, words(state), true));
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

  private List<Prompt.Word> words(StudyState state) {
    boolean open = state.stage() == Stage.JUDGED && state.attempt() != null;
    return Commands.words(
        state.stage(), study.findings(state), open && !state.attempt().told(), lang);
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
    return state.at() + 1 == (state.stage() == Stage.READING ? sections : questions);
  }

  /** Returns false when the learner wished for something else between two screenfuls. */
  private boolean print(List<Show> shows) {
    if (follows) {
      page.fit(Math.max(LEAST_WIDTH, typing.columns()));
    }
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
    List<Prompt.Word> words = Commands.words(Stage.READING, 0, false, lang);
    String line = typing.line(new Prompt(keysPrompt(texts.moreKeys()), "", words, false));
    out.println();
    printed = 0;
    wish = line == null ? Intent.of(Intent.Kind.QUIT) : Commands.intent(line, Stage.READING, false);
    return switch (wish.kind()) {
      case QUIT, SKIP, BACK -> false;
      case GO_ON, ANSWER, HINT, AGAIN, WHY, SHOW, DISPUTE, HELP -> true;
    };
  }

  private String keysPrompt(String keys) {
    return style.dim("[" + keys + "]") + " ";
  }
}
