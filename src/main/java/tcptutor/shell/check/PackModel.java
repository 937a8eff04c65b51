package tcptutor.shell.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tcptutor.core.exercise.Variation;
import tcptutor.core.fact.Facts;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.Scenarios;

/** What the files under check have given so far, and behind it what comes with the program. */
final class PackModel {
  private final Map<String, Scenario> scenarios = new HashMap<>();
  private final Map<String, Facts> runs = new HashMap<>();
  private final Map<String, Lesson> lessons = new LinkedHashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> expected = new HashSet<>();
  private Lexicon lexicon = Library.builtIn().lexicon();

  void add(Scenario scenario) {
    scenarios.put(scenario.id(), scenario);
  }

  void add(Lesson lesson) {
    lessons.put(lesson.id(), lesson);
  }

  void add(Lexicon more, boolean own) {
    lexicon = own ? more : lexicon.with(more);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Map<String, Lesson> lessons() {
    return lessons;
  }

  /** Remembers an id that some file gives, be it sound or not. */
  void expect(String kind, String id) {
    expected.add(kind + "/" + id);
  }

  /** Whether some file gives an id: what is wrong with that file is said there, and only there. */
  boolean expects(String kind, String id) {
    return expected.contains(kind + "/" + id);
  }

  /** Remembers which file gave an id; returns the one that did so before, or null. */
  String claim(String kind, String id, String file) {
    return files.putIfAbsent(kind + "/" + id, file);
  }

  /** Returns a scenario; null if there is none. */
  Scenario scenario(String id) {
    if (!scenarios.containsKey(id) && Scenarios.isIn(CompiledContent.builtIn(), id)) {
      scenarios.put(id, Library.builtIn().scenario(id));
    }
    return scenarios.get(id);
  }

  /**
   * Returns the facts of a scenario's run; null if there is no such scenario, or it runs for ever.
   *
   * @param profile its id; empty for the usual one
   */
  Facts run(String id, String profile) {
    Scenario scenario = scenario(id);
    if (scenario == null) {
      return null;
    }
    Profile chosen = scenario.profile(profile);
    return runs.computeIfAbsent(id + ":" + chosen.id(), key -> facts(scenario, chosen));
  }

  private static Facts facts(Scenario scenario, Profile profile) {
    try {
      Trace trace = Variation.asWritten(scenario, profile);
      return new Facts(trace, Variation.isAbsolute(scenario));
    } catch (RunawayException e) {
      return null;
    }
  }

  Set<String> scenarioIds() {
    Set<String> ids = new TreeSet<>(scenarios.keySet());
    Scenarios.list().forEach(item -> ids.add(item.id()));
    return ids;
  }

  /** The ids of all lessons: those under check and the built-in ones. */
  Set<String> lessonIds() {
    Set<String> ids = new TreeSet<>(lessons.keySet());
    Library.builtIn().lessons().forEach(item -> ids.add(item.id()));
    return ids;
  }

  /** Returns a lesson; null if there is none. */
  Lesson lesson(String id) {
    Lesson own = lessons.get(id);
    return own != null || !lessonIds().contains(id) ? own : Library.builtIn().lesson(id);
  }
}
