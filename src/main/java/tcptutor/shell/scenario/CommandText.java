package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Variant;

/** The command line that repeats a run. */
public final class CommandText {
  /** Characters that mean nothing to a shell. */
  private static final String HARMLESS = "[A-Za-z0-9_@%+=:,./-]+";

  private CommandText() {}

  /**
   * What to type: {@code tcptutor sim open-normal --profile linux --lose client:ACK:1}.
   *
   * @param scenario the id of a scenario, or the name of a file
   * @return a line for a POSIX shell
   */
  public static String of(String scenario, Overrides overrides) {
    return words(scenario, overrides).stream()
        .map(CommandText::quoted)
        .collect(Collectors.joining(" "));
  }

  /** The words of that line, as the program gets them. */
  static List<String> words(String scenario, Overrides overrides) {
    List<String> words = new ArrayList<>(List.of("tcptutor", "sim"));
    words.add(scenario.startsWith("-") ? "./" + scenario : scenario);
    if (overrides.profile() != null) {
      add(words, "profile", overrides.profile().id());
    }
    for (Variant variant : overrides.variants()) {
      add(words, "variant", variant.id());
    }
    numbers(words, overrides);
    overrides.faults().forEach(fault -> fault(words, fault));
    EventText.lines(overrides.calls()).forEach(line -> add(words, "event", line));
    for (Plan.Timed timed : overrides.happenings()) {
      add(words, "event", EventText.of(timed));
    }
    if (overrides.seed() != Overrides.NONE.seed()) {
      words.add("--seed=" + overrides.seed());
    }
    return words;
  }

  private static void numbers(List<String> words, Overrides overrides) {
    for (End end : End.values()) {
      List<Seq> isns = overrides.isns().get(end);
      if (isns != null) {
        String numbers = isns.stream().map(Seq::toString).collect(Collectors.joining(","));
        add(words, "set", "isn." + end.id() + "=" + numbers);
      }
    }
    if (overrides.delay() >= 0) {
      add(words, "set", "delay=" + EventText.time(overrides.delay()));
    }
    for (Adjustment adjustment : overrides.adjustments()) {
      add(words, "set", AdjustmentText.name(adjustment) + "=" + AdjustmentText.value(adjustment));
    }
  }

  /** A fault that counts from a certain time needs the notation of a scenario. */
  private static void fault(List<String> words, Fault fault) {
    if (fault.since() != Fault.FROM_THE_START) {
      add(words, "event", EventText.of(fault));
      return;
    }
    String which = fault.from().id() + ":" + fault.kind() + ":" + EventText.occurrences(fault);
    boolean lost = fault.action() == Fault.Action.DROP;
    add(
        words,
        EventText.verb(fault.action()),
        lost ? which : which + ":" + EventText.time(fault.delay()));
  }

  private static void add(List<String> words, String option, String value) {
    words.add("--" + option);
    words.add(value);
  }

  private static String quoted(String word) {
    return word.matches(HARMLESS) ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
