/**
 * The packaged program in a terminal: a pseudo terminal (pty4j), and an emulator that says what a
 * learner would see on it.
 *
 * <p>The emulator is our own, since the one that JLine brings along draws on in the next row while
 * the terminal must not wrap, leaves the left half of a wide character standing when its right half
 * is overwritten, and answers no question for the cursor. Start reading at {@link
 * tcptutor.terminal.Session}.
 */
package tcptutor.terminal;
