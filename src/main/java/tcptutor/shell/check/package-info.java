/**
 * Checks content: reads every file, and runs what can be run instead of believing it.
 *
 * <p>Start reading at {@link tcptutor.shell.check.ContentCheck}. Authors and our own build use the
 * same check.
 */
package tcptutor.shell.check;
