package tcptutor.core.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.SocketOption;

/**
 * A run at a moment of its time, and what was done to it. A value: every wish gives another one.
 *
 * <pre>
 *   frames   0        1        2           3
 *            |--------|--------|-----------|------->  virtual time
 *                              ^ position     ^ clock
 * </pre>
 *
 * @param plan what happens undisturbed
 * @param acts what was done, in order
 * @param film the run with the acts
 * @param undisturbed the run without them
 * @param position the last frame that was reached, from 0
 * @param clock virtual time in microseconds; at or after that frame, before the next
 * @param firstFault whether an act goes before what the plan itself does to the same segment
 */
public record Playback(
    Plan plan,
    List<Act> acts,
    Film film,
    Film undisturbed,
    int position,
    long clock,
    boolean firstFault) {
  private static final long MILLISECOND = 1_000;

  /** Copies the acts; rejects a position outside the film. */
  public Playback {
    acts = List.copyOf(acts);
    Objects.checkIndex(position, film.frames().size());
  }

  /**
   * A run before anything has happened.
   *
   * @throws RunawayException if it does not come to rest
   */
  public static Playback of(Plan plan) {
    return of(plan, true);
  }

  /**
   * A run in which the plan's own network stays as it is, whatever is done to the same segments.
   *
   * @throws RunawayException if it does not come to rest
   */
  public static Playback underItsNetwork(Plan plan) {
    return of(plan, false);
  }

  private static Playback of(Plan plan, boolean firstFault) {
    Film film = Simulation.film(plan);
    return new Playback(plan, List.of(), film, film, 0, film.frames().get(0).at(), firstFault);
  }

  /** The frame that was reached. */
  public Film.Frame frame() {
    return film.frames().get(position);
  }

  /** How many entries of the trace have happened. */
  public int entries() {
    return frame().entries();
  }

  /** Whether nothing is left to happen. */
  public boolean atEnd() {
    return position == film.frames().size() - 1;
  }

  // --- moving ----------------------------------------------------------------------------------

  /** After the next event; at the end, as it is. */
  public Playback step() {
    return at(Math.min(position + 1, film.frames().size() - 1));
  }

  /** Before the last event; between two events, back to the earlier one. */
  public Playback back() {
    return clock > frame().at() ? at(position) : at(Math.max(position - 1, 0));
  }

  /** Right after the event of a frame. */
  public Playback at(int frame) {
    return with(frame, film.frames().get(frame).at());
  }

  /** At the beginning. */
  public Playback start() {
    return at(0);
  }

  /** At the end. */
  public Playback end() {
    return at(film.frames().size() - 1);
  }

  /** At a time, in microseconds; before the first frame and after the last one, there. */
  public Playback atTime(long micros) {
    int last = 0;
    while (last + 1 < film.frames().size() && film.frames().get(last + 1).at() <= micros) {
      last++;
    }
    return with(last, Math.max(film.frames().get(last).at(), clamp(micros)));
  }

  private long clamp(long micros) {
    return Math.min(micros, film.frames().get(film.frames().size() - 1).at());
  }

  private Playback with(int newPosition, long newClock) {
    return new Playback(plan, acts, film, undisturbed, newPosition, newClock, firstFault);
  }

  /** When the next event is, in microseconds; {@link Long#MAX_VALUE} at the end. */
  public long next() {
    return atEnd() ? Long.MAX_VALUE : film.frames().get(position + 1).at();
  }

  // --- what is on its way ----------------------------------------------------------------------

  /** The segments that have left and neither arrived nor been lost, the oldest first. */
  public List<Entry.Sent> inFlight() {
    List<Entry.Sent> flying = new ArrayList<>();
    Set<Integer> arrived = new HashSet<>();
    for (int i = 0; i < entries(); i++) {
      Entry entry = film.trace().entries().get(i);
      if (entry instanceof Entry.Sent sent && !sent.lost()) {
        flying.add(sent);
      } else if (entry instanceof Entry.Arrived there) {
        arrived.add(there.id());
      }
    }
    flying.removeIf(sent -> arrived.contains(sent.id()));
    return flying;
  }

  /** The segments that have left so far. */
  public List<Entry.Sent> sent() {
    List<Entry.Sent> sent = new ArrayList<>();
    for (int i = 0; i < entries(); i++) {
      if (film.trace().entries().get(i) instanceof Entry.Sent one) {
        sent.add(one);
      }
    }
    return sent;
  }

  // --- meddling --------------------------------------------------------------------------------

  /** Why something cannot be done to a segment. */
  public enum Obstacle {
    /** It has arrived, was lost, or has not left yet. */
    NOT_IN_FLIGHT,
    /** It did not come from an end: a fault can name only those that did. */
    NOT_OF_AN_END,
    /** The network doubles it already, or holds it back and cannot double it besides. */
    MEDDLED_WITH,
    /** There is nothing behind it that it could let pass. */
    NOTHING_BEHIND,
    /** The run would not come to rest. */
    RUNAWAY
  }

  /**
   * What came of a wish.
   *
   * @param playback the run as it is now; as it was if there is an obstacle
   * @param obstacle why it could not be; null if it could
   */
  public record Outcome(Playback playback, Obstacle obstacle) {}

  /** Loses a segment in flight. */
  public Outcome lose(int segment) {
    return meddle(segment, Fault.Action.DROP, 0);
  }

  /** Holds a segment in flight back, so many microseconds longer than it is already. */
  public Outcome delay(int segment, long micros) {
    return meddle(segment, Fault.Action.DELAY, micros);
  }

  /** Makes a second copy of a segment in flight, which comes so many microseconds later. */
  public Outcome duplicate(int segment, long micros) {
    return meddle(segment, Fault.Action.DUPLICATE, micros);
  }

  /** Lets the segment behind this one overtake it. */
  public Outcome reorder(int segment) {
    Entry.Sent late = flying(segment);
    if (late == null) {
      return refuse(Obstacle.NOT_IN_FLIGHT);
    }
    for (Entry.Sent next : film.trace().segments()) {
      if (next.id() > segment && next.from() == late.from() && !next.lost()) {
        long more = next.arrivesAt() - late.arrivesAt() + MILLISECOND;
        return more <= 0 ? refuse(Obstacle.NOTHING_BEHIND) : delay(segment, more);
      }
    }
    return refuse(Obstacle.NOTHING_BEHIND);
  }

  private Outcome meddle(int segment, Fault.Action action, long micros) {
    Entry.Sent sent = flying(segment);
    if (sent == null) {
      return refuse(Obstacle.NOT_IN_FLIGHT);
    }
    if (sent.origin() != Entry.Origin.ENDPOINT) {
      return refuse(Obstacle.NOT_OF_AN_END);
    }
    // One fault decides about a segment, so what is done now has to contain what was done before.
    long held = sent.arrivesAt() - sent.at() - plan.delay();
    boolean doubles = action == Fault.Action.DUPLICATE;
    if (isDoubled(sent) || doubles && held > 0) {
      return refuse(Obstacle.MEDDLED_WITH);
    }
    long delay = action == Fault.Action.DELAY ? held + micros : micros;
    return act(new Act.Meddle(naming(sent, action, delay)));
  }

  private boolean isDoubled(Entry.Sent sent) {
    for (Entry.Sent other : film.trace().segments()) {
      boolean copy =
          other.origin() == Entry.Origin.DUPLICATE
              && other.at() == sent.at()
              && other.from() == sent.from()
              && other.segment().equals(sent.segment());
      if (copy) {
        return true;
      }
    }
    return false;
  }

  private Entry.Sent flying(int segment) {
    for (Entry.Sent sent : inFlight()) {
      if (sent.id() == segment) {
        return sent;
      }
    }
    return null;
  }

  /** The fault that befalls this very segment: of its kind from its end, the so-manieth. */
  private Fault naming(Entry.Sent sent, Fault.Action action, long micros) {
    Fault.Kind kind = kind(sent);
    int nth = 0;
    for (Entry.Sent earlier : film.trace().segments()) {
      boolean counts =
          earlier.id() <= sent.id()
              && earlier.from() == sent.from()
              && earlier.origin() == Entry.Origin.ENDPOINT
              && kind.matches(earlier.segment());
      nth += counts ? 1 : 0;
    }
    return new Fault(sent.from(), kind, List.of(nth), action, micros, Fault.FROM_THE_START);
  }

  private static Fault.Kind kind(Entry.Sent sent) {
    for (Fault.Kind kind : Fault.Kind.values()) {
      if (kind.matches(sent.segment())) {
        return kind;
      }
    }
    return Fault.Kind.ANY;
  }

  // --- applications and hosts ------------------------------------------------------------------

  /** An application sends octets. */
  public Outcome send(End end, int octets) {
    return call(end, new Call.Send(octets, true, false));
  }

  /** An application closes. */
  public Outcome close(End end) {
    return call(end, new Call.Close());
  }

  /** An application closes one direction. */
  public Outcome shutdown(End end) {
    return call(end, new Call.Shutdown(Call.How.WR));
  }

  /** An application aborts: with nothing to linger for, close() sends a RST. */
  public Outcome abort(End end) {
    SocketOption linger = new SocketOption(SocketOption.Name.SO_LINGER, 0);
    return call(end, new Call.SetOption(List.of(linger)), new Call.Close());
  }

  private Outcome call(End end, Call.Op... ops) {
    List<Call> calls = new ArrayList<>();
    for (Call.Op op : ops) {
      calls.add(new Call(now(), end, end == End.CLIENT ? "c" : "s", op, true));
    }
    return act(new Act.Calling(calls));
  }

  /** Something befalls a host now. */
  public Outcome strike(Happening happening) {
    return act(new Act.Strike(new Plan.Timed(now(), happening)));
  }

  /**
   * The earliest time for something new that leaves the past alone: the next full millisecond, or
   * sooner if something happens before it. What was done at this moment already and is the next to
   * happen comes first: who pulls a cable and then sends wants to send without it.
   */
  public long now() {
    List<Film.Frame> frames = film.frames();
    int next = position + 1;
    long base = clock;
    while (next < frames.size() && isOwn(frames.get(next).at())) {
      base = frames.get(next).at();
      next++;
    }
    long full = Math.floorDiv(base, MILLISECOND) * MILLISECOND + MILLISECOND;
    boolean free = next == frames.size() || frames.get(next).at() > full;
    return free ? full : base + 1;
  }

  private boolean isOwn(long time) {
    return acts.stream().anyMatch(act -> act.match(new Acts.Time()) == time);
  }

  // --- forking ---------------------------------------------------------------------------------

  /** Does something; what its time says counts, even if that is past. */
  public Outcome act(Act act) {
    List<Act> more = new ArrayList<>(acts);
    more.add(act);
    return fork(more);
  }

  /** The run without the last act; as it is if nothing was done. */
  public Playback undo() {
    return acts.isEmpty() ? this : fork(acts.subList(0, acts.size() - 1)).playback();
  }

  /** The run with all of these acts and no others, at the same time. */
  public Outcome fork(List<Act> wanted) {
    try {
      Film forked = wanted.isEmpty() ? undisturbed : Simulation.film(acted(wanted));
      Playback there =
          new Playback(
              plan, wanted, forked, undisturbed, 0, forked.frames().get(0).at(), firstFault);
      return new Outcome(there.reached(position, clock), null);
    } catch (RunawayException e) {
      return refuse(Obstacle.RUNAWAY);
    }
  }

  /** The past is the same, so its frames are; an act that was undone may have had some. */
  private Playback reached(int frame, long time) {
    boolean same =
        frame < film.frames().size()
            && film.frames().get(frame).at() <= time
            && (frame + 1 == film.frames().size() || film.frames().get(frame + 1).at() >= time);
    return same ? with(frame, Math.max(film.frames().get(frame).at(), clamp(time))) : atTime(time);
  }

  private Outcome refuse(Obstacle obstacle) {
    return new Outcome(this, obstacle);
  }

  /** The plan with the acts. */
  public Plan acted() {
    return acted(acts);
  }

  private Plan acted(List<Act> wanted) {
    List<Fault> faults = new ArrayList<>();
    List<Call> calls = new ArrayList<>(plan.calls());
    List<Plan.Timed> happenings = new ArrayList<>(plan.happenings());
    for (Act act : wanted) {
      act.match(new Acts.Adding(faults, calls, happenings));
    }
    faults.addAll(firstFault ? faults.size() : 0, plan.faults());
    return plan.with(calls, faults, happenings);
  }
}
