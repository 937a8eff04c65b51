package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.ladder.View;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.content.Durations;
import tcptutor.shell.scenario.AdjustmentReader;
import tcptutor.shell.scenario.EventLine;
import tcptutor.shell.scenario.LineException;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.SimMessages;

/** The options that runs share: what to change about them, and how to show them. */
final class RunOptions {
  static final List<String> FORMATS =
      List.of("ladder", "table", "transcript", "json", "mermaid", "packetdrill");
  static final List<String> NUMBERS = List.of("relative", "absolute");
  static final List<String> ENDS = List.of("client", "server");

  /** Options that add to what happens. */
  private static final List<String> EVENTS = List.of("lose", "delay", "duplicate", "event");

  private RunOptions() {}

  /** How to show a run. */
  static void addView(Options options, Messages texts) {
    options.addOption(valued("format", "FORMAT", texts.formatOption()));
    options.addOption(valued("numbers", "KIND", texts.numbersOption()));
    options.addOption(flag("explain", texts.explainOption()));
    options.addOption(flag("calls", texts.callsOption()));
    options.addOption(flag("no-timers", texts.noTimersOption()));
    options.addOption(flag("ascii", texts.asciiOption()));
    options.addOption(valued("seen-from", "END", texts.seenFromOption()));
  }

  /** What to change about a scenario. */
  static void addChanges(Options options, Messages texts) {
    options.addOption(valued("variant", "NAME", texts.variantOption()));
    options.addOption(valued("set", "NAME=VALUE", texts.setOption()));
    options.addOption(valued("lose", "END:KIND:NTH", texts.loseOption()));
    options.addOption(valued("delay", "END:KIND:NTH:TIME", texts.delayOption()));
    options.addOption(valued("duplicate", "END:KIND:NTH:TIME", texts.duplicateOption()));
    options.addOption(valued("event", "LINE", SimMessages.in(texts.lang()).eventOption()));
    options.addOption(valued("seed", "N", texts.seedOption()));
  }

