package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.manual.ManPage;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.ToolMessages;

/** {@code tcptutor man}: prints the man page, made of what the commands say about themselves. */
final class ManCommand implements Command {
  @Override
  public String name() {
    return "man";
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "man",
        ToolMessages.in(texts.lang()).manCommandAbout(),
        List.of("tcptutor man | man -l -", "tcptutor man --lang zh > tcptutor.1"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, 0, console.messages());
    console.out().print(ManPage.of(Manuals.in(console.lang())));
    return Exit.DONE;
  }
}
