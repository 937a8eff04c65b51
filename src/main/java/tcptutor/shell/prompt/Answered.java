package tcptutor.shell.prompt;

import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Question;

/**
 * An answer, as it is to be kept.
 *
 * @param question what was asked
 * @param answer what was said
 * @param level what it was worth, 0 to 4
 * @param verdict what was found in it; null for computed questions
 * @param marks what was found in it; null for answers in words, and where nothing was said
 * @param helped whether there was a hint before, or the answer was told
 * @param millis how long it took; 0 where nobody could look at a clock
 */
public record Answered(
    Question question,
    String answer,
    int level,
    Verdict verdict,
    Marks marks,
    boolean helped,
    long millis) {}
