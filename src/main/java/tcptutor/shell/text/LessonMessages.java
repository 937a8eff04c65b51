package tcptutor.shell.text;

import java.util.List;
import tcptutor.core.lesson.Lang;

/**
 * What is said around lessons and questions, and about mistakes in their files; beside {@link
 * Messages}, so that commands without a lesson do not load it.
 */
public interface LessonMessages {
  /** Returns the texts of a language; only that language's class is loaded. */
  static LessonMessages in(Lang lang) {
    return switch (lang) {
      case EN -> new EnglishLesson();
      case ZH -> new ChineseLesson();
    };
  }

  // Mistakes in files

  /** An id that cannot be typed. */
  Advice badId(String id);

  /** An id used twice. */
  Advice duplicateId(String id);

  /** A list without items. */
  Advice emptyList(String name);

  /** A way that cannot be read; {@code at} is where. */
  Advice badWay(String way, String at);

  /** A way uses a concept that the lexicon has not; {@code nearest} may be empty. */
  Advice unknownConcept(String concept, String way, String nearest);

  /** A segment number that is none. */
  Advice badSegment(String number);

  /** Options of which not the right number is right. */
  Advice rightOptions(int right);

  /** A path that names nothing a run could show. */
  Advice badPath(String path);

  /** A version that is none. */
  Advice badVersion(String version);

  /** A format that only newer programs read. */
  Advice newerFormat(int format, int known);

  // The course of a lesson

  /** How much there is. */
  String welcome(int sections, int questions);

  /** Above the prompt while reading; the short form of what can be typed. */
  String readingKeys(boolean last);

  /** The same after a verdict. */
  String judgedKeys();

  /** The same after the model answer; {@code last} when no question follows. */
  String explainedKeys(boolean last);

  /** The same between two screenfuls. */
  String moreKeys();

  /** Below a question: how to answer. */
  String askingKeys();

  /** The same where every line is an answer of its own. */
  String askingLine();

  /** What can be typed while reading, one line each. */
  String readingHelp();

  /** What can be typed at a question. */
  String askingHelp();

  /** What can be typed after a verdict. */
  String judgedHelp();

  /** Something was typed that means nothing while reading. */
  String refusedReading();

  /** An empty answer. */
  String refusedAsking();

  /** Something was typed that means nothing after a verdict. */
  String refusedJudged();

  /** "Question 1 of 3". */
  String question(int number, int of);

  /** Opens a clue. */
  String hint();

  /** There are no more clues. */
  String noMoreHints();

  /** "Level 3 of 4", and what that means. */
  String level(int level);

  /** An answer that is right, before what is asked next. */
  String right();

  /** "not this, but that"; {@code given} may be empty. */
  String notBut(String given, String key);

  /** Opens the right answer. */
  String solution();

  /** Over what is to be reached. */
  String goalHeading();

  /** Over the points made. */
  String madeHeading();

  /** Over the required points not made. */
  String missedHeading();

  /** Over the optional points not made. */
  String couldAddHeading();

  /** Over contradicted points and misconceptions. */
  String wrongHeading();

  /** Over the segments that prove it. */
  String proofHeading(String scenario);

  /** Names segments: "segment 2", "segments 2, 3". */
  String segments(List<Integer> numbers);

  /** Over the model answer. */
  String modelHeading();

  /** Over what an interviewer asks next. */
  String followUpHeading();

  /** Over the results. */
  String resultsHeading();

  /** Marks a question not answered. */
  String skipped();

  /** The last line, after all questions. */
  String farewell();

  /** The last line of somebody who leaves before the end. */
  String leaving();

  /** "Label: text". */
  String labelled(String label, String text);

  /** Quotation marks around a text. */
  String quoted(String text);
}
