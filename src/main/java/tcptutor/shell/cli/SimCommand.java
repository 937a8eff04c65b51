package tcptutor.shell.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.ladder.View;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.shell.content.Issues;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.SimMessages;

/** {@code tcptutor sim}: lists scenarios, or runs one and shows what happened. */
final class SimCommand implements Command {
  /** Columns that a title needs beside its name. */
  private static final int LEAST_TITLE = 30;

  @Override
  public String name() {
    return "sim";
  }

  @Override
  public Options options(Messages texts) {
    Options options = new Options();
    options.addOption(RunOptions.valued("profile", "rfc|linux", texts.profileOption()));
    RunOptions.addView(options, texts);
    RunOptions.addChanges(options, texts);
    options.addOption(RunOptions.valued("search", "WORD", texts.searchOption()));
    options.addOption(
        RunOptions.valued("export", "FILE.yaml", SimMessages.in(texts.lang()).exportOption()));
    return options;
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "sim [ID|FILE.yaml] [OPTIONS]",
        texts.simSummary(),
        List.of(
            "tcptutor sim --search TIME-WAIT",
            "tcptutor sim open-ack-lost --explain",
            "tcptutor sim open-normal --lose client:SYN:1 --profile linux",
            "tcptutor sim open-normal --event '60ms crash server' --export my-crash.yaml",
            "tcptutor sim close-normal-rfc --set isn.client=100 --numbers absolute"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    CommandLine line = Arguments.parse(this, arguments, 1, texts);
    if (line.getArgList().isEmpty()) {
      return list(console, line.getOptionValue("search", ""));
    }
    Overrides overrides = RunOptions.overrides(line, texts);
    String format = RunOptions.format(line, console);
    Scenario scenario = find(console, line.getArgList().get(0));
    if (scenario == null) {
      return Exit.USAGE;
    }
    ScenarioExport export = ScenarioExport.of(line.getOptionValue("export"), console);
    Remarks remarks = overrides.changeTheRun() ? Remarks.NONE : Shown.remarks(scenario);
    View view = RunOptions.view(line, console, remarks);
    try {
      Trace trace = Simulation.run(Planner.plan(scenario, overrides));
      export.write(line.getArgList().get(0), scenario, overrides);
      if (format.equals("ladder") || format.equals("table") && !line.hasOption("format")) {
        heading(console, scenario);
      }
      Pictures.show(console, trace, view, format, RunOptions.seenFrom(line, texts), head(scenario));
      return Exit.DONE;
    } catch (RunawayException e) {
      console.complain(texts.runaway(e.events()));
      return Exit.USAGE;
    }
  }

  // --- one scenario ----------------------------------------------------------------------------

  /** The scenario of this name; null after a complaint. */
  static Scenario find(Console console, String word) throws UsageException {
    Issues issues = new Issues(word, console.messages());
    if (Scenarios.isFile(word)) {
      Optional<Scenario> scenario = Scenarios.file(Path.of(word), issues);
      console.report(issues.list());
      return scenario.orElse(null);
    }
    if (!Scenarios.exists(word)) {
      List<String> ids = new ArrayList<>();
      for (Scenarios.Item item : Scenarios.list()) {
        ids.add(item.id());
      }
      throw new UsageException(console.messages().unknownScenario(word, Nearest.to(word, ids)));
    }
    return Scenarios.builtIn(word, issues);
  }

  private static void heading(Console console, Scenario scenario) {
    console.out().println(console.style().bold(scenario.title().in(console.lang())));
    String about = scenario.about().in(console.lang());
    for (String line : about.isEmpty() ? List.<String>of() : Columns.wrap(about, console.width())) {
      console.out().println(line);
    }
    console.out().println();
  }

  private static JsonObject head(Scenario scenario) {
    JsonObject head = new JsonObject();
    head.addProperty("scenario", scenario.id());
    head.addProperty("description", scenario.about().en());
    return head;
  }

  // --- the list --------------------------------------------------------------------------------

  private static int list(Console console, String word) throws UsageException {
    List<Scenarios.Item> found = new ArrayList<>();
    for (Scenarios.Item item : Scenarios.list()) {
      if (word.isEmpty() || matches(console, item, word)) {
        found.add(item);
      }
    }
    if (found.isEmpty()) {
      throw new UsageException(
          new Advice(console.messages().nothingFound(word), console.messages().searchHint()));
    }
    printList(console, found);
    return Exit.DONE;
  }

  /** A state or flags are looked for in the runs themselves, anything else in names and titles. */
  private static boolean matches(Console console, Scenarios.Item item, String word) {
    String upper = word.toUpperCase(Locale.ROOT).replace('_', '-');
    if (SearchWord.isState(upper) || SearchWord.isFlags(upper)) {
      return occurs(console, item.id(), upper);
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    return item.id().contains(wanted)
        || item.title().in(console.lang()).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean occurs(Console console, String id, String word) {
    Scenario scenario = Scenarios.builtIn(id, new Issues(id, console.messages()));
    for (Entry entry : Simulation.run(Planner.plan(scenario, Overrides.NONE)).entries()) {
      boolean state =
          entry instanceof Entry.StateChanged change && change.to().rfcName().equals(word);
      boolean flags = entry instanceof Entry.Sent sent && has(sent.segment().flags(), word);
      if (state || flags) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(int flags, String names) {
    for (String name : names.split("[,+]")) {
      if ((Flags.names(flags) + ",").indexOf(name + ",") < 0) {
        return false;
      }
    }
    return true;
  }

  private static void printList(Console console, List<Scenarios.Item> items) {
    int widest = 0;
    for (Scenarios.Item item : items) {
      widest = Math.max(widest, item.id().length());
    }
    String group = "";
    for (Scenarios.Item item : items) {
      if (!item.group().equals(group)) {
        console
            .out()
            .println(
                (group.isEmpty() ? "" : "\n")
                    + console.style().bold(console.messages().scenarioGroup(item.group())));
        group = item.group();
      }
      printItem(console, item, widest);
    }
    console.out().println();
    for (String line : Columns.wrap(console.messages().simHint(), console.width())) {
      console.out().println(line);
    }
  }

  /** Name and title side by side, or below each other where the screen is narrow. */
  private static void printItem(Console console, Scenarios.Item item, int widest) {
    int room = console.width() - widest - 4;
    boolean narrow = room < LEAST_TITLE;
    String title = item.title().in(console.lang());
    String name = console.style().cyan(narrow ? item.id() : Columns.padRight(item.id(), widest));
    if (narrow) {
      console.out().println("  " + name);
    }
    for (String line : Columns.wrap(title, narrow ? console.width() - 6 : room)) {
      console.out().println(narrow ? "      " + line : "  " + name + "  " + line);
      name = " ".repeat(widest);
    }
  }

  /** What a searched word may be besides a part of a name. */
  private static final class SearchWord {
    private static boolean isState(String word) {
      for (tcptutor.core.tcp.State state : tcptutor.core.tcp.State.values()) {
        if (state.rfcName().equals(word)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isFlags(String word) {
      for (String name : word.split("[,+]")) {
        if (!List.of("SYN", "FIN", "RST", "PSH", "ACK", "URG").contains(name)) {
          return false;
        }
      }
      return true;
    }
  }
}
