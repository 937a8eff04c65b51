package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.HostConfig;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;

/** Runs worth drawing: each a small plan, run by the simulator. */
final class Scenes {
  static final long MS = 1_000;
  static final long SECOND = 1_000_000;
  static final int CLIENT_PORT = 40_000;

  private final List<Call> calls = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Plan.Timed> happenings = new ArrayList<>();
  private Plan.Start client = Plan.Start.CLOSED;
  private Plan.Start server = Plan.Start.LISTEN;
  private String clientName = "C";
  private String serverName = "S";
  private Config config = Config.of(Profile.LINUX).with(Setting.DELAYED_ACK_FIRST, 0);
  private final HostConfig host = HostConfig.ATTENTIVE.with(HostSetting.FIRST_PORT, CLIENT_PORT);
  private long end = Plan.UNTIL_QUIET;

  /** Every scene by its name, which is also the name of its golden files. */
  static Map<String, Trace> all() {
    Map<String, Trace> scenes = new LinkedHashMap<>();
    scenes.put("open-normal", openNormal());
    scenes.put("open-syn-lost", opening().drop(End.CLIENT, Fault.Kind.SYN, 1).run());
    scenes.put("open-syn-all-lost", opening().drop(End.CLIENT, Fault.Kind.SYN).run());
    scenes.put(
        "open-ack-lost-then-data",
        opening().drop(End.CLIENT, Fault.Kind.ACK, 1).send(150 * MS, End.CLIENT, 5).run());
    scenes.put("open-ack-overtaken", overtaken());
    scenes.put("open-simultaneous", simultaneousOpen(Profile.RFC));
    scenes.put("open-simultaneous-linux", simultaneousOpen(Profile.LINUX));
    scenes.put("open-refused", opening().starting(Plan.Start.CLOSED, Plan.Start.CLOSED).run());
    scenes.put("open-old-duplicate", oldDuplicate(Profile.RFC));
    scenes.put("open-old-duplicate-linux", oldDuplicate(Profile.LINUX));
    scenes.put("open-then-data", openThenData());
    scenes.put("close-normal", closeNormal());
    scenes.put("close-merged", closeMerged());
    scenes.put(
        "close-simultaneous",
        established().named("A", "B").close(0, End.CLIENT).close(0, End.SERVER).run());
    scenes.put("close-last-ack-lost", lastAckLost());
    scenes.put("close-ack-timer", ackTimer());
    scenes.put("close-slow-fin", slowFin());
    scenes.put("data-reordered", reordered());
    scenes.put("reset-abort", abort());
    scenes.put("reset-validity", forgedResets());
    scenes.put("keepalive-dead-peer", keepalive());
    scenes.put("crash-and-reboot", crashAndReboot());
    scenes.put("two-connections", twoConnections());
    return scenes;
  }

  /** What an author might say about a scene; the same for all of them. */
  static Remarks remarks() {
    Text number = new Text("a SYN takes one sequence number", "SYN 占一个序列号");
    Text both = new Text("now both ends know that both can be heard", "至此双方都知道彼此能收到");
    Text note = new Text("the host is up again, the connection is not", "主机起来了，连接没有");
    return new Remarks(Map.of(0, number), Map.of(2, both), Map.of("rebooted", note));
  }

  static Trace openNormal() {
    return opening().run();
  }

  static Trace closeNormal() {
    return established()
        .mid(1001, 2001)
        .call(0, End.CLIENT, "c", new Call.Shutdown(Call.How.WR))
        .send(500 * MS, End.SERVER, 50)
        .close(600 * MS, End.SERVER)
        .run();
  }

  static Trace closeMerged() {
    return established()
        .with(Setting.DELAYED_ACK_FIRST, 40 * MS)
        .close(0, End.CLIENT)
        .whenRead(End.SERVER)
        .run();
  }

  private static Trace overtaken() {
    return opening()
        .delay(End.CLIENT, Fault.Kind.ACK, 70 * MS, 1)
        .send(110 * MS, End.CLIENT, 5)
        .run();
  }

