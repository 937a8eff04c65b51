package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** Parses a command's own options and turns every complaint into an {@link Advice}. */
final class Arguments {
  private Arguments() {}

  /**
   * Parses; options and other arguments may be mixed.
   *
   * @param most how many arguments the command takes that are no options
   * @throws UsageException if an option is unknown, its value is missing, or there are arguments
   *     too many
   */
  static CommandLine parse(Command command, List<String> arguments, int most, Messages texts)
      throws UsageException {
    CommandLine line = parse(command.options(texts), arguments, texts);
    if (line.getArgList().size() > most) {
      throw new UsageException(
          texts.unexpectedArgument(line.getArgList().get(most), command.name()));
    }
    return line;
  }

  private static CommandLine parse(Options options, List<String> arguments, Messages texts)
      throws UsageException {
    try {
      DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return parser.parse(options, arguments.toArray(new String[0]));
    } catch (ParseException e) {
      throw new UsageException(advice(e, options, texts));
    }
  }

  /** Returns an option's value, which must be one of the allowed ones, or the fallback. */
  static String oneOf(
      CommandLine line, String option, List<String> allowed, String fallback, Messages texts)
      throws UsageException {
    String value = line.getOptionValue(option, fallback);
    if (value != null && !allowed.contains(value)) {
      throw new UsageException(
          texts.badOptionValue("--" + option, value, String.join(", ", allowed)));
    }
    return value;
  }

  private static Advice advice(ParseException e, Options options, Messages texts) {
    if (e instanceof UnrecognizedOptionException unknown) {
      String option = unknown.getOption();
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      return texts.unknownOption(name, Nearest.to(name, spelled(options)));
    }
    if (e instanceof MissingArgumentException missing) {
      return texts.missingOptionValue(spelled(missing.getOption()));
    }
    return new Advice(e.getMessage(), "");
  }

  private static List<String> spelled(Options options) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "--help",
                "--lang",
                "--no-color",
                "--width",
                "--plain",
                "--theme",
                "--no-motion",
                "--ambiguous-width"));
    for (Option option : options.getOptions()) {
      names.add(spelled(option));
    }
    return names;
  }

  private static String spelled(Option option) {
    return option.hasLongOpt() ? "--" + option.getLongOpt() : "-" + option.getOpt();
  }
}
