package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.shell.manual.Shell;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.ToolMessages;

/** {@code tcptutor completion SHELL}: prints the script that completes what is being typed. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "completion bash|zsh|fish",
        ToolMessages.in(texts.lang()).completionAbout(),
        List.of(
            "source <(tcptutor completion bash)",
            "source <(tcptutor completion zsh)",
            "tcptutor completion fish | source"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 1, console.messages());
    if (line.getArgList().isEmpty()) {
      throw new UsageException(console.messages().missingArgument("bash|zsh|fish", name()));
    }
    console.out().print(shell(line.getArgList().get(0), console).script());
    return Exit.DONE;
  }

  private static Shell shell(String name, Console console) throws UsageException {
    List<String> known = new ArrayList<>();
    for (Shell shell : Shell.values()) {
      if (shell.id().equals(name)) {
        return shell;
      }
      known.add(shell.id());
    }
    throw new UsageException(
        ToolMessages.in(console.lang()).noSuchShell(name, String.join(", ", known)));
  }
}
