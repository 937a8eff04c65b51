package tcptutor.shell.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.HostConfig;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;

/**
 * Reads a recording as a plan: what applications, network and forgers did. Of what the kernels did
 * only the initial sequence numbers are taken over, so that the numbers can be compared, and the
 * time at which observation ended.
 */
public final class RecordingReader {
  /**
   * A run here is never slower than the recording; this much later nothing of it can be
   * outstanding.
   */
  private static final long SLACK = 50_000;

  /** A segment that travels this much longer than the path takes was held back on purpose. */
  private static final long NOTICEABLE = 5_000;

  /** How long to go on after the last call if the file does not tell when observation ended. */
  private static final long AFTERMATH = 500_000;

  /** How long a call may take that returns at all: more than all SYNs of a connect() in vain. */
  private static final long PATIENCE = 200_000_000;

  /** The flag of send() that promises more (Linux MSG_MORE). */
  private static final int MSG_MORE = 0x8000;

  private final JsonObject file;
  private final Profile profile;
  private final String clientAddress;
  private final int clientPort;
  private final String serverAddress;
  private final int serverPort;

  private RecordingReader(JsonObject file, Profile profile) {
    this.file = file;
    this.profile = profile;
    JsonObject setup = object(file, "setup");
    String client = string(setup, "client");
    String server = string(setup, "server");
    this.clientAddress = client.substring(0, client.lastIndexOf(':'));
    this.clientPort = port(client);
    this.serverAddress = server.substring(0, server.lastIndexOf(':'));
    this.serverPort = port(server);
  }

  /**
   * The plan of a recording.
   *
   * @param file the recording
   * @param profile what both ends follow
   * @throws RecordingException if a field is missing or has a value that means nothing here; the
   *     message says where
   */
  public static Plan read(JsonObject file, Profile profile) {
    return new RecordingReader(file, profile).plan();
  }

  private Plan plan() {
    JsonObject setup = object(file, "setup");
    List<Fault> faults = new ArrayList<>(faults());
    for (End end : End.values()) {
      if (isNobody(end)) {
        // A forged source: what is sent to it reaches nobody.
        faults.add(
            0,
            new Fault(
                end.other(),
                Fault.Kind.ANY,
                List.of(),
                Fault.Action.DROP,
                0,
                Fault.FROM_THE_START));
      }
    }
    List<Plan.Timed> happenings = new ArrayList<>(events());
    happenings.addAll(injections());
    Plan plan =
        new Plan(
            side(End.CLIENT, setup),
            side(End.SERVER, setup),
            micros(setup.get("one_way_delay_ms")),
            calls(),
            faults,
            happenings,
            bases(),
            horizon(),
            1);
    return hasOutputs() ? plan : untilCallsReturn(plan);
  }

  private boolean hasOutputs() {
    return file.has("states") || file.has("connections");
  }

  /**
   * Without recorded outputs nothing tells how long was observed: long enough for every call that
   * can return.
   */
  private static Plan untilCallsReturn(Plan plan) {
    long last = plan.end();
    for (Entry entry : Simulation.run(until(plan, plan.end() + PATIENCE)).entries()) {
      if (entry instanceof Entry.Returned returned) {
        last = Math.max(last, returned.at() + AFTERMATH);
      }
    }
    return until(plan, last);
  }

  private static Plan until(Plan plan, long end) {
    return new Plan(
        plan.client(),
        plan.server(),
        plan.delay(),
        plan.calls(),
        plan.faults(),
        plan.happenings(),
        plan.bases(),
        end,
        plan.seed());
  }

  // --- the ends --------------------------------------------------------------------------------

  private Plan.Side side(End end, JsonObject setup) {
    boolean client = end == End.CLIENT;
    Sysctl sysctl = new Sysctl(object(setup, client ? "sysctl_client" : "sysctl_server"));
    Config config = sysctl.applyTo(Sysctl.recordingMachine(profile));
    if (setup.has("mtu")) {
      config = config.with(Setting.MSS, setup.get("mtu").getAsLong() - 40);
    }
    TreeSet<Integer> ports = client ? clientPorts() : new TreeSet<>(Set.of(serverPort));
    return new Plan.Side(
        client ? "C" : "S",
        client ? clientAddress : serverAddress,
        client ? clientPort : serverPort,
        config,
        initialNumbers(end),
        Plan.Start.CLOSED,
        sysctl.host(ports.first(), ports.last()));
  }

