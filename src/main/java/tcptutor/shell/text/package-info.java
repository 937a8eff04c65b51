/**
 * What the program says, and how wide it is: the interface texts in both languages, text measured
 * in terminal columns, colours, and the guess at what a mistyped word meant.
 *
 * <p>Leaves out what learners study, which is in the lesson files, and the pictures of exchanges,
 * which are drawn by the core. Start reading at {@link tcptutor.shell.text.Messages}.
 */
package tcptutor.shell.text;
