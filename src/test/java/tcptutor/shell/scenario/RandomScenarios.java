package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.Changed;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Recipe;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Variant;

/** Scenarios and changes of scenarios that nobody would think of; the same seed gives the same. */
public final class RandomScenarios {
  private static final String[] WORDS = {
    "plain",
    "三次握手",
    "it's",
    "\"quoted\"",
    "a: b",
    "# no comment",
    "- x",
    "C:\\path",
    "~",
    "{a}",
    "100%"
  };

  private final Random random;

  public RandomScenarios(long seed) {
    this.random = new Random(seed * 7919 + 17);
  }

  /** A scenario that a file can hold; whether its run makes sense is another matter. */
  public Scenario scenario() {
    List<Profile> profiles =
        random.nextBoolean()
            ? List.of(Profile.RFC, Profile.LINUX)
            : List.of(oneOf(Profile.values()));
    return new Scenario(
        oneOf("a-scenario", "yes", "no-1", "null"),
        oneOf("open", "close", "my group"),
        text(),
        random.nextBoolean() ? Text.EMPTY : text(),
        some(3, this::line),
        profiles,
        recipe(),
        expected(profiles),
        remarks());
  }

  private Recipe recipe() {
    return new Recipe(
        side("C", "A", "N"),
        side("S", "B", "三"),
        random.nextBoolean() ? 50_000 : time(),
        variants(),
        adjustments(),
        sorted(calls(), Call::at),
        some(4, this::fault),
        sorted(happenings(), Plan.Timed::at),
        random.nextBoolean() ? Plan.UNTIL_QUIET : time());
  }