  /**
   * The ports a recording names and does not bind are all its client has for sockets that are not
   * bound; if it binds all of them, nothing is known of the others.
   */
  private TreeSet<Integer> clientPorts() {
    TreeSet<Integer> ports = new TreeSet<>(Set.of(clientPort));
    for (JsonElement element : array(file, "segments")) {
      ports.add(connection(element.getAsJsonObject()));
    }
    for (JsonElement element : array(file, "calls")) {
      JsonObject call = element.getAsJsonObject();
      if (end(call) == End.CLIENT) {
        ports.remove(integer(object(call, "args"), "bind", 0));
      }
    }
    HostConfig usual = HostConfig.USUAL;
    return ports.isEmpty()
        ? new TreeSet<>(Set.of(usual.get(HostSetting.FIRST_PORT), usual.get(HostSetting.LAST_PORT)))
        : ports;
  }

  private int connection(JsonObject segment) {
    return segment.has("conn") ? segment.get("conn").getAsInt() : clientPort;
  }

  /** The initial numbers the kernel drew, in order of use. */
  private List<Seq> initialNumbers(End end) {
    Set<Seq> numbers = new LinkedHashSet<>();
    for (JsonElement element : array(file, "segments")) {
      JsonObject segment = element.getAsJsonObject();
      boolean syn = string(segment, "flags").indexOf('S') >= 0;
      if (syn
          && end.id().equals(string(segment, "from"))
          && !isInjected(segment)
          && segment.has("seq")) {
        numbers.add(Seq.of(segment.get("seq").getAsLong()));
      }
    }
    if (numbers.isEmpty()) {
      addForgedNumbers(numbers, end);
    }
    return List.copyOf(numbers);
  }

  /** Where only inputs are left, what was forged still tells from which numbers it counts. */
  private void addForgedNumbers(Set<Seq> numbers, End end) {
    for (Plan.Base base : bases()) {
      if (base.end() == end) {
        numbers.add(base.isn());
      }
    }
  }

  /** From where each end's relative numbers count on each connection. */
  private List<Plan.Base> bases() {
    Set<Plan.Base> bases = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (JsonElement element : array(file, "segments")) {
      JsonObject s = element.getAsJsonObject();
      End from = End.CLIENT.id().equals(string(s, "from")) ? End.CLIENT : End.SERVER;
      addBase(bases, known, s, from, "seq", "rel_seq", "seq_incarnation");
      addBase(bases, known, s, from.other(), "ack", "rel_ack", "ack_incarnation");
    }
    return List.copyOf(bases);
  }

  private void addBase(
      Set<Plan.Base> bases,
      Set<String> known,
      JsonObject s,
      End end,
      String absolute,
      String relative,
      String incarnation) {
    boolean absoluteReset = string(s, "flags").contains("R") && string(s, "flags").contains("A");
    if (!has(s, absolute) || !has(s, relative) || s.has(incarnation) || absoluteReset) {
      return;
    }
    if (known.add(end.id() + connection(s))) {
      Seq isn = Seq.of(s.get(absolute).getAsLong() - s.get(relative).getAsLong());
      bases.add(new Plan.Base(end, connection(s), isn));
    }
  }

  /** Nobody is at an end that makes no call and to which nothing was delivered. */
  private boolean isNobody(End end) {
    for (JsonElement element : array(file, "calls")) {
      if (end.id().equals(string(element.getAsJsonObject(), "end"))) {
        return false;
      }
    }
    boolean spokeUp = false;
    for (JsonElement element : array(file, "segments")) {
      JsonObject s = element.getAsJsonObject();
      boolean toIt = !end.id().equals(string(s, "from"));
      if (toIt && s.has("delivered") && s.get("delivered").getAsBoolean() && !isInjected(s)) {
        return false;
      }
      spokeUp |= !toIt && isInjected(s);
    }
    return spokeUp;
  }

