package tcptutor.shell.check;

import java.util.List;
import tcptutor.core.exercise.Variation;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Transcript;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.scenario.ScenarioLoader;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.PackMessages;

/** Runs a scenario and compares it with what its file says. */
final class ScenarioCheck {
  private static final int WIDTH = 80;

  private final SourceFile source;
  private final Node.Mapping node;
  private final Issues issues;

  private ScenarioCheck(SourceFile source, Node.Mapping node, Issues issues) {
    this.source = source;
    this.node = node;
    this.issues = issues;
  }

  /** Returns the scenario, or null if it cannot be used. */
  static Scenario check(SourceFile source, Node node, Issues issues) {
    Scenario scenario = ScenarioLoader.load(node, issues);
    if (!issues.isEmpty()) {
      return null;
    }
    new ScenarioCheck(source, (Node.Mapping) node, issues).check(scenario);
    return issues.isEmpty() ? scenario : null;
  }

  private void check(Scenario scenario) {
    if (!source.name().equals(scenario.id() + ".yaml")) {
      Advice advice = issues.messages().idAndFile(scenario.id(), source.name());
      issues.add(node.get("id"), "id", "id-and-file", advice);
    }
    try {
      for (Profile profile : scenario.profiles()) {
        Trace trace = Variation.asWritten(scenario, profile);
        expectation(scenario, profile, trace);
        width(scenario, trace);
      }
    } catch (RunawayException e) {
      issues.add(node, "", "runaway", issues.messages().runaway(e.events()));
    }
  }

  /** A scenario that expects nothing is only run. */
  private void expectation(Scenario scenario, Profile profile, Trace trace) {
    String text = scenario.expected().get(profile);
    if (text == null) {
      return;
    }
    Node at = expectNode(profile);
    Lang lang = issues.messages().lang();
    Transcript.Parsed parsed = Transcript.parse(text);
    for (Transcript.Mistake mistake : parsed.mistakes()) {
      issues.add(
          at.line() + mistake.line(),
          mistake.column(),
          "expect." + profile.id(),
          "bad-transcript",
          new Advice(mistake.message().in(lang), issues.messages().transcriptMend()));
    }
    List<String> differences = Transcript.differences(parsed.rows(), Transcript.of(trace), lang);
    if (parsed.mistakes().isEmpty() && !differences.isEmpty()) {
      Advice advice =
          new Advice(String.join("\n    ", differences), issues.messages().expectationMend());
      issues.add(at, "expect." + profile.id(), "unexpected-run", advice);
    }
  }

  private Node expectNode(Profile profile) {
    Node expect = node.get("expect");
    Node own = expect instanceof Node.Mapping mapping ? mapping.get(profile.id()) : null;
    Node both = expect instanceof Node.Mapping mapping ? mapping.get("both") : null;
    return own != null ? own : both != null ? both : expect;
  }

  private void width(Scenario scenario, Trace trace) {
    for (Lang lang : issues.languages()) {
      View view =
          View.of(lang, WIDTH, Columns::width)
              .with(Shown.numbers(scenario))
              .with(Shown.remarks(scenario));
      List<Line> lines = Ladder.of(trace, view);
      for (int i = 0; i < lines.size(); i++) {
        int width = Columns.width(lines.get(i).plain());
        if (width > WIDTH) {
          PackMessages texts = PackMessages.in(issues.messages().lang());
          issues.add(node, "", "too-wide", texts.tooWide(i + 1, width));
          return;
        }
      }
    }
  }
}
