/**
 * Judging a typed answer: (question, answer) to a verdict with the words that decided.
 *
 * <p>{@link tcptutor.core.grade.Grader} is the seam; everything else here may be replaced behind
 * it. Inside, an answer passes through four rooms:
 *
 * <ol>
 *   <li>{@code Tokenizer}, {@code Variants} and {@code Spelling} make one alphabet, one script, one
 *       word of many;
 *   <li>{@code Vocabulary} finds the concepts of the {@link tcptutor.core.lesson.Lexicon} and of
 *       the question, longer and shorter ones;
 *   <li>{@code Stretch}, {@code Standing}, {@code Listing} and {@code Reading} cut clauses, silence
 *       those that claim nothing (questions, what is reported and refuted, lists, the repeated
 *       prompt), and give every find a sign and an owner: what is left are {@code Hit}s;
 *   <li>{@code Matcher} looks for the {@link tcptutor.core.grade.Way}s of the rubric in a few
 *       neighbouring clauses; where a point has none, {@code Phrases} asks how much of its
 *       statement and of its author's phrases was named.
 * </ol>
 *
 * <p>{@link tcptutor.core.grade.Verdicts} adds it up by the examiners' rule. Leaves out: cause,
 * other than by the words for it; time, other than by the order of words; pronouns other than a
 * dropped subject and "the other side"; ellipsis ("the client repeats its SYN, the server its
 * SYN-ACK").
 */
package tcptutor.core.grade;
