package tcptutor.shell.cli;

import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;

/** Writes help within the console's width, Chinese included. */
final class HelpText {
  private static final int LEFT = 26;

  private final Console console;
  private final Messages texts;
  private final PrintStream out;

  HelpText(Console console) {
    this.console = console;
    this.texts = console.messages();
    this.out = console.out();
  }

  /** What {@code tcptutor --help} says; must not need the commands' classes. */
  void overview() {
    paragraph(texts.tagline());
    out.println();
    heading(texts.usageHeading());
    out.println("  tcptutor [COMMAND] [OPTIONS]");
    out.println();
    heading(texts.commandsHeading());
    for (String name : Commands.NAMES) {
      row(name, Commands.summary(name, texts));
    }
    out.println();
    paragraph(texts.noCommandHelp() + " " + texts.moreHelp());
    out.println();
    globalOptions();
    out.println();
    exitCodes();
  }

  /** What {@code tcptutor help NAME} says. */
  void command(Command command) {
    Command.Help help = command.help(texts);
    heading(texts.usageHeading());
    out.println("  tcptutor " + help.usage());
    out.println();
    paragraph(help.about());
    out.println();
    options(command);
    globalOptions();
    examples(help.examples());
  }

  private void options(Command command) {
    var options = command.options(texts).getOptions();
    if (options.isEmpty()) {
      return;
    }
    heading(texts.optionsHeading());
    for (Option option : options) {
      row(spelled(option), option.getDescription());
    }
    out.println();
  }

  private void globalOptions() {
    heading(texts.globalOptionsHeading());
    row("--lang en|zh", texts.langOption());
    row("--width N", texts.widthOption());
    row("--no-color", texts.noColorOption());
    row("--plain", texts.plainOption());
    row("--theme dark|light|terminal", texts.themeOption());
    row("--no-motion", texts.noMotionOption());
    row("--ambiguous-width 1|2", texts.ambiguousWidthOption());
    row("-h, --help", texts.helpOption());
    row("-V, --version", texts.versionOption());
  }

  private void exitCodes() {
    heading(texts.exitCodesHeading());
    row("0", texts.exitDone());
    row("1", texts.exitNo());
    row("2", texts.exitUsage());
    row("70", texts.exitBug());
  }

  private void examples(List<String> examples) {
    if (!examples.isEmpty()) {
      out.println();
      heading(texts.examplesHeading());
    }
    for (String example : examples) {
      out.println("  " + example);
    }
  }

  private void heading(String text) {
    out.println(console.style().bold(text));
  }

  private void paragraph(String text) {
    for (String line : Columns.wrap(text, console.width())) {
      out.println(line);
    }
  }

  private void row(String left, String right) {
    String margin = " ".repeat(LEFT);
    String head = "  " + Columns.padRight(left, LEFT - 4) + "  ";
    if (Columns.width(head) > LEFT) {
      out.println(head.stripTrailing());
      head = margin;
    }
    for (String line : Columns.wrap(right, console.width() - LEFT)) {
      out.println(head + line);
      head = margin;
    }
  }

  private static String spelled(Option option) {
    String shown = option.getOpt() == null ? "" : "-" + option.getOpt();
    if (option.hasLongOpt()) {
      shown += (shown.isEmpty() ? "" : ", ") + "--" + option.getLongOpt();
    }
    return option.hasArg() ? shown + " " + option.getArgName() : shown;
  }
}
