/**
 * The full-screen face: pure screens that turn keys into other screens and draw themselves on a
 * {@link tcptutor.shell.screen.Canvas}, and the little that is not pure: the terminal and the loop.
 *
 * <p>Start reading at {@link tcptutor.shell.screen.Screen}, then {@link
 * tcptutor.shell.screen.Face}. Lanterna decodes keys and writes escape sequences; JLine owns the
 * terminal: raw mode, size. Lanterna's own screen buffer is left out, since it counts the columns
 * of emoji and combining marks wrongly, and so is its Unix terminal, which starts processes and
 * waits for answers.
 */
package tcptutor.shell.screen;
