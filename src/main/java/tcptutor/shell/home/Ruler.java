package tcptutor.shell.home;

import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * Texts beside a bar that stands where we think they end: where a terminal draws something wider or
 * narrower than we count, its bar stands out of line.
 */
public final class Ruler {
  /** What terminals disagree about, and what the pictures are made of. */
  public static final List<Sample> SAMPLES =
      List.of(
          new Sample("SYN,ACK", Use.CERTAIN),
          new Sample("三次握手", Use.CERTAIN),
          new Sample("├─╮╰─╯│", Use.AMBIGUOUS),
          new Sample("◄──► → ✕", Use.AMBIGUOUS),
          new Sample("… · — “”", Use.AMBIGUOUS),
          new Sample("e\u0301 n\u0303", Use.NONE),
          new Sample("🙂", Use.NONE));

  private static final int BAR = 12;

  private Ruler() {}

  /** Whether the program writes such characters, and whether Unicode says how wide they are. */
  public enum Use {
    CERTAIN,
    /** Of "ambiguous" width (UAX #11): two columns in some terminals of East Asia. */
    AMBIGUOUS,
    /** Only learners write them. */
    NONE
  }

  /**
   * A text.
   *
   * @param text what is drawn
   * @param use what such characters are to the program
   */
  public record Sample(String text, Use use) {
    /** How many columns we think it takes. */
    public int counted() {
      return Columns.width(text);
    }
  }

  /** Returns the texts, and nothing else, in the order of {@link #SAMPLES}. */
  public static List<String> texts() {
    return SAMPLES.stream().map(Sample::text).toList();
  }

  /** Returns the lines to look at. */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      lines.add(Columns.padRight(sample.text(), BAR) + "|");
    }
    return lines;
  }
}