  private static Trace simultaneousOpen(Profile profile) {
    return new Scenes()
        .with(Config.of(profile))
        .named("A", "B")
        .starting(Plan.Start.CLOSED, Plan.Start.CLOSED)
        .call(0, End.CLIENT, "c", new Call.Connect(0))
        .call(0, End.SERVER, "s", new Call.Open(List.of(), 80))
        .call(0, End.SERVER, "s", new Call.Connect(CLIENT_PORT))
        .run();
  }

  private static Trace oldDuplicate(Profile profile) {
    Segment syn = Segment.bare(Seq.of(-10), Seq.ZERO, Flags.SYN, 65_535);
    return opening()
        .with(Config.of(profile).with(Setting.DELAYED_ACK_FIRST, 0))
        .delay(End.CLIENT, Fault.Kind.SYN, 110 * MS, 1)
        .happen(
            10 * MS,
            new Happening.Inject(End.CLIENT, CLIENT_PORT, syn, true, true, "old duplicate"))
        .run();
  }

  private static Trace openThenData() {
    return opening().send(100 * MS, End.CLIENT, 1000).send(150 * MS, End.SERVER, 1448).run();
  }

  private static Trace lastAckLost() {
    return established()
        .close(0, End.CLIENT)
        .close(200 * MS, End.SERVER)
        .drop(End.CLIENT, Fault.Kind.ACK, 1)
        .run();
  }

  private static Trace ackTimer() {
    return established()
        .with(Setting.DELAYED_ACK_FIRST, 40 * MS)
        .call(0, End.SERVER, "s", new Call.RecvEof(false))
        .close(0, End.CLIENT)
        .close(300 * MS, End.SERVER)
        .run();
  }

  private static Trace slowFin() {
    return established()
        .delay(End.SERVER, Fault.Kind.FIN, 45 * SECOND, 1)
        .drop(End.SERVER, Fault.Kind.FIN, 2, 3, 4, 5, 6, 7, 8)
        .call(0, End.CLIENT, "c", new Call.Shutdown(Call.How.WR))
        .close(200 * MS, End.SERVER)
        .run();
  }

  private static Trace reordered() {
    return established()
        .delay(End.CLIENT, Fault.Kind.DATA, 30 * MS, 1)
        .call(
            0,
            End.CLIENT,
            "c",
            new Call.SetOption(List.of(new SocketOption(SocketOption.Name.TCP_NODELAY, 1))))
        .send(0, End.CLIENT, 100)
        .send(0, End.CLIENT, 100)
        .run();
  }

  private static Trace abort() {
    return established()
        .call(
            0,
            End.CLIENT,
            "c",
            new Call.SetOption(List.of(new SocketOption(SocketOption.Name.SO_LINGER, 0))))
        .call(0, End.SERVER, "s", new Call.Recv(10))
        .close(0, End.CLIENT)
        .run();
  }

  private static Trace forgedResets() {
    return established()
        .forge(0, 10_000_001)
        .forge(100 * MS, 11)
        .forge(300 * MS, -9)
        .forge(400 * MS, 1)
        .run();
  }

  private static Trace keepalive() {
    return established()
        .with(Setting.KEEPALIVE, 1)
        .with(Setting.KEEPALIVE_PROBES, 3)
        .happen(0, new Happening.Crash(End.SERVER))
        .run();
  }

  private static Trace crashAndReboot() {
    return established()
        .starting(
            new Plan.Start(State.ESTABLISHED, 1, 1, false, false),
            new Plan.Start(State.ESTABLISHED, 1, 1, false, false))
        .happen(0, new Happening.Crash(End.SERVER))
        .send(100 * MS, End.CLIENT, 10)
        .happen(1500 * MS, new Happening.Boot(End.SERVER))
        .happen(1600 * MS, new Happening.Note("rebooted"))
        .run();
  }

