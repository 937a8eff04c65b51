package tcptutor.shell.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.WholeNumbers;
import tcptutor.shell.content.YamlReader;

/** The scenarios that come with the program, and scenario files of one's own. */
public final class Scenarios {
  private static final String FOLDER = "lessons/scenarios/";
  private static final String ENDING = ".yaml";

  /** The groups in the order of a connection's life. */
  private static final List<String> GROUPS =
      List.of("open", "data", "close", "time-wait", "reset", "queue", "counterfactual");

  private Scenarios() {}

  /** One line of the list. */
  public record Item(String id, String group, Text title) {}

  /** Everything built in, by group, and in the order that the files give themselves. */
  public static List<Item> list() {
    List<Item> items = new ArrayList<>();
    List<CompiledContent.Item> all = CompiledContent.builtIn().list();
    for (String group : GROUPS) {
      int first = items.size();
      List<Integer> orders = new ArrayList<>();
      for (CompiledContent.Item item : all) {
        if (item.path().startsWith(FOLDER) && item.field("group").equals(group)) {
          int order =
              item.field("order").isEmpty()
                  ? Integer.MAX_VALUE
                  : (int) WholeNumbers.parse(item.field("order"));
          int at = orders.size();
          while (at > 0 && orders.get(at - 1) > order) {
            at--;
          }
          orders.add(at, order);
          items.add(first + at, new Item(item.field("id"), group, item.text("title")));
        }
      }
    }
    return items;
  }

  /** Whether there is a built-in scenario of this name. */
  public static boolean exists(String id) {
    return isIn(CompiledContent.builtIn(), id);
  }

  /** Whether a pack has a scenario of this name. */
  public static boolean isIn(CompiledContent content, String id) {
    return content.has(FOLDER + id + ENDING);
  }

  /** Whether the word names a file rather than a built-in scenario. */
  public static boolean isFile(String word) {
    return word.endsWith(ENDING) || word.endsWith(".yml") || word.indexOf('/') >= 0;
  }

  /**
   * A built-in scenario.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Scenario builtIn(String id, Issues issues) {
    return of(CompiledContent.builtIn(), id, issues);
  }

  /**
   * A scenario of a pack, or else the built-in one.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Scenario of(CompiledContent content, String id, Issues issues) {
    CompiledContent own = isIn(content, id) ? content : CompiledContent.builtIn();
    return ScenarioLoader.load(own.open(FOLDER + id + ENDING), issues);
  }

  /** A scenario of one's own; empty if the file has mistakes, which are then among the issues. */
  public static Optional<Scenario> file(Path file, Issues issues) {
    Optional<Node> node = YamlReader.read(file, issues);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Scenario scenario = ScenarioLoader.load(node.get(), issues);
    return issues.isEmpty() ? Optional.of(scenario) : Optional.empty();
  }
}
