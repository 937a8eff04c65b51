package tcptutor.shell.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Facts;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;

/** Holds every marked fact of a file against the run it is about. */
final class FactCheck {
  private final PackModel model;
  private final SourceText source;
  private final Issues issues;
  private final PackMessages texts;
  private int facts;

  FactCheck(PackModel model, SourceText source, Issues issues) {
    this.model = model;
    this.source = source;
    this.issues = issues;
    this.texts = PackMessages.in(issues.messages().lang());
  }

  /** A run: a scenario and its rules, either empty where none is named. */
  private record Run(String scenario, String profile) {
    static final Run NONE = new Run("", "");
  }

  /** Checks all texts below a node; returns how many facts there were. */
  int check(Node node) {
    walk(node, Run.NONE);
    return facts;
  }

  private void walk(Node node, Run around) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> walk(item, around));
    } else if (node instanceof Node.Mapping mapping) {
      Run run = ownRun(mapping, around);
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals("parts") && entry.value() instanceof Node.Sequence parts) {
          parts(parts.items());
        } else if (entry.value() instanceof Node.Scalar scalar) {
          text(scalar, run);
        } else {
          walk(entry.value(), run);
        }
      }
    }
  }

  private static Run ownRun(Node.Mapping mapping, Run around) {
    String profile = word(mapping, "profile");
    for (String key : List.of("scenario", "refuted-by")) {
      String named = word(mapping, key);
      if (!named.isEmpty()) {
        return new Run(named, profile);
      }
    }
    return around;
  }

  private static String word(Node node, String key) {
    return node instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Scalar scalar
        ? scalar.text()
        : "";
  }

  /** A text is about the run above it, or else the one below. */
  private void parts(List<Node> parts) {
    Run run = Run.NONE;
    for (int i = parts.size() - 1; i >= 0; i--) {
      run = runOf(parts.get(i)) == null ? run : runOf(parts.get(i));
    }
    for (Node part : parts) {
      Run own = runOf(part);
      run = own == null ? run : own;
      if (own == null) {
        walk(part, run);
      }
    }
  }

  private static Run runOf(Node part) {
    Node run = part instanceof Node.Mapping mapping ? mapping.get("run") : null;
    if (run instanceof Node.Mapping detail) {
      return new Run(word(detail, "scenario"), word(detail, "profile"));
    }
    return run instanceof Node.Scalar scalar ? new Run(scalar.text(), "") : null;
  }

  private void text(Node.Scalar scalar, Run run) {
    if (scalar.text().indexOf("](") < 0) {
      return;
    }
    Map<String, Integer> occurrences = new HashMap<>();
    for (Markdown.Mark mark : Markdown.links(scalar.text())) {
      int nth = occurrences.merge(mark.target(), 1, Integer::sum);
      if (!mark.target().startsWith("http")) {
        facts++;
        fact(scalar, mark, nth, run);
      }
    }
  }

  private void fact(Node.Scalar scalar, Markdown.Mark mark, int nth, Run around) {
    int hash = mark.target().indexOf('#');
    FactPath path = hash < 0 ? null : FactPath.parse(mark.target().substring(hash + 1));
    Run run = hash > 0 ? named(mark.target().substring(0, hash)) : around;
    if (path == null || run == null) {
      add(scalar, mark, nth, "bad-fact", texts.badFact(mark.target()));
    } else if (run.scenario().isEmpty()) {
      add(scalar, mark, nth, "fact-without-run", texts.factWithoutRun(mark.target()));
    } else {
      compare(scalar, mark, nth, path, run);
    }
  }

  private static Run named(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Run(text, "");
    }
    String profile = text.substring(colon + 1);
    return Profile.named(profile) == null ? null : new Run(text.substring(0, colon), profile);
  }

  private void compare(Node.Scalar scalar, Markdown.Mark mark, int nth, FactPath path, Run run) {
    Facts shown = model.run(run.scenario(), run.profile());
    if (shown == null && model.expects("scenario", run.scenario())) {
      return;
    }
    if (shown == null) {
      String nearest = Nearest.to(run.scenario(), model.scenarioIds());
      add(
          scalar,
          mark,
          nth,
          "no-such-scenario",
          issues.messages().unknownScenario(run.scenario(), nearest));
      return;
    }
    FactValue value = shown.value(path);
    String target = mark.target().substring(mark.target().indexOf('#') + 1);
    if (value == null) {
      add(scalar, mark, nth, "no-such-fact", texts.noSuchFact(target, run.scenario()));
    } else if (!value.statedBy(mark.words())) {
      add(
          scalar,
          mark,
          nth,
          "wrong-fact",
          texts.wrongFact(mark.words(), value.shown(), target, run.scenario()));
    }
  }

  private void add(Node.Scalar scalar, Markdown.Mark mark, int nth, String code, Advice advice) {
    SourceText.Place place = source.ofMark(scalar, mark.target(), nth);
    issues.add(place.line(), place.column(), "", code, advice);
  }
}
