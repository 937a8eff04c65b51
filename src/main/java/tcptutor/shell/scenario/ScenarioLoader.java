package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.Recipe;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;

/** Reads a scenario file; what is wrong with it goes to the issues, all of it in one pass. */
public final class ScenarioLoader {
  /** Where a scenario stands in the list of its group; only the list reads it. */
  private static final long MOST_ORDER = 100_000;

  private static final long MOST_SEQUENCE = 4_294_967_295L;

  /** One-way delay of the path where a file names none. */
  static final long USUAL_DELAY = 50_000;

  private final Fields top;
  private final Issues issues;

  private ScenarioLoader(Fields top) {
    this.issues = top.issues();
    this.top = top;
  }

  /**
   * Reads a scenario. Use the result only if {@code issues} is still empty.
   *
   * @param node the file
   * @param issues gets every mistake with its line, column and mend
   */
  public static Scenario load(Node node, Issues issues) {
    return load(Fields.of(node, issues));
  }

  /** Reads a scenario from a mapping. Use the result only if there are no issues. */
  public static Scenario load(Fields fields) {
    return new ScenarioLoader(fields).load();
  }

  private Scenario load() {
    String id = top.string("id");
    String group = top.string("group");
    top.integer("order", 0, MOST_ORDER, 0);
    Text title = top.text("title");
    Text about = top.text("about", Text.EMPTY);
    List<String> sources = top.strings("sources");
    List<Profile> profiles = profiles();
    Recipe recipe = recipe();
    Map<Profile, String> expected = expected(profiles);
    Map<String, Text> remarks = remarks();
    top.done();
    return new Scenario(id, group, title, about, sources, profiles, recipe, expected, remarks);
  }

  private List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    for (String name : top.strings("profiles")) {
      Profile profile =
          name.equals("linux") ? Profile.LINUX : name.equals("rfc") ? Profile.RFC : null;
      if (profile == null) {
        top.notOneOf("profiles", name, List.of("rfc", "linux"));
      } else {
        profiles.add(profile);
      }
    }
    return profiles.isEmpty() ? List.of(Profile.RFC, Profile.LINUX) : profiles;
  }

  private Recipe recipe() {
    Fields names = top.optionalFields("names");
    Fields start = top.optionalFields("start");
    Fields isn = top.optionalFields("isn");
    EventLine events = events();
    return new Recipe(
        side(End.CLIENT, names.string("client", usualName(End.CLIENT)), start, isn),
        side(End.SERVER, names.string("server", usualName(End.SERVER)), start, isn),
        top.micros("delay", USUAL_DELAY),
        top.oneOrMany("variant", Variant.values()),
        adjustments(),
        events.calls(),
        events.faults(),
        events.happenings(),
        top.has("until") ? top.micros("until") : Plan.UNTIL_QUIET);
  }

  private EventLine events() {
    EventLine events = new EventLine(issues.messages());
    for (Node line : top.list("events")) {
      try {
        events.read(line instanceof Node.Scalar scalar ? scalar.text() : "");
      } catch (LineException e) {
        issues.add(line, "events", "bad-event", e.advice());
      }
    }
    return events;
  }

  private List<Adjustment> adjustments() {
    AdjustmentReader reader = new AdjustmentReader(issues.messages());
    List<Adjustment> adjustments = new ArrayList<>();
    Fields set = top.optionalFields("set");
    for (String name : set.names()) {
      try {
        adjustments.add(reader.read(name, set.string(name)));
      } catch (LineException e) {
        issues.add(set.get(name), "set." + name, "bad-setting", e.advice());
      }
    }
    return adjustments;
  }

  // --- where the ends begin --------------------------------------------------------------------

  private Recipe.Side side(End end, String name, Fields start, Fields isn) {
    return new Recipe.Side(name, start(end, start), isns(end, isn));
  }

  private List<Seq> isns(End end, Fields isn) {
    List<Seq> numbers = new ArrayList<>();
    for (String number : isn.oneOrMany(end.id())) {
      numbers.add(Seq.of(isn(number, isn.get(end.id()), end)));
    }
    return numbers;
  }

  private long isn(String text, Node list, End end) {
    try {
      long number = Long.decode(text.replace("_", ""));
      if (number >= 0 && number <= MOST_SEQUENCE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    issues.add(
        list,
        "isn." + end.id(),
        "bad-isn",
        issues.messages().lineNoNumber("isn", text, "0 ... " + MOST_SEQUENCE));
    return 0;
  }

  /** The letter of an end where a file names none. */
  static String usualName(End end) {
    return end == End.CLIENT ? "C" : "S";
  }

  /** Where an end begins where a file names nothing. */
  static Plan.Start usualStart(End end) {
    return end == End.CLIENT ? Plan.Start.CLOSED : Plan.Start.LISTEN;
  }

  /** Where an end begins that is only said to be in a state. */
  static Plan.Start plainStart(State state) {
    return new Plan.Start(state, 1, 1, false, false);
  }

  private static Plan.Start start(End end, Fields start) {
    Plan.Start usual = usualStart(end);
    if (!start.has(end.id())) {
      return usual;
    }
    return start.plainOr(
        end.id(),
        () -> plainStart(start.choice(end.id(), State.values(), usual.state())),
        detail ->
            new Plan.Start(
                detail.choice("state", State.values(), usual.state()),
                detail.integer("sent", -MOST_SEQUENCE, MOST_SEQUENCE, 1),
                detail.integer("received", -MOST_SEQUENCE, MOST_SEQUENCE, 1),
                detail.bool("listens", false),
                detail.bool("fast-open", false)));
  }

  // --- what is expected ------------------------------------------------------------------------

  private Map<Profile, String> expected(List<Profile> profiles) {
    Map<Profile, String> expected = new EnumMap<>(Profile.class);
    Fields expect = top.optionalFields("expect");
    String both = expect.string("both", "");
    for (Profile profile : Profile.values()) {
      String own = expect.string(profile.id(), both);
      if (profiles.contains(profile) && !own.isEmpty()) {
        expected.put(profile, own);
      }
    }
    return expected;
  }

  private Map<String, Text> remarks() {
    Map<String, Text> remarks = new LinkedHashMap<>();
    Fields fields = top.optionalFields("remarks");
    for (String key : fields.names()) {
      if (!key.matches("[1-9]\\d{0,3}|[a-z][a-z0-9-]*|\\*")) {
        fields.issue(key, "bad-remark", issues.messages().badRemark(key));
      }
      remarks.put(key, fields.text(key));
    }
    return remarks;
  }
}
