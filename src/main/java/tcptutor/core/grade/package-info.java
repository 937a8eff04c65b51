/**
 * Judging a typed answer: (question, answer) to a verdict with the words that decided.
 *
 * <p>{@link tcptutor.core.grade.Grader} is the seam; everything else here may be replaced behind
 * it. The present inside works with rules: an answer is cut into clauses, the words of the field
 * are found in them (the {@link tcptutor.core.lesson.Lexicon} lists their spellings in both
 * languages), each find learns whether it is negated and whose it is, and a point is made when one
 * of its {@link tcptutor.core.grade.Way}s fits a few neighbouring clauses; a phrase of plain words
 * is read like an answer, and fits when most of what it names is there. Leaves out order of events
 * beyond the order of words, cause, and pronouns other than a dropped subject.
 */
package tcptutor.core.grade;
