package tcptutor.core.ladder;

/**
 * How many terminal columns a text takes. The core knows no terminal: whoever draws brings the
 * measure.
 */
@FunctionalInterface
public interface Columns {
  /** The columns of {@code text}: {@code 三次握手} is four characters and eight columns. */
  int width(String text);
}
