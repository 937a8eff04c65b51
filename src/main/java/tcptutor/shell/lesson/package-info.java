/**
 * Lessons, quizzes, the lexicon and the glossary, from YAML to values of the core.
 *
 * <p>Readers collect every mistake with its place and the mend. {@link
 * tcptutor.shell.lesson.Library} holds what comes with the program. Leaves out scenarios and YAML
 * itself.
 */
package tcptutor.shell.lesson;
