package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.diagram.Degree;
import tcptutor.core.diagram.StateDiagram;
import tcptutor.core.diagram.Transition;
import tcptutor.core.stats.TransitionCoverage;
import tcptutor.shell.text.StatsMessages;

/** What is known of the state diagram: the sum, and a table of its transitions. */
public record CoverageText(List<TransitionCoverage> coverage, Look look) {
  private static final int WIDE = 78;

  List<String> lines() {
    List<String> lines = new ArrayList<>(look.wrapped("  ", sum()));
    if (look.linear()) {
      coverage.forEach(one -> lines.addAll(look.wrapped("  ", told(one))));
    } else if (look.width() >= WIDE) {
      lines.addAll(table());
    } else {
      coverage.forEach(one -> lines.addAll(narrow(one)));
    }
    return lines;
  }

  /** How many of them are known how well. */
  public String sum() {
    return look.texts()
        .coverage(
            coverage.size(),
            (int) coverage.stream().filter(one -> one.seen() > 0).count(),
            (int) coverage.stream().filter(one -> one.predicted() > 0).count(),
            (int) coverage.stream().filter(one -> one.explained() > 0).count());
  }

  /** What the signs of the picture mean. */
  public String legend() {
    boolean ascii = look.ascii();
    return look.texts()
        .legend(
            ascii ? "-" : "─",
            ascii ? "=" : "━",
            StateDiagram.sign(Degree.PREDICTED),
            StateDiagram.sign(Degree.EXPLAINED));
  }

  /** How well each transition is known. */
  public static Map<Transition, Degree> degrees(List<TransitionCoverage> coverage) {
    Map<Transition, Degree> degrees = new EnumMap<>(Transition.class);
    coverage.forEach(one -> degrees.put(one.transition(), degree(one)));
    return degrees;
  }

  private static Degree degree(TransitionCoverage one) {
    if (one.explained() > 0) {
      return Degree.EXPLAINED;
    }
    return one.predicted() > 0 ? Degree.PREDICTED : one.seen() > 0 ? Degree.SEEN : Degree.UNKNOWN;
  }

  private String way(TransitionCoverage one) {
    return one.transition().from().rfcName() + look.arrow() + one.transition().to().rfcName();
  }

  private String cause(TransitionCoverage one) {
    return one.transition().cause().in(look.lang());
  }

  private String told(TransitionCoverage one) {
    StatsMessages texts = look.texts();
    String figures = texts.transitionTold(one.seen(), one.predicted(), one.explained());
    return way(one) + texts.inBrackets(cause(one)) + texts.colon() + figures;
  }

  private List<String> table() {
    StatsMessages texts = look.texts();
    Grid grid = new Grid("llrrr");
    grid.row(
        texts.transitionColumn(),
        texts.causeColumn(),
        texts.seenColumn(),
        texts.foretoldColumn(),
        texts.explainedColumn());
    for (TransitionCoverage one : coverage) {
      grid.row(
          way(one),
          cause(one),
          number(one.seen()),
          number(one.predicted()),
          number(one.explained()));
    }
    return grid.lines();
  }

  /** A zero would hide what is there. */
  private static String number(int count) {
    return count == 0 ? "-" : String.valueOf(count);
  }

  private List<String> narrow(TransitionCoverage one) {
    List<String> lines = new ArrayList<>(look.wrapped("  ", way(one)));
    String figures = look.texts().transitionTold(one.seen(), one.predicted(), one.explained());
    look.wrapped("    ", figures).forEach(line -> lines.add(look.style().dim(line)));
    return lines;
  }
}
