package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Segment;
import tcptutor.shell.content.Issues;
import tcptutor.shell.prompt.Runs;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;

/** Runs built-in scenarios for a lesson. */
final class ScenarioRuns implements Runs {
  private static final String INDENT = "      ";

  @Override
  public List<String> ladder(String scenarioId, Lang lang, int width) {
    Scenario scenario = scenario(scenarioId, lang);
    View view = View.of(lang, width, Columns::width).with(Pictures.remarks(scenario));
    return Line.plain(Ladder.of(run(scenario), view));
  }

  @Override
  public List<String> segments(
      String scenarioId, List<Integer> segmentNumbers, Lang lang, int width) {
    Scenario scenario = scenario(scenarioId, lang);
    Trace trace = run(scenario);
    List<Entry.Sent> sent = trace.segments();
    List<String> lines = new ArrayList<>();
    for (int number : segmentNumbers) {
      Entry.Sent segment = sent.get(number - 1);
      lines.add("  " + number + ".  " + describe(trace, segment, lang));
      for (String line :
          Columns.wrap(why(scenario, segment, number, lang), width - INDENT.length())) {
        lines.add(INDENT + line);
      }
    }
    return lines;
  }

  private static Scenario scenario(String id, Lang lang) {
    return Scenarios.builtIn(id, new Issues(id, Messages.in(lang)));
  }

  private static Trace run(Scenario scenario) {
    return Simulation.run(Planner.plan(scenario, Overrides.NONE));
  }

  private static String describe(Trace trace, Entry.Sent sent, Lang lang) {
    Segment s = sent.segment();
    String from = trace.party(sent.from()).name();
    String to = trace.party(sent.from().other()).name();
    String way = sent.lost() ? " → ✕ " + Messages.in(lang).lostMark() : " → " + to;
    return from
        + way
        + "  "
        + Flags.names(s.flags())
        + "  seq="
        + sent.relSeq()
        + (s.acks() ? " ack=" + sent.relAck() : "")
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
