package tcptutor.shell.text;

/**
 * Something that went wrong for the person using the program, and the way out.
 *
 * @param what what is wrong, a sentence without its full stop
 * @param mend what to do or write instead; empty when {@code what} already says it
 */
public record Advice(String what, String mend) {}