  private static Trace twoConnections() {
    return opening().call(20 * MS, End.CLIENT, "d", new Call.Connect(0)).run();
  }

  // --- building --------------------------------------------------------------------------------

  static Scenes opening() {
    return new Scenes().call(0, End.CLIENT, "c", new Call.Connect(0));
  }

  static Scenes established() {
    return new Scenes().mid(1, 1);
  }

  Scenes mid(long client, long server) {
    return starting(
        new Plan.Start(State.ESTABLISHED, client, server, false, false),
        new Plan.Start(State.ESTABLISHED, server, client, false, false));
  }

  Scenes starting(Plan.Start clientStart, Plan.Start serverStart) {
    client = clientStart;
    server = serverStart;
    return this;
  }

  Scenes named(String clientLetter, String serverLetter) {
    clientName = clientLetter;
    serverName = serverLetter;
    return this;
  }

  Scenes with(Setting setting, long value) {
    config = config.with(setting, value);
    return this;
  }

  Scenes with(Config other) {
    config = other;
    return this;
  }

  Scenes until(long micros) {
    end = micros;
    return this;
  }

  Scenes call(long at, End caller, String socket, Call.Op op) {
    calls.add(new Call(at, caller, socket, op, true));
    return this;
  }

  Scenes send(long at, End sender, int length) {
    return call(at, sender, sender == End.CLIENT ? "c" : "s", new Call.Send(length, true, false));
  }

  Scenes close(long at, End closer) {
    return call(at, closer, closer == End.CLIENT ? "c" : "s", new Call.Close());
  }

  Scenes whenRead(End reader) {
    return call(0, reader, reader == End.CLIENT ? "c" : "s", new Call.RecvEof(true));
  }

  Scenes drop(End from, Fault.Kind kind, Integer... nth) {
    faults.add(new Fault(from, kind, List.of(nth), Fault.Action.DROP, 0, Long.MIN_VALUE));
    return this;
  }

  Scenes delay(End from, Fault.Kind kind, long micros, Integer... nth) {
    faults.add(new Fault(from, kind, List.of(nth), Fault.Action.DELAY, micros, Long.MIN_VALUE));
    return this;
  }

  Scenes duplicate(End from, Fault.Kind kind, long micros, Integer... nth) {
    faults.add(new Fault(from, kind, List.of(nth), Fault.Action.DUPLICATE, micros, Long.MIN_VALUE));
    return this;
  }

  Scenes happen(long at, Happening happening) {
    happenings.add(new Plan.Timed(at, happening));
    return this;
  }

  /** A RST with this relative number in the client's name. */
  Scenes forge(long at, long relSeq) {
    Segment rst = Segment.bare(Seq.of(relSeq), Seq.ZERO, Flags.RST, 0);
    return happen(at, new Happening.Inject(End.CLIENT, CLIENT_PORT, rst, true, true, "forged"));
  }

  Trace run() {
    List<Plan.Base> bases = new ArrayList<>();
    if (client.state().isSynchronized() || server.state().isSynchronized()) {
      bases.add(new Plan.Base(End.CLIENT, CLIENT_PORT, Seq.of(100)));
      bases.add(new Plan.Base(End.SERVER, CLIENT_PORT, Seq.of(300)));
    } else if (!happenings.isEmpty()) {
      bases.add(new Plan.Base(End.CLIENT, CLIENT_PORT, Seq.of(100)));
    }
    return Simulation.run(
        new Plan(
            side(clientName, "10.0.0.1", CLIENT_PORT, 100, client),
            side(serverName, "10.0.0.2", 80, 300, server),
            50 * MS,
            calls,
            faults,
            happenings,
            bases,
            end,
            1));
  }

  private Plan.Side side(String name, String address, int port, long isn, Plan.Start start) {
    return new Plan.Side(
        name, address, port, config, List.of(Seq.of(isn), Seq.of(isn + 100)), start, host);
  }
}