  static Option valued(String name, String value, String about) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(about).get();
  }

  static Option flag(String name, String about) {
    return Option.builder().longOpt(name).desc(about).get();
  }

  // --- how to show -----------------------------------------------------------------------------

  /** The format that was asked for, or else a picture where one may be drawn. */
  static String format(CommandLine line, Console console) throws UsageException {
    String usual = console.looks().plain() ? "table" : "ladder";
    return Arguments.oneOf(line, "format", FORMATS, usual, console.messages());
  }

  static View view(CommandLine line, Console console, Remarks remarks) throws UsageException {
    String numbers = Arguments.oneOf(line, "numbers", NUMBERS, "relative", console.messages());
    return new View(
        console.lang(),
        console.width(),
        line.hasOption("ascii") || console.looks().plain(),
        numbers.equals("absolute") ? Numbers.ABSOLUTE : Numbers.RELATIVE,
        line.hasOption("explain"),
        !line.hasOption("no-timers"),
        line.hasOption("calls"),
        remarks,
        Hidden.NOTHING,
        Columns::width);
  }

  /** The end that a packetdrill script tests. */
  static End seenFrom(CommandLine line, Messages texts) throws UsageException {
    String end = Arguments.oneOf(line, "seen-from", ENDS, "server", texts);
    return end.equals("client") ? End.CLIENT : End.SERVER;
  }

  static Profile profile(CommandLine line, Messages texts) throws UsageException {
    String name = Arguments.oneOf(line, "profile", List.of("rfc", "linux"), null, texts);
    return name == null ? null : name.equals("rfc") ? Profile.RFC : Profile.LINUX;
  }

  // --- what to change --------------------------------------------------------------------------

  static Overrides overrides(CommandLine line, Messages texts) throws UsageException {
    EventLine events = events(line, texts);
    List<Adjustment> adjustments = new ArrayList<>();
    Map<End, List<Seq>> isns = new EnumMap<>(End.class);
    long delay = -1;
    for (String set : values(line, "set")) {
      int equals = set.indexOf('=');
      if (equals < 0) {
        throw new UsageException(texts.badOptionValue("--set", set, "NAME=VALUE"));
      }
      String name = set.substring(0, equals);
      String value = set.substring(equals + 1);
      if (name.startsWith("isn.")) {
        isns.put(end(name, texts), isns(value, texts));
      } else if (name.equals("delay")) {
        delay = Durations.micros(value);
        if (delay < 0) {
          throw new UsageException(texts.badOptionValue("--set delay", value, "50ms, 1s"));
        }
      } else {
        adjustments.add(adjustment(name, value, texts));
      }
    }
    return new Overrides(
        profile(line, texts),
        variants(line, texts),
        adjustments,
        isns,
        events.faults(),
        events.calls(),
        events.happenings(),
        delay,
        seed(line, texts));
  }

  private static List<String> values(CommandLine line, String option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
  }

  /** What happens besides, in the order of the command line: the first fault that fits decides. */
  private static EventLine events(CommandLine line, Messages texts) throws UsageException {
    EventLine events = new EventLine(texts);
    for (Option option : line.getOptions()) {
      String name = option.getLongOpt();
      if (EVENTS.contains(name)) {
        try {
          events.read(name.equals("event") ? option.getValue() : fault(name, option.getValue()));
        } catch (LineException e) {
          String where = "--" + name + " " + option.getValue() + ": ";
          throw new UsageException(new Advice(where + e.advice().what(), e.advice().mend()));
        }
      }
    }
    return events;
  }

  /** {@code client:SYN:2} and {@code client:ACK:1:300ms} say what a line of a scenario says. */
  private static String fault(String action, String value) {
    String[] parts = value.split(":", -1);
    StringBuilder event = new StringBuilder(action);
    for (int i = 0; i < parts.length; i++) {
      event.append(i == 3 ? " by " : " ").append(parts[i]);
    }
    return event.toString();
  }

  private static Adjustment adjustment(String name, String value, Messages texts)
      throws UsageException {
    try {
      return new AdjustmentReader(texts).read(name, value);
    } catch (LineException e) {
      throw new UsageException(
          new Advice("--set " + name + "=" + value + ": " + e.advice().what(), e.advice().mend()));
    }
  }

  private static End end(String name, Messages texts) throws UsageException {
    for (End end : End.values()) {
      if (name.equals("isn." + end.id())) {
        return end;
      }
    }
    throw new UsageException(texts.badOptionValue("--set", name, "isn.client, isn.server"));
  }

  /** One number, or several in order of use. */
  private static List<Seq> isns(String value, Messages texts) throws UsageException {
    List<Seq> isns = new ArrayList<>();
    for (String number : value.split(",", -1)) {
      isns.add(isn(number, texts));
    }
    return isns;
  }

  private static Seq isn(String value, Messages texts) throws UsageException {
    try {
      long number = Long.parseLong(value);
      if (number >= 0 && number <= 4_294_967_295L) {
        return Seq.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new UsageException(texts.badOptionValue("--set isn", value, "0 ... 4294967295"));
  }

  private static List<Variant> variants(CommandLine line, Messages texts) throws UsageException {
    List<Variant> variants = new ArrayList<>();
    for (String name : values(line, "variant")) {
      variants.add(variant(name, texts));
    }
    return variants;
  }

  private static Variant variant(String name, Messages texts) throws UsageException {
    List<String> names = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      if (variant.id().equals(name)) {
        return variant;
      }
      names.add(variant.id());
    }
    String nearest = Nearest.to(name, names);
    throw new UsageException(
        texts.badOptionValue(
            "--variant", name, nearest.isEmpty() ? String.join(", ", names) : nearest));
  }

  private static long seed(CommandLine line, Messages texts) throws UsageException {
    String value = line.getOptionValue("seed", "1");
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException(texts.badOptionValue("--seed", value, "0, 1, 2 ..."));
    }
  }
}
