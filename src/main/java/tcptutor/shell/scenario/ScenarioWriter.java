package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Recipe;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.YamlText;

/**
 * Writes a scenario as a file that {@link ScenarioLoader} reads back to an equal one.
 *
 * <p>Fields stand in the order in which the files of our own pack have them, and what is as usual
 * is left out. The same scenario always gives the same text.
 */
public final class ScenarioWriter {
  private static final int WIDTH = 80;

  private final StringBuilder out = new StringBuilder(2000);

  private ScenarioWriter() {}

  /**
   * The file of a scenario.
   *
   * @throws IllegalArgumentException if something happens in it that no line of events can say, see
   *     {@link EventText}
   */
  public static String write(Scenario scenario) {
    ScenarioWriter writer = new ScenarioWriter();
    writer.head(scenario);
    writer.recipe(scenario.recipe());
    writer.remarks(scenario.remarks());
    writer.expected(scenario);
    return writer.out.toString();
  }

  private void head(Scenario scenario) {
    line("id: " + YamlText.word(scenario.id()));
    line("group: " + YamlText.word(scenario.group()));
    text(0, "title", scenario.title());
    text(0, "about", scenario.about());
    if (!scenario.sources().isEmpty()) {
      line("sources:");
      scenario.sources().forEach(source -> line("  - " + YamlText.quoted(source)));
    }
    if (!scenario.profiles().equals(List.of(Profile.RFC, Profile.LINUX))) {
      line("profiles: " + listed(scenario.profiles().stream().map(Profile::id).toList()));
    }
  }

  private void recipe(Recipe recipe) {
    names(recipe);
    start(recipe);
    isns(recipe);
    if (recipe.delay() != ScenarioLoader.USUAL_DELAY) {
      line("delay: " + EventText.time(recipe.delay()));
    }
    List<String> variants = recipe.variants().stream().map(Variant::id).toList();
    if (!variants.isEmpty()) {
      line("variant: " + (variants.size() == 1 ? variants.get(0) : listed(variants)));
    }
    Map<String, String> set = new LinkedHashMap<>();
    for (Adjustment adjustment : recipe.adjustments()) {
      String name = AdjustmentText.name(adjustment);
      // No name stands twice in a mapping; the last one holds, and where it stands matters.
      set.remove(name);
      set.put(name, AdjustmentText.value(adjustment));
    }
    mapping("set", set);
    events(recipe);
    if (recipe.until() != Plan.UNTIL_QUIET) {
      line("until: " + EventText.time(recipe.until()));
    }
  }

  // --- where the ends begin --------------------------------------------------------------------

  private void names(Recipe recipe) {
    Map<String, String> names = new LinkedHashMap<>();
    for (End end : End.values()) {
      String name = recipe.side(end).name();
      if (!name.equals(ScenarioLoader.usualName(end))) {
        names.put(end.id(), YamlText.word(name));
      }
    }
    mapping("names", names);
  }

  private void start(Recipe recipe) {
    Map<String, String> starts = new LinkedHashMap<>();
    for (End end : End.values()) {
      Plan.Start start = recipe.side(end).start();
      if (!start.equals(ScenarioLoader.usualStart(end))) {
        starts.put(end.id(), start(start));
      }
    }
    mapping("start", starts);
  }

  private static String start(Plan.Start start) {
    String state = Fields.spelled(start.state());
    if (start.equals(ScenarioLoader.plainStart(start.state()))) {
      return state;
    }
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("state", state);
    if (start.sent() != 1) {
      detail.put("sent", Long.toString(start.sent()));
    }
    if (start.received() != 1) {
      detail.put("received", Long.toString(start.received()));
    }
    if (start.alsoListens()) {
      detail.put("listens", "true");
    }
    if (start.fastOpen()) {
      detail.put("fast-open", "true");
    }
    return flow(detail);
  }

  private void isns(Recipe recipe) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (End end : End.values()) {
      List<String> isns = recipe.side(end).isns().stream().map(Seq::toString).toList();
      if (!isns.isEmpty()) {
        numbers.put(end.id(), isns.size() == 1 ? isns.get(0) : listed(isns));
      }
    }
    mapping("isn", numbers);
  }

  // --- what happens ----------------------------------------------------------------------------

  /** The network's rules first; calls and happenings by time, each kind in its own order. */
  private void events(Recipe recipe) {
    List<String> lines = new ArrayList<>();
    for (Fault fault : recipe.faults()) {
      lines.add(EventText.of(fault));
    }
    int happened = 0;
    for (List<Call> calls : byLine(recipe.calls())) {
      while (happened < recipe.happenings().size()
          && recipe.happenings().get(happened).at() < calls.get(0).at()) {
        lines.add(EventText.of(recipe.happenings().get(happened++)));
      }
      lines.add(EventText.of(calls));
    }
    while (happened < recipe.happenings().size()) {
      lines.add(EventText.of(recipe.happenings().get(happened++)));
    }
    // By this field a file that stands alone is known for a scenario.
    line(lines.isEmpty() ? "events: []" : "events:");
    lines.forEach(event -> line("  - " + YamlText.phrase(event)));
  }

  private static List<List<Call>> byLine(List<Call> calls) {
    List<List<Call>> lines = new ArrayList<>();
    for (int i = 0; i < calls.size(); ) {
      boolean abort = i + 1 < calls.size() && EventText.isAbort(calls.get(i), calls.get(i + 1));
      lines.add(calls.subList(i, abort ? i + 2 : i + 1));
      i += abort ? 2 : 1;
    }
    return lines;
  }

  // --- what is said and expected ---------------------------------------------------------------

  private void remarks(Map<String, Text> remarks) {
    if (!remarks.isEmpty()) {
      line("remarks:");
      remarks.forEach((key, remark) -> text(2, YamlText.word(key), remark));
    }
  }

  private void expected(Scenario scenario) {
    Map<Profile, String> expected = scenario.expected();
    if (expected.isEmpty()) {
      return;
    }
    line("expect:");
    Set<String> texts = new LinkedHashSet<>(expected.values());
    if (texts.size() == 1 && expected.size() == scenario.profiles().size() && expected.size() > 1) {
      line("  both: " + YamlText.block(texts.iterator().next(), 4));
      return;
    }
    for (Profile profile : Profile.values()) {
      if (expected.containsKey(profile)) {
        line("  " + profile.id() + ": " + YamlText.block(expected.get(profile), 4));
      }
    }
  }

  // --- layout ----------------------------------------------------------------------------------

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void text(int indent, String name, Text text) {
    if (text.isEmpty()) {
      return;
    }
    String margin = " ".repeat(indent);
    line(margin + name + ":");
    if (!text.en().isEmpty()) {
      line(margin + "  en: " + YamlText.block(text.en(), indent + 4));
    }
    if (!text.zh().isEmpty()) {
      line(margin + "  zh: " + YamlText.block(text.zh(), indent + 4));
    }
  }

  /** In one line if that is short, else a line for each entry. */
  private void mapping(String name, Map<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    String flow = name + ": " + flow(entries);
    if (flow.length() <= WIDTH) {
      line(flow);
    } else {
      line(name + ":");
      entries.forEach((key, value) -> line("  " + key + ": " + value));
    }
  }

  private static String flow(Map<String, String> entries) {
    List<String> items = new ArrayList<>();
    entries.forEach((key, value) -> items.add(key + ": " + value));
    return "{" + String.join(", ", items) + "}";
  }

  private static String listed(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }
}
