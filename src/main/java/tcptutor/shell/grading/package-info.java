/**
 * Grading for those who mark: answers as JSON lines, verdicts as JSON lines, agreement with marks.
 *
 * <p>{@link tcptutor.shell.grading.Batch} reads and grades line by line; a bad line is reported and
 * passed over. Leaves out how an answer is judged, which is {@code core.grade}. Start reading at
 * {@code Batch}.
 */
package tcptutor.shell.grading;
