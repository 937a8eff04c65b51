package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * A connection while one step is worked out: the content of a {@link Tcb} to write on, and what the
 * step emits. It lives for one call only, so that the functions of this package can follow the
 * RFC's wording ("set RCV.NXT to ...").
 */
final class Draft {
  final Config config;
  final long now;

  State state;
  boolean passive;
  Seq iss;
  Seq una;
  Seq nxt;
  int wnd;
  Seq wl1;
  Seq wl2;
  int maxWnd;
  Payload buffer;
  boolean closing;
  boolean finSent;
  List<Seq> starts;
  List<Block> sacked;

  Seq irs;
  Seq rcvNxt;
  Seq acked;
  Seq edge;
  Payload unread;
  int overhead;
  List<Held> held;
  boolean finSeen;
  int typicalLength;
  boolean stopped;
  boolean released;

  int mss;
  int sendScale;
  int receiveScale;
  boolean timestamps;
  boolean sack;
  int tsRecent;
  String cookie;
  boolean fastOpen;

  long srtt;
  long rttvar;
  long rto;
  Seq timedEnd;
  long timedSince;
  int retransmissions;
  long firstRetransmission;
  Seq recover;
  int duplicateAcks;
  boolean tailProbed;
  boolean synRepeated;
  int windowProbes;
  int keepaliveProbes;

  int pending;
  int quick;
  boolean dialogue;
  long lastTextAt;
  boolean deferred;
  long lastInvalidAt;
  int timers;
  Tcb timeWait;

  private final List<Step.Emission> emissions = new ArrayList<>(2);
  private final List<TimerRequest> requests = new ArrayList<>(4);
  private final List<Result> results = new ArrayList<>(2);
  private final List<Step.Change> changes = new ArrayList<>(2);
  private final List<Clause> clauses = new ArrayList<>(3);

  Draft(Config config, Tcb tcb, long now) {
    this.config = config;
    this.now = now;
    load(tcb);
  }

  /** Takes over another block's content; what was emitted so far stays. */
  void load(Tcb tcb) {
    state = tcb.state();
    passive = tcb.passive();
    loadSend(tcb.snd());
    loadReceive(tcb.rcv());
    loadAgreement(tcb.agreement());
    loadRecovery(tcb.recovery());
    pending = tcb.acking().pending();
    quick = tcb.acking().quick();
    dialogue = tcb.acking().dialogue();
    lastTextAt = tcb.acking().lastTextAt();
    deferred = tcb.acking().deferred();
    lastInvalidAt = tcb.acking().lastInvalidAt();
    timers = tcb.timers();
    timeWait = tcb.timeWait();
  }

  private void loadSend(SendSpace snd) {
    iss = snd.iss();
    una = snd.una();
    nxt = snd.nxt();
    wnd = snd.wnd();
    wl1 = snd.wl1();
    wl2 = snd.wl2();
    maxWnd = snd.maxWnd();
    buffer = snd.buffer();
    closing = snd.closing();
    finSent = snd.finSent();
    starts = snd.starts();
    sacked = snd.sacked();
  }

  private void loadReceive(ReceiveSpace rcv) {
    irs = rcv.irs();
    rcvNxt = rcv.nxt();
    acked = rcv.acked();
    edge = rcv.edge();
    unread = rcv.unread();
    overhead = rcv.overhead();
    held = rcv.held();
    finSeen = rcv.finSeen();
    typicalLength = rcv.typicalLength();
    stopped = rcv.stopped();
    released = rcv.released();
  }

  private void loadAgreement(Agreement agreement) {
    mss = agreement.mss();
    sendScale = agreement.sendScale();
    receiveScale = agreement.receiveScale();
    timestamps = agreement.timestamps();
    sack = agreement.sack();
    tsRecent = agreement.tsRecent();
    cookie = agreement.cookie();
    fastOpen = agreement.fastOpen();
  }

  private void loadRecovery(Recovery recovery) {
    srtt = recovery.srtt();
    rttvar = recovery.rttvar();
    rto = recovery.rto();
    timedEnd = recovery.timedEnd();
    timedSince = recovery.timedSince();
    retransmissions = recovery.retransmissions();
    firstRetransmission = recovery.firstRetransmission();
    recover = recovery.recover();
    duplicateAcks = recovery.duplicateAcks();
    tailProbed = recovery.tailProbed();
    synRepeated = recovery.synRepeated();
    windowProbes = recovery.windowProbes();
    keepaliveProbes = recovery.keepaliveProbes();
  }

  boolean follows(Rule rule) {
    return config.follows(rule);
  }

  long setting(Setting setting) {
    return config.get(setting);
  }

  void because(Clause clause) {
    if (clauses.isEmpty() || clauses.get(clauses.size() - 1) != clause) {
      clauses.add(clause);
    }
  }

  void become(State next, Clause clause) {
    changes.add(new Step.Change(state, next, clause));
    because(clause);
    state = next;
  }

  void emit(Segment segment, Clause clause) {
    emissions.add(new Step.Emission(segment, clause));
    because(clause);
  }

  boolean emitted() {
    return !emissions.isEmpty();
  }

  void tell(Result.Kind kind) {
    results.add(Result.of(kind));
  }

  void deliver(Payload data) {
    results.add(new Result(Result.Kind.DELIVERED, data));
  }

  boolean runs(Timer timer) {
    return (timers & timer.bit()) != 0;
  }

  void start(Timer timer, long delayMicros) {
    timers |= timer.bit();
    requests.add(new TimerRequest(timer, delayMicros));
  }

  void stop(Timer timer) {
    if (runs(timer)) {
      timers &= ~timer.bit();
      requests.add(new TimerRequest(timer, -1));
    }
  }

  void stopAll() {
    for (Timer timer : TIMERS) {
      stop(timer);
    }
  }

  private static final Timer[] TIMERS = Timer.values();

  /** The timer went off: it does not run any more, and nobody needs to be asked to stop it. */
  void expired(Timer timer) {
    timers &= ~timer.bit();
  }

  /** Deletes the TCB. */
  void delete(Clause clause) {
    stopAll();
    become(State.CLOSED, clause);
    load(Tcb.CLOSED);
  }

  /**
   * A passive open that failed waits for the next one; the user is not told (§3.10.7.4, second).
   */
  void backToListen(Clause clause) {
    stopAll();
    become(State.LISTEN, clause);
    load(Tcb.LISTEN);
  }

  Tcb toTcb() {
    return new Tcb(
        state,
        passive,
        new SendSpace(
            iss, una, nxt, wnd, wl1, wl2, maxWnd, buffer, closing, finSent, starts, sacked),
        new ReceiveSpace(
            irs,
            rcvNxt,
            acked,
            edge,
            unread,
            overhead,
            held,
            finSeen,
            typicalLength,
            stopped,
            released),
        new Agreement(mss, sendScale, receiveScale, timestamps, sack, tsRecent, cookie, fastOpen),
        new Recovery(
            srtt,
            rttvar,
            rto,
            timedEnd,
            timedSince,
            retransmissions,
            firstRetransmission,
            recover,
            duplicateAcks,
            tailProbed,
            synRepeated,
            windowProbes,
            keepaliveProbes),
        new Acking(pending, quick, dialogue, lastTextAt, deferred, lastInvalidAt),
        timers,
        timeWait);
  }

  Step done() {
    return new Step(toTcb(), emissions, requests, results, changes, clauses);
  }
}
