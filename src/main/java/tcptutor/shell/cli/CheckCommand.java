package tcptutor.shell.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Issue;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.content.Sources;
import tcptutor.shell.replay.Json;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.Reasons;

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
    return new Options()
        .addOption(
            Option.builder()
                .longOpt("json")
                .desc(PackMessages.in(texts.lang()).jsonOption())
                .get());
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "check [FOLDER|ZIP|FILE]...",
        texts.checkSummary(),
        List.of("tcptutor check", "tcptutor check my-pack.zip --json"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    CommandLine line = Arguments.parse(this, arguments, Integer.MAX_VALUE, texts);
    List<Path> roots = new ArrayList<>();
    for (String argument : line.getArgList()) {
      Path root = Path.of(argument);
      if (!Files.exists(root)) {
        throw new UsageException(texts.noSuchFile(argument));
      }
      roots.add(root);
    }
    if (roots.isEmpty()) {
      roots.add(here(console));
    }
    ContentCheck.Findings findings = findings(roots, console);
    if (line.hasOption("json")) {
      Json.print(json(findings), console.out());
    } else {
      print(console, findings);
    }
    return findings.issues().isEmpty() ? Exit.DONE : Exit.NO;
  }

  /** Without an argument it is the pack that one stands in. */
  private static Path here(Console console) throws UsageException {
    Path here = Path.of("");
    if (!Sources.isPack(here.toAbsolutePath())) {
      throw new UsageException(PackMessages.in(console.lang()).noManifest("."));
    }
    return here;
  }

  /** Checks roots; whatever cannot be read is a complaint. */
  static ContentCheck.Findings findings(List<Path> roots, Console console) throws UsageException {
    try {
      return ContentCheck.check(roots, console.lang(), Main.version());
    } catch (IOException e) {
      throw new UsageException(
          console.messages().unreadableFile(roots.get(0).toString(), Reasons.of(e)));
    } catch (UncheckedIOException e) {
      throw new UsageException(
          console.messages().unreadableFile(roots.get(0).toString(), Reasons.of(e.getCause())));
    }
  }

  /** Prints what was found: mistakes to the error stream, figures to the other. */
  static void print(Console console, ContentCheck.Findings findings) {
    PackMessages own = PackMessages.in(console.lang());
    console.report(findings.issues());
    if (findings.facts() + findings.computed() > 0) {
      console.out().println(own.checkedMore(findings.facts(), findings.computed()));
    }
    if (!findings.agreement().isEmpty()) {
      console.out().println(findings.agreement());
    }
    console.out().println(console.messages().checked(findings.files(), findings.issues().size()));
  }

  private static JsonObject json(ContentCheck.Findings findings) {
    JsonObject json = new JsonObject();
    json.addProperty("files", findings.files());
    json.addProperty("facts", findings.facts());
    json.addProperty("computedQuestions", findings.computed());
    json.addProperty("samples", findings.samples());
    json.addProperty("agreement", findings.agreement());
    json.add("errors", json(findings.issues()));
    return json;
  }

  private static JsonArray json(List<Issue> issues) {
    JsonArray array = new JsonArray();
    for (Issue issue : issues) {
      JsonObject json = new JsonObject();
      json.addProperty("file", issue.file());
      json.addProperty("line", issue.line());
      json.addProperty("column", issue.column());
      json.addProperty("code", issue.code());
      json.addProperty("path", issue.path());
      json.addProperty("message", issue.message());
      json.addProperty("mend", issue.mend());
      array.add(json);
    }
    return array;
  }
}
