package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/**
 * {@code tcptutor check}: reads files of lessons, quizzes and scenarios, runs them, and reports
 * every mistake.
 */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "check FILE|FOLDER...",
        texts.checkSummary(),
        List.of("tcptutor check lessons/ quizzes/", "tcptutor check my-scenario.yaml"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    CommandLine line = Arguments.parse(this, arguments, Integer.MAX_VALUE, texts);
    if (line.getArgList().isEmpty()) {
      throw new UsageException(texts.missingArgument("FILE|FOLDER", name()));
    }
    List<Path> roots = new ArrayList<>();
    for (String argument : line.getArgList()) {
      Path root = Path.of(argument);
      if (!Files.exists(root)) {
        throw new UsageException(texts.noSuchFile(argument));
      }
      roots.add(root);
    }
    try {
      return report(console, ContentCheck.check(roots, console.lang()));
    } catch (IOException e) {
      console.complain(new Advice(String.valueOf(e.getMessage()), ""));
      return Exit.USAGE;
    }
  }

  private static int report(Console console, ContentCheck.Findings findings) {
    console.report(findings.issues());
    console.out().println(console.messages().checked(findings.files(), findings.issues().size()));
    return findings.issues().isEmpty() ? Exit.DONE : Exit.NO;
  }
}
