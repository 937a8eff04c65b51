package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.exercise.Variation;
import tcptutor.core.fact.Facts;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.Table;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Segment;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Runs;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Style;

/** Runs the scenarios of a pack for a lesson. */
final class ScenarioRuns implements Runs {
  private static final String INDENT = "      ";

  private final Library library;
  private final Style style;
  private final boolean plain;

  /**
   * Runs the scenarios of a pack.
   *
   * @param plain whether to describe runs line by line instead of drawing them
   */
  ScenarioRuns(Library library, Style style, boolean plain) {
    this.library = library;
    this.style = style;
    this.plain = plain;
  }

  @Override
  public List<String> ladder(Section.Run run, Lang lang, int width) {
    Scenario scenario = library.scenario(run.scenario());
    View view =
        View.of(lang, width, Columns::width)
            .with(Shown.numbers(scenario))
            .with(Shown.remarks(scenario));
    List<String> lines = new ArrayList<>();
    String rules = run.profile().isEmpty() ? "" : " --profile " + run.profile();
    lines.add(style.dim("tcptutor sim " + scenario.id() + rules));
    lines.addAll(drawn(run(scenario, run.profile()), view));
    return lines;
  }

  @Override
  public List<String> picture(Exhibit.Picture picture, Lang lang, int width) {
    View view =
        View.of(lang, width, Columns::width)
            .with(picture.absolute() ? Numbers.ABSOLUTE : Numbers.RELATIVE)
            .withCalls(true)
            .with(picture.notes())
            .with(picture.hidden());
    return drawn(picture.trace(), view);
  }

  private List<String> drawn(Trace trace, View view) {
    List<Line> lines = plain ? Table.of(trace, view.withAscii(true)) : Ladder.of(trace, view);
    return lines.stream().map(line -> Pictures.line(line, style)).toList();
  }

  @Override
  public List<String> segments(
      String scenarioId, List<Integer> segmentNumbers, Lang lang, int width) {
    Scenario scenario = library.scenario(scenarioId);
    Trace trace = run(scenario, "");
    Facts facts = new Facts(trace, Variation.isAbsolute(scenario));
    List<Entry.Sent> sent = trace.segments();
    List<String> lines = new ArrayList<>();
    for (int number : segmentNumbers) {
      Entry.Sent segment = sent.get(number - 1);
      lines.add("  " + number + ".  " + describe(trace, segment, facts, lang));
      for (String line :
          Columns.wrap(why(scenario, segment, number, lang), width - INDENT.length())) {
        lines.add(INDENT + line);
      }
    }
    return lines;
  }

  private static Trace run(Scenario scenario, String profile) {
    return Variation.asWritten(scenario, scenario.profile(profile));
  }

  private String describe(Trace trace, Entry.Sent sent, Facts facts, Lang lang) {
    Segment s = sent.segment();
    String from = trace.party(sent.from()).name();
    String to = trace.party(sent.from().other()).name();
    String arrow = plain ? " -> " : " → ";
    String cross = plain ? "x " : "✕ ";
    return from
        + arrow
        + (sent.lost() ? cross + Messages.in(lang).lostMark() : to)
        + "  "
        + Flags.names(s.flags())
        + "  seq="
        + facts.seq(sent)
        + (s.acks() ? " ack=" + facts.ack(sent) : "")
        + (s.payload().isEmpty() ? "" : " len=" + s.payload().length());
  }

  /** The scenario's own remark; without one, the clause that made the end send it. */
  private static String why(Scenario scenario, Entry.Sent sent, int number, Lang lang) {
    Text remark = scenario.remarks().get(Integer.toString(number));
    if (remark != null) {
      return remark.in(lang);
    }
    Clause clause = sent.clause();
    if (clause == null) {
      return "";
    }
    return lang == Lang.ZH ? clause.chinese() : clause.english();
  }
}
