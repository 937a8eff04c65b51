/**
 * What authors write, as values: lessons, quizzes with their rubrics, a glossary, text in two
 * languages, and the mistakes found in a file.
 *
 * <p>A {@link tcptutor.core.lesson.Lesson} teaches, a {@link tcptutor.core.lesson.Quiz} asks; both
 * name scenarios by id and know nothing of how one is run. How YAML becomes such values is the
 * business of {@code shell.lesson}; how an answer is graded is the business of {@code core.grade}.
 * Start reading at {@link tcptutor.core.lesson.Question}.
 */
package tcptutor.core.lesson;
