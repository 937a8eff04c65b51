package tcptutor.core.ladder;

import java.util.Objects;
import tcptutor.core.lesson.Lang;

/**
 * How a trace is to be shown.
 *
 * @param lang language of everything that is not a name
 * @param width most columns of a line
 * @param ascii whether only ASCII characters may draw; texts in Chinese stay Chinese
 * @param numbers from where sequence numbers count
 * @param explain whether every step names the clause that decided it
 * @param timers whether timers that go off are shown
 * @param calls whether the calls of the applications are shown
 * @param remarks what the scenario's author says
 * @param hidden what a question leaves blank
 * @param columns how wide a text is
 */
public record View(
    Lang lang,
    int width,
    boolean ascii,
    Numbers numbers,
    boolean explain,
    boolean timers,
    boolean calls,
    Remarks remarks,
    Hidden hidden,
    Columns columns) {
  /** The least width at which everything stays readable. */
  public static final int NARROWEST = 60;

  public View {
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(numbers, "numbers");
    Objects.requireNonNull(remarks, "remarks");
    Objects.requireNonNull(hidden, "hidden");
    Objects.requireNonNull(columns, "columns");
    if (width < 1) {
      throw new IllegalArgumentException("no picture is " + width + " columns wide");
    }
  }

  /** Relative numbers, timers, no calls, no explanations. */
  public static View of(Lang lang, int width, Columns columns) {
    return new View(
        lang,
        width,
        false,
        Numbers.RELATIVE,
        false,
        true,
        false,
        Remarks.NONE,
        Hidden.NOTHING,
        columns);
  }

  public View withAscii(boolean on) {
    return new View(lang, width, on, numbers, explain, timers, calls, remarks, hidden, columns);
  }

  public View with(Numbers other) {
    return new View(lang, width, ascii, other, explain, timers, calls, remarks, hidden, columns);
  }

  public View withExplanations(boolean on) {
    return new View(lang, width, ascii, numbers, on, timers, calls, remarks, hidden, columns);
  }

  public View withTimers(boolean on) {
    return new View(lang, width, ascii, numbers, explain, on, calls, remarks, hidden, columns);
  }

  public View withCalls(boolean on) {
    return new View(lang, width, ascii, numbers, explain, timers, on, remarks, hidden, columns);
  }

  public View with(Remarks other) {
    return new View(lang, width, ascii, numbers, explain, timers, calls, other, hidden, columns);
  }

  public View with(Hidden other) {
    return new View(lang, width, ascii, numbers, explain, timers, calls, remarks, other, columns);
  }

  /** Relative numbers may be negative, absolute ones are unsigned. */
  long seq(tcptutor.core.sim.Entry.Sent sent) {
    return numbers == Numbers.RELATIVE ? sent.relSeq() : sent.segment().seq().unsigned();
  }

  long ack(tcptutor.core.sim.Entry.Sent sent) {
    return numbers == Numbers.RELATIVE ? sent.relAck() : sent.segment().ack().unsigned();
  }
}
