/**
 * What authors write, as values: text in two languages, and the mistakes found in a file.
 *
 * <p>How YAML becomes such values is the business of {@code shell.content}; how an answer is graded
 * is the business of {@code core.grade}. Start reading at {@link tcptutor.core.lesson.Text}.
 */
package tcptutor.core.lesson;
