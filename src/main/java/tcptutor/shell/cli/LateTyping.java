package tcptutor.shell.cli;

import java.util.function.Supplier;
import tcptutor.shell.prompt.Prompt;
import tcptutor.shell.prompt.Typing;

/**
 * A line editor that is opened when the first line is to be typed: until then the learner reads
 * what is on the screen already.
 */
final class LateTyping implements Typing {
  private final Console console;
  private final Supplier<Typing> opening;
  private Typing typing;

  LateTyping(Console console, Supplier<Typing> opening) {
    this.console = console;
    this.opening = opening;
  }

  private Typing open() {
    if (typing == null) {
      console.out().flush();
      typing = opening.get();
    }
    return typing;
  }

  @Override
  public String line(String prompt) {
    return open().line(prompt);
  }

  @Override
  public String line(Prompt prompt) {
    return open().line(prompt);
  }

  @Override
  public int columns() {
    return typing == null ? console.looks().linear() ? 0 : console.width() : typing.columns();
  }

  /** Before it is open nobody has read anything yet that could scroll away. */
  @Override
  public int rows() {
    return typing == null ? 0 : typing.rows();
  }

  @Override
  public boolean manyLines() {
    return !console.looks().linear();
  }

  @Override
  public void close() {
    if (typing != null) {
      typing.close();
    }
  }
}
