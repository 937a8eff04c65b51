package tcptutor.core.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tcptutor.core.diagram.Transition;
import tcptutor.core.lesson.Task;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;

/**
 * Which transitions of the state diagram happen in a run, and at which of its segments.
 *
 * <p>A segment brings about what happens where it arrives, and goes with what happens where it is
 * sent: the SYN,ACK of an opening leaves as the server goes from LISTEN to SYN-RECEIVED, and takes
 * the client from SYN-SENT to ESTABLISHED. What a reset, an abort or a crash does leads to CLOSED
 * as well, but is not the transition that the figure has between the same two states.
 */
public final class Passages {
  private final Trace trace;
  private final List<Passage> passages = new ArrayList<>();

  /** The step of each segment, by its id; -1 where no end sent it. */
  private final List<Integer> steps = new ArrayList<>();

  /**
   * One transition in a run.
   *
   * @param transition which
   * @param end whose
   * @param cause what the step began with; null where the run begins with it
   * @param step counted over both ends
   */
  private record Passage(Transition transition, End end, Entry cause, int step) {}

  /** Looks at a whole run, or at the part of one that was seen. */
  public Passages(Trace trace) {
    this.trace = trace;
    Entry cause = null;
    int step = 0;
    for (Entry entry : trace.entries()) {
      if (isCause(entry)) {
        cause = entry;
        step++;
        addListening(cause, step);
      } else if (entry instanceof Entry.StateChanged change) {
        add(change, cause, step);
      } else if (entry instanceof Entry.Sent sent) {
        steps.add(sent.origin() == Entry.Origin.ENDPOINT ? step : -1);
      }
    }
  }

  private static boolean isCause(Entry entry) {
    return entry instanceof Entry.Called
        || entry instanceof Entry.Arrived
        || entry instanceof Entry.TimerExpired
        || entry instanceof Entry.Happened;
  }

  /** A trace tells of connections; that a port begins to listen is no change of one. */
  private void addListening(Entry cause, int step) {
    if (cause instanceof Entry.Called called && called.call().op() instanceof Call.Listen) {
      passages.add(new Passage(Transition.PASSIVE_OPEN, called.end(), cause, step));
    }
  }

  private void add(Entry.StateChanged change, Entry cause, int step) {
    Transition transition = Transition.between(change.from(), change.to());
    if (transition != null && fits(transition, cause)) {
      passages.add(new Passage(transition, change.end(), cause, step));
      if (transition == Transition.PEER_FIN && hasJust(Transition.FIN_ACKED, change.end(), step)) {
        passages.add(new Passage(Transition.FIN_AND_ACK, change.end(), cause, step));
      }
    }
  }

  /** A FIN that acknowledges ours, too, passes FIN-WAIT-2 within one step. */
  private boolean hasJust(Transition transition, End end, int step) {
    return passages.stream()
        .anyMatch(one -> one.step() == step && one.end() == end && one.transition() == transition);
  }

  private boolean fits(Transition transition, Entry cause) {
    return switch (transition) {
      case LISTEN_CLOSE, SYN_SENT_CLOSE -> cause instanceof Entry.Called;
      case LAST_ACKED -> cause instanceof Entry.Arrived arrived && !resets(arrived);
      case TIME_WAIT_OVER -> cause instanceof Entry.TimerExpired;
      case SYN_RECEIVED_RESET -> cause instanceof Entry.Arrived;
      case PASSIVE_OPEN,
          ACTIVE_OPEN,
          LISTEN_SYN,
          LISTEN_SEND,
          SIMULTANEOUS_OPEN,
          HANDSHAKE_DONE,
          SYN_ACK,
          SYN_RECEIVED_CLOSE,
          ACTIVE_CLOSE,
          PASSIVE_CLOSE,
          FIN_ACKED,
          SIMULTANEOUS_CLOSE,
          FIN_AND_ACK,
          PEER_FIN,
          CLOSING_ACKED,
          LAST_CLOSE ->
          true;
    };
  }

  private boolean resets(Entry.Arrived arrived) {
    return trace.segments().stream()
        .anyMatch(sent -> sent.id() == arrived.id() && sent.segment().rst());
  }

  // --- asking ----------------------------------------------------------------------------------

  /** All that happen. */
  public Set<Transition> all() {
    return those(passage -> true);
  }

  /** Those that one end goes through. */
  public Set<Transition> of(End end) {
    return those(passage -> passage.end() == end);
  }

  /**
   * Those that happen where segments are sent, and where they arrive.
   *
   * @param numbers from 1 in the order of sending; those that the run does not have are passed over
   */
  public Set<Transition> at(Collection<Integer> numbers) {
    Set<Transition> all = EnumSet.noneOf(Transition.class);
    for (int number : numbers) {
      all.addAll(sending(number));
      all.addAll(arriving(number));
    }
    return Collections.unmodifiableSet(all);
  }

  /** Those that happen as an end sends a segment, counted from 1. */
  public Set<Transition> sending(int number) {
    List<Entry.Sent> sent = trace.segments();
    if (number < 1 || number > sent.size() || steps.get(number - 1) < 0) {
      return Set.of();
    }
    End end = sent.get(number - 1).from();
    int step = steps.get(number - 1);
    return those(passage -> passage.step() == step && passage.end() == end);
  }

  /** Those that the arrival of a segment brings about, counted from 1. */
  public Set<Transition> arriving(int number) {
    return those(
        passage -> passage.cause() instanceof Entry.Arrived arrived && arrived.id() == number - 1);
  }

  /**
   * Those that somebody has foretold who answered a question about this run rightly. Only questions
   * about states and about the next segment ask for them; none for others.
   */
  public Set<Transition> foretold(Task task) {
    if (task instanceof Task.StateAfter state) {
      return at(List.of(state.after()));
    }
    if (task instanceof Task.Predict predict) {
      return sending(predict.after() + 1);
    }
    if (task instanceof Task.Order order) {
      return switch (order.what()) {
        case SEGMENTS -> Set.of();
        case CLIENT_STATES -> of(End.CLIENT);
        case SERVER_STATES -> of(End.SERVER);
      };
    }
    return Set.of();
  }

  private Set<Transition> those(Predicate<Passage> wanted) {
    Set<Transition> all = EnumSet.noneOf(Transition.class);
    passages.stream().filter(wanted).map(Passage::transition).forEach(all::add);
    return Collections.unmodifiableSet(all);
  }
}