  // --- calls -----------------------------------------------------------------------------------

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    JsonArray list = array(file, "calls");
    for (int i = 0; i < list.size(); i++) {
      JsonObject call = list.get(i).getAsJsonObject();
      JsonObject args = object(call, "args");
      calls.add(
          new Call(
              micros(call.get("t_ms")),
              end(call),
              string(args, "s"),
              op(string(call, "call"), args),
              overlaps(list, i)));
    }
    return calls;
  }

  /**
   * Whether the recording shows an earlier call on the same socket that had not returned when this
   * one was made.
   */
  private static boolean overlaps(JsonArray list, int index) {
    JsonObject call = list.get(index).getAsJsonObject();
    boolean accepts = string(call, "call").equals("accept");
    for (int i = 0; i < index; i++) {
      JsonObject earlier = list.get(i).getAsJsonObject();
      boolean same =
          string(earlier, "end").equals(string(call, "end"))
              && string(object(earlier, "args"), "s").equals(string(object(call, "args"), "s"));
      boolean open =
          earlier.has("pending")
              || (has(earlier, "done_ms")
                  && earlier.get("done_ms").getAsDouble() > call.get("t_ms").getAsDouble());
      // Every accept() waits by itself: a second one does not need the first to return.
      boolean both = accepts && string(earlier, "call").equals("accept");
      if (same && (open || both)) {
        return true;
      }
    }
    return false;
  }

  private static Call.Op op(String name, JsonObject args) {
    return switch (name) {
      case "socket" -> new Call.Open(options(args), integer(args, "bind", 0));
      case "setsockopt" -> new Call.SetOption(options(args));
      case "bind" -> new Call.Bind(integer(args, args.has("port") ? "port" : "bind", 0));
      case "listen" -> new Call.Listen(integer(args, "backlog", 16));
      case "accept" -> new Call.Accept(string(args, "new"));
      case "connect" -> new Call.Connect(integer(args, "port", 0));
      case "connect_close" ->
          new Call.ConnectClose(
              integer(args, "port", 0), args.has("after_ms") ? micros(args.get("after_ms")) : 0);
      case "send" -> new Call.Send(integer(args, "n", 0), true, saysMore(args));
      case "send_nowait" -> new Call.Send(integer(args, "n", 0), false, saysMore(args));
      case "sendto" -> new Call.SendTo(integer(args, "n", 0), integer(args, "port", 0));
      case "recv" -> new Call.Recv(integer(args, "n", 1));
      case "recv_eof" -> new Call.RecvEof(false);
      case "recv_eof_close" -> new Call.RecvEof(true);
      case "shutdown" -> new Call.Shutdown(how(args.get("how")));
      case "close" -> new Call.Close();
      case "dup" -> new Call.Dup(string(args, "new"));
      default -> throw new RecordingException("calls: no call is named '" + name + "'");
    };
  }

  private static Call.How how(JsonElement how) {
    if (how.getAsJsonPrimitive().isNumber()) {
      return Call.How.values()[how.getAsInt()];
    }
    return Call.How.valueOf(how.getAsString().replace("SHUT_", ""));
  }

  private static boolean saysMore(JsonObject args) {
    return (integer(args, "flags", 0) & MSG_MORE) != 0;
  }

  private static List<SocketOption> options(JsonObject args) {
    List<SocketOption> options = new ArrayList<>();
    for (JsonElement element : args.has("opts") ? args.getAsJsonArray("opts") : new JsonArray()) {
      JsonArray option = element.getAsJsonArray();
      options.add(option(option.get(0), option.get(1), option.get(2)));
    }
    return options;
  }

  private static SocketOption option(JsonElement level, JsonElement name, JsonElement value) {
    SocketOption.Name known =
        name.getAsJsonPrimitive().isNumber()
            ? numbered(name.getAsInt())
            : named(name.getAsString());
    if (value.isJsonArray() && value.getAsJsonArray().size() == 2) {
      JsonArray linger = value.getAsJsonArray();
      return new SocketOption(
          known, linger.get(0).getAsLong() == 0 ? -1 : linger.get(1).getAsLong());
    }
    if (!value.isJsonPrimitive()) {
      return new SocketOption(SocketOption.Name.OTHER, 0);
    }
    JsonPrimitive plain = value.getAsJsonPrimitive();
    if (plain.isBoolean()) {
      return new SocketOption(known, plain.getAsBoolean() ? 1 : 0);
    }
    return plain.isNumber()
        ? new SocketOption(known, plain.getAsLong())
        : new SocketOption(known, 1);
  }

  private static SocketOption.Name named(String name) {
    for (SocketOption.Name known : SocketOption.Name.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    return SocketOption.Name.OTHER;
  }

  /** Options of level IPPROTO_TCP by their Linux numbers. */
  private static SocketOption.Name numbered(int number) {
    return switch (number) {
      case 1 -> SocketOption.Name.TCP_NODELAY;
      case 2 -> SocketOption.Name.TCP_MAXSEG;
      case 3 -> SocketOption.Name.TCP_CORK;
      case 4 -> SocketOption.Name.TCP_KEEPIDLE;
      case 5 -> SocketOption.Name.TCP_KEEPINTVL;
      case 6 -> SocketOption.Name.TCP_KEEPCNT;
      case 7 -> SocketOption.Name.TCP_SYNCNT;
      case 8 -> SocketOption.Name.TCP_LINGER2;
      case 9 -> SocketOption.Name.TCP_DEFER_ACCEPT;
      case 12 -> SocketOption.Name.TCP_QUICKACK;
      case 18 -> SocketOption.Name.TCP_USER_TIMEOUT;
      case 23 -> SocketOption.Name.TCP_FASTOPEN;
      case 30 -> SocketOption.Name.TCP_FASTOPEN_CONNECT;
      case 33 -> SocketOption.Name.TCP_FASTOPEN_KEY;
      default -> SocketOption.Name.OTHER;
    };
  }

  // --- the network -----------------------------------------------------------------------------

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (JsonElement element : array(file, "network_rules")) {
      JsonObject rule = element.getAsJsonObject();
      List<Integer> nth = new ArrayList<>();
      if (has(rule, "nth") && rule.get("nth").isJsonArray()) {
        rule.getAsJsonArray("nth").forEach(n -> nth.add(n.getAsInt()));
      } else if (has(rule, "nth") && rule.getAsJsonPrimitive("nth").isNumber()) {
        nth.add(rule.get("nth").getAsInt());
      }
      End from = string(rule, "from").equals("client") ? End.CLIENT : End.SERVER;
      Fault.Action action =
          string(rule, "action").equals("drop") ? Fault.Action.DROP : Fault.Action.DELAY;
      long delay = rule.has("delay_ms") ? micros(rule.get("delay_ms")) : 0;
      Fault.Kind kind = Fault.Kind.valueOf(string(rule, "kind"));
      int first = nth.isEmpty() ? 1 : nth.get(0);
      faults.add(new Fault(from, kind, nth, action, delay, since(from, kind, first, action)));
    }
    return faults;
  }

  /**
   * When a rule began to count. Recordings install some rules after the handshake and do not say
   * so; it shows in which segments were lost or late. Halfway between the last segment that was not
   * counted and the first that was will do.
   */
  private long since(End from, Fault.Kind kind, int first, Fault.Action action) {
    List<JsonObject> candidates = new ArrayList<>();
    for (JsonElement element : array(file, "segments")) {
      JsonObject s = element.getAsJsonObject();
      if (!isInjected(s)
          && string(s, "from").equals(from.id())
          && kind.matches(wireSegment(s, 0, false))) {
        candidates.add(s);
      }
    }
    int struck = 0;
    while (struck < candidates.size() && !isStruck(candidates.get(struck), action)) {
      struck++;
    }
    int counted = struck - (first - 1);
    if (struck == candidates.size() || counted <= 0) {
      return Fault.FROM_THE_START;
    }
    return (micros(candidates.get(counted - 1).get("t_ms"))
            + micros(candidates.get(counted).get("t_ms")))
        / 2;
  }

  private boolean isStruck(JsonObject s, Fault.Action action) {
    if (!has(s, "t_rx_ms")) {
      return action == Fault.Action.DROP;
    }
    long delay = micros(object(file, "setup").get("one_way_delay_ms"));
    long travelled = micros(s.get("t_rx_ms")) - micros(s.get("t_ms"));
    return action == Fault.Action.DELAY && travelled > delay + NOTICEABLE;
  }

  private List<Plan.Timed> events() {
    List<Plan.Timed> events = new ArrayList<>();
    for (JsonElement element : array(file, "network_events")) {
      JsonObject event = element.getAsJsonObject();
      Happening happening =
          switch (string(event, "kind")) {
            case "crash" -> new Happening.Crash(end(event));
            case "boot" -> new Happening.Boot(end(event));
            case "kill" -> new Happening.Kill(end(event));
            case "cut" -> new Happening.Cut();
            case "loss_stops" -> new Happening.FaultsEnd();
            case "icmp" -> new Happening.Icmp(end(event), event.get("code").getAsInt());
            case "spoofed_syns" -> new Happening.Flood(end(event), event.get("count").getAsInt());
            case "note" -> new Happening.Note(event.has("text") ? string(event, "text") : "");
            default ->
                throw new RecordingException(
                    "network_events: no event is of kind '" + string(event, "kind") + "'");
          };
      events.add(new Plan.Timed(micros(event.get("t_ms")), happening));
    }
    return events;
  }

  private List<Plan.Timed> injections() {
    List<Plan.Timed> injections = new ArrayList<>();
    int source = -1;
    for (JsonElement element : array(file, "segments")) {
      JsonObject s = element.getAsJsonObject();
      if (isInjected(s)) {
        injections.add(new Plan.Timed(micros(s.get("t_ms")), injection(s, source--)));
      }
    }
    return injections;
  }

  private Happening injection(JsonObject s, int source) {
    boolean relative = !s.has("seq");
    Segment segment = wireSegment(s, source, relative);
    End from = string(s, "from").equals("client") ? End.CLIENT : End.SERVER;
    String label = s.has("label") ? string(s, "label") : null;
    return new Happening.Inject(from, connection(s), segment, relative, false, label);
  }

  private static Segment wireSegment(JsonObject s, int source, boolean relative) {
    int flags = Flags.parse(string(s, "flags"));
    String seq = relative ? "rel_seq" : "seq";
    String ack = relative ? "rel_ack" : "ack";
    return new Segment(
        Seq.of(s.get(seq).getAsLong()),
        (flags & Flags.ACK) != 0 && has(s, ack) ? Seq.of(s.get(ack).getAsLong()) : Seq.ZERO,
        flags,
        integer(s, "win", 65_535),
        wireOptions(s),
        Payload.of(source, 0, integer(s, "len", 0)));
  }

  private static Options wireOptions(JsonObject s) {
    if (!s.has("opts")) {
      return Options.NONE;
    }
    JsonObject opts = s.getAsJsonObject("opts");
    boolean ts = opts.has("ts");
    return new Options(
        integer(opts, "mss", 0),
        integer(opts, "wscale", -1),
        opts.has("sackok"),
        ts,
        ts ? (int) opts.getAsJsonArray("ts").get(0).getAsLong() : 0,
        ts ? (int) opts.getAsJsonArray("ts").get(1).getAsLong() : 0,
        opts.has("tfo") ? string(opts, "tfo") : null,
        List.of());
  }

  // --- time ------------------------------------------------------------------------------------

  /** When observation ended: after the last thing that the recording mentions. */
  private long horizon() {
    long[] inputs = {0};
    latest(file.get("calls"), inputs, "t_ms");
    latest(file.get("network_events"), inputs, "t_ms");
    long[] all = {inputs[0]};
    latest(file.get("calls"), all, "done_ms");
    for (String observed : new String[] {"segments", "states", "connections"}) {
      if (file.has(observed)) {
        latest(file.get(observed), all, "t_ms");
        latest(file.get(observed), all, "t_rx_ms");
      }
    }
    return all[0] + (hasOutputs() ? SLACK : AFTERMATH);
  }

  private static void latest(JsonElement element, long[] latest, String key) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> latest(item, latest, key));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (has(object, key)) {
        latest[0] = Math.max(latest[0], micros(object.get(key)));
      }
      object.entrySet().forEach(entry -> latest(entry.getValue(), latest, key));
    }
  }

  // --- JSON ------------------------------------------------------------------------------------

  private static boolean isInjected(JsonObject segment) {
    return segment.has("injected") && segment.get("injected").getAsBoolean();
  }

  private static End end(JsonObject object) {
    return string(object, "end").equals("client") ? End.CLIENT : End.SERVER;
  }

  private static int port(String endpoint) {
    try {
      return Integer.parseInt(endpoint.substring(endpoint.lastIndexOf(':') + 1));
    } catch (NumberFormatException e) {
      throw new RecordingException("setup: '" + endpoint + "' is not of the form address:port");
    }
  }

  private static long micros(JsonElement millis) {
    return Math.round(millis.getAsDouble() * 1000);
  }

  private static boolean has(JsonObject object, String key) {
    return object.has(key) && !object.get(key).isJsonNull();
  }

  private static int integer(JsonObject object, String key, int otherwise) {
    return has(object, key) ? object.get(key).getAsInt() : otherwise;
  }

  private static String string(JsonObject object, String key) {
    if (!has(object, key)) {
      throw new RecordingException("'" + key + "' is missing in " + excerpt(object));
    }
    return object.get(key).getAsString();
  }

  private static JsonObject object(JsonObject parent, String key) {
    if (!parent.has(key) || !parent.get(key).isJsonObject()) {
      throw new RecordingException("'" + key + "' is missing in " + excerpt(parent));
    }
    return parent.getAsJsonObject(key);
  }

  private static JsonArray array(JsonObject parent, String key) {
    return parent.has(key) && parent.get(key).isJsonArray()
        ? parent.getAsJsonArray(key)
        : new JsonArray();
  }

  private static String excerpt(JsonObject object) {
    String text = object.toString();
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }
}
