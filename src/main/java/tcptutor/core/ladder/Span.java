package tcptutor.core.ladder;

/**
 * A piece of a line.
 *
 * @param kind what it is
 * @param text its characters; never empty
 */
public record Span(Kind kind, String text) {}