  private static <T> List<T> sorted(List<T> all, java.util.function.ToLongFunction<T> at) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingLong(at));
    return numbered(sorted);
  }

  /** Forged octets are numbered in the order of the lines, as reading them does. */
  @SuppressWarnings("unchecked")
  private static <T> List<T> numbered(List<T> all) {
    List<T> numbered = new ArrayList<>();
    int forged = 0;
    for (T each : all) {
      if (each instanceof Plan.Timed timed && timed.happening() instanceof Happening.Inject i) {
        Segment s = i.segment();
        Payload octets = Payload.of(Changed.forgery(forged++), 0, s.payload().length());
        Segment own = new Segment(s.seq(), s.ack(), s.flags(), s.window(), s.options(), octets);
        numbered.add(
            (T)
                new Plan.Timed(
                    timed.at(),
                    new Happening.Inject(
                        i.from(), i.clientPort(), own, i.relative(), i.travels(), i.label())));
      } else {
        numbered.add(each);
      }
    }
    return numbered;
  }

  /** Changes that a command line can say. */
  public Overrides overrides() {
    Map<End, List<Seq>> isns = new EnumMap<>(End.class);
    for (End end : End.values()) {
      if (random.nextInt(3) == 0) {
        isns.put(end, numbers(1 + random.nextInt(2)));
      }
    }
    return new Overrides(
        oneOf(null, Profile.RFC, Profile.LINUX),
        variants(),
        some(3, this::adjustment),
        isns,
        some(4, this::fault),
        calls(),
        numbered(happenings()),
        random.nextBoolean() ? -1 : time(),
        random.nextBoolean() ? 1 : random.nextInt());
  }

  // --- head ------------------------------------------------------------------------------------

  private Text text() {
    return new Text(line(), random.nextInt(3) == 0 ? line() + "\n" + line() + "\n" : line());
  }

  private String line() {
    List<String> words = new ArrayList<>(List.of(oneOf(WORDS)));
    words.addAll(some(4, () -> oneOf(WORDS)));
    return String.join(" ", words);
  }

  private Map<Profile, String> expected(List<Profile> profiles) {
    Map<Profile, String> expected = new EnumMap<>(Profile.class);
    String both = line() + "\n\n  " + line() + "\n";
    for (Profile profile : profiles) {
      if (random.nextInt(4) > 0) {
        expected.put(profile, random.nextBoolean() ? both : line() + "\n" + line());
      }
    }
    return expected;
  }

  private Map<String, Text> remarks() {
    Map<String, Text> remarks = new LinkedHashMap<>();
    for (String key : some(3, () -> oneOf("1", "2", "17", "full", "on", "*"))) {
      remarks.put(key, text());
    }
    return remarks;
  }

  // --- recipe ----------------------------------------------------------------------------------

  private Recipe.Side side(String... names) {
    Plan.Start start =
        oneOf(
            Plan.Start.CLOSED,
            Plan.Start.LISTEN,
            new Plan.Start(oneOf(State.values()), 1, 1, false, false),
            new Plan.Start(
                oneOf(State.values()),
                random.nextInt(5000) - 100,
                4_294_967_295L,
                random.nextBoolean(),
                random.nextBoolean()));
    return new Recipe.Side(oneOf(names), start, numbers(random.nextInt(3)));
  }

  private List<Seq> numbers(int count) {
    List<Seq> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(new Seq(random.nextInt()));
    }
    return numbers;
  }

  private List<Variant> variants() {
    return some(2, () -> oneOf(Variant.values())).stream().distinct().toList();
  }

  private List<Adjustment> adjustments() {
    List<Adjustment> all = new ArrayList<>();
    for (Adjustment adjustment : some(8, this::adjustment)) {
      if (all.stream().allMatch(a -> a.what() != adjustment.what())) {
        all.add(adjustment);
      }
    }
    return all;
  }

  private Adjustment adjustment() {
    End end = oneOf(null, End.CLIENT, End.SERVER);
    return switch (random.nextInt(3)) {
      case 0 -> new Adjustment.OfRule(end, oneOf(Rule.values()), random.nextBoolean());
      case 1 -> {
        Setting setting = oneOf(Setting.values());
        Bounds bounds = Bounds.of(setting);
        yield new Adjustment.OfSetting(end, setting, within(bounds));
      }
      default -> {
        HostSetting setting = oneOf(HostSetting.values());
        yield new Adjustment.OfHost(end, setting, (int) within(Bounds.of(setting)));
      }
    };
  }

  private long within(Bounds bounds) {
    return bounds.least() + (long) (random.nextDouble() * (bounds.most() - bounds.least()));
  }

  // --- events ----------------------------------------------------------------------------------

  Fault fault() {
    Fault.Action action = oneOf(Fault.Action.values());
    return new Fault(
        oneOf(End.values()),
        oneOf(Fault.Kind.values()),
        some(3, () -> 1 + random.nextInt(9)),
        action,
        action == Fault.Action.DROP ? 0 : time(),
        random.nextInt(3) == 0 ? time() : Fault.FROM_THE_START);
  }

  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      long at = time();
      End end = oneOf(End.values());
      String socket = oneOf("c", "s", "L", "s2", "L/2", "三");
      if (random.nextInt(6) == 0) {
        SocketOption linger = new SocketOption(SocketOption.Name.SO_LINGER, 0);
        calls.add(new Call(at, end, socket, new Call.SetOption(List.of(linger)), true));
        calls.add(new Call(at, end, socket, new Call.Close(), true));
      } else {
        calls.add(new Call(at, end, socket, op(), true));
      }
    }
    return calls;
  }

  private Call.Op op() {
    int number = 1 + random.nextInt(60_000);
    List<SocketOption> reuse =
        random.nextBoolean()
            ? List.of()
            : List.of(new SocketOption(SocketOption.Name.SO_REUSEADDR, 1));
    List<Supplier<Call.Op>> all =
        List.of(
            () -> new Call.Open(reuse, 0),
            () -> new Call.Open(reuse, number),
            () -> new Call.Listen(oneOf(0, 3, EventText.USUAL_BACKLOG)),
            () -> new Call.Accept(oneOf("s", "s2")),
            () -> new Call.Connect(oneOf(0, number)),
            () -> new Call.SendTo(number, 0),
            () -> new Call.Send(number, true, random.nextBoolean()),
            () -> new Call.Recv(number),
            () -> new Call.RecvEof(false),
            () -> new Call.Shutdown(oneOf(Call.How.values())),
            Call.Close::new,
            () ->
                new Call.SetOption(
                    List.of(
                        new SocketOption(
                            oneOf(SocketOption.Name.values()), random.nextInt(100) - 1))));
    return all.get(random.nextInt(all.size())).get();
  }

  List<Plan.Timed> happenings() {
    return some(5, () -> new Plan.Timed(time(), happening()));
  }

  private Happening happening() {
    End end = oneOf(End.values());
    List<Supplier<Happening>> all =
        List.of(
            () -> new Happening.Crash(end),
            () -> new Happening.Boot(end),
            () -> new Happening.Kill(end),
            () -> new Happening.Unplug(end),
            () -> new Happening.Plug(end),
            Happening.Cut::new,
            Happening.FaultsEnd::new,
            () -> new Happening.Icmp(end, random.nextInt(16)),
            () -> new Happening.Flood(end, 1 + random.nextInt(1000)),
            () -> new Happening.Note(oneOf("full", "a-remark", "满了", "half\u3000full")),
            () -> inject(end),
            () -> inject(end));
    return all.get(random.nextInt(all.size())).get();
  }

  private Happening inject(End from) {
    int flags = 1 + random.nextInt(63);
    boolean syn = (flags & Flags.SYN) != 0;
    boolean acks = (flags & Flags.ACK) != 0;
    Segment segment =
        new Segment(
            new Seq(random.nextInt()),
            new Seq(acks ? random.nextInt() : 0),
            flags,
            EventText.FORGED_WINDOW,
            syn ? Options.mss(EventText.FORGED_MSS) : Options.NONE,
            Payload.of(Changed.forgery(0), 0, random.nextInt(3) * 500));
    return new Happening.Inject(
        from,
        oneOf(Planner.CLIENT_PORT, 50_001),
        segment,
        random.nextBoolean(),
        random.nextBoolean(),
        oneOf(EventText.USUAL_LABEL, "forged", "", "a:b", "伪造"));
  }

  // --- dice ------------------------------------------------------------------------------------

  private long time() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(4000) * 1_000L;
      case 2 -> random.nextInt(10_000) * 1_000_000L;
      default -> random.nextInt(2_000_000_000);
    };
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private <T> T oneOf(T... all) {
    return all[random.nextInt(all.length)];
  }

  private <T> List<T> some(int most, Supplier<T> each) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      all.add(each.get());
    }
    return all;
  }
}
