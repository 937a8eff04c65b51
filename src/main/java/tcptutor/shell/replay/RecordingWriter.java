package tcptutor.shell.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Outcome;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.State;

/** Writes a run with the fields of a recording, and the reasons a recording cannot have. */
public final class RecordingWriter {
  private RecordingWriter() {}

  /**
   * A run as JSON.
   *
   * @param trace the run
   * @param head fields to put first, such as the name of the scenario
   */
  public static JsonObject write(Trace trace, JsonObject head) {
    JsonObject file = head.deepCopy();
    TreeSet<Integer> ports = new TreeSet<>();
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    for (Entry.Sent sent : trace.segments()) {
      ports.add(sent.clientPort());
      numbers.put(sent.clientPort(), sent.connection());
    }
    file.add("segments", segments(trace, ports.size() > 1));
    if (ports.size() > 1) {
      file.add("connections", connections(trace, numbers));
    } else {
      int number = numbers.isEmpty() ? 0 : numbers.firstEntry().getValue();
      JsonObject both = states(trace, number, false);
      file.add("states", both.get("states"));
      file.add("state_sequence", both.get("state_sequence"));
    }
    file.add("calls", calls(trace));
    file.add("timers", timers(trace));
    file.addProperty("end_ms", millis(trace.endMicros()));
    return file;
  }

  private static double millis(long micros) {
    return Math.round(micros / 100.0) / 10.0;
  }

  // --- segments --------------------------------------------------------------------------------

  private static JsonArray segments(Trace trace, boolean several) {
    JsonArray segments = new JsonArray();
    for (Entry.Sent sent : trace.segments()) {
      segments.add(segment(sent, several));
    }
    return segments;
  }

  private static JsonObject segment(Entry.Sent sent, boolean several) {
    Segment segment = sent.segment();
    JsonObject json = new JsonObject();
    json.addProperty("i", sent.id());
    json.addProperty("t_ms", millis(sent.at()));
    if (sent.lost()) {
      json.add("t_rx_ms", JsonNull.INSTANCE);
    } else {
      json.addProperty("t_rx_ms", millis(sent.arrivesAt()));
    }
    json.addProperty("from", sent.from().id());
    json.addProperty("flags", Flags.letters(segment.flags()));
    if (several) {
      json.addProperty("conn", sent.clientPort());
    }
    json.addProperty("rel_seq", sent.relSeq());
    if (segment.acks()) {
      json.addProperty("rel_ack", sent.relAck());
    } else {
      json.add("rel_ack", JsonNull.INSTANCE);
    }
    json.addProperty("len", segment.payload().length());
    json.addProperty("delivered", !sent.lost());
    json.addProperty("seq", segment.seq().unsigned());
    json.addProperty("ack", segment.ack().unsigned());
    json.addProperty("win", segment.window());
    json.add("opts", options(segment.options()));
    provenance(json, sent);
    return json;
  }

  private static void provenance(JsonObject json, Entry.Sent sent) {
    if (sent.origin() == Entry.Origin.INJECTED) {
      json.addProperty("injected", true);
    }
    if (sent.origin() == Entry.Origin.DUPLICATE) {
      json.addProperty("duplicate", true);
    }
    if (sent.again()) {
      json.addProperty("again", true);
    }
    if (sent.label() != null) {
      json.addProperty("label", sent.label());
    }
    clause(json, sent.clause());
  }

  private static void clause(JsonObject json, Clause clause) {
    if (clause != null) {
      json.addProperty("clause", clause.source());
      json.addProperty("reason", clause.english());
      json.addProperty("reason_zh", clause.chinese());
    }
  }

  private static JsonObject options(Options options) {
    JsonObject json = new JsonObject();
    if (options.mss() > 0) {
      json.addProperty("mss", options.mss());
    }
    if (options.sackPermitted()) {
      json.addProperty("sackok", true);
    }
    if (options.timestamps()) {
      JsonArray ts = new JsonArray();
      ts.add(Integer.toUnsignedLong(options.tsVal()));
      ts.add(Integer.toUnsignedLong(options.tsEcr()));
      json.add("ts", ts);
    }
    if (options.windowScale() >= 0) {
      json.addProperty("wscale", options.windowScale());
    }
    if (options.fastOpen() != null) {
      json.addProperty("tfo", options.fastOpen());
    }
    if (!options.sack().isEmpty()) {
      JsonArray blocks = new JsonArray();
      options
          .sack()
          .forEach(
              block -> {
                JsonArray edges = new JsonArray();
                edges.add(block.left().unsigned());
                edges.add(block.right().unsigned());
                blocks.add(edges);
              });
      json.add("sack", blocks);
    }
    return json;
  }

  // --- states ----------------------------------------------------------------------------------

  private static JsonObject connections(Trace trace, TreeMap<Integer, Integer> numbers) {
    JsonObject connections = new JsonObject();
    numbers.forEach(
        (port, number) -> {
          JsonObject states = states(trace, number, true);
          if (states.getAsJsonObject("states").size() > 0) {
            connections.add(Integer.toString(port), states);
          }
        });
    return connections;
  }

  private static JsonObject states(Trace trace, int connection, boolean onlyKnown) {
    JsonObject states = new JsonObject();
    JsonObject sequences = new JsonObject();
    for (End end : End.values()) {
      List<Entry.StateChanged> changes = observed(trace, end, connection);
      if (onlyKnown && changes.isEmpty()) {
        continue;
      }
      JsonArray list = new JsonArray();
      JsonArray sequence = new JsonArray();
      if (!changes.isEmpty()) {
        list.add(state(null, changes.get(0).from(), false, null));
        sequence.add(changes.get(0).from().name());
      }
      for (Entry.StateChanged change : changes) {
        list.add(state(millis(change.at()), change.to(), change.passing(), change.clause()));
        sequence.add(change.to().name());
      }
      states.add(end.id(), list);
      sequences.add(end.id(), sequence);
    }
    JsonObject both = new JsonObject();
    both.add("states", states);
    both.add("state_sequence", sequences);
    return both;
  }

  private static JsonObject state(Double at, State state, boolean passing, Clause clause) {
    JsonObject json = new JsonObject();
    json.addProperty("t_ms", at);
    json.addProperty("state", state.name());
    if (passing) {
      json.addProperty("transient", true);
    }
    clause(json, clause);
    return json;
  }

  /**
   * What an observer of that end sees. A killed process leaves nobody who could look at its
   * sockets: the kernel's trace shows CLOSED where a small TIME-WAIT or FIN-WAIT-2 entry takes the
   * socket's place, and nothing after that.
   */
  private static List<Entry.StateChanged> observed(Trace trace, End end, int connection) {
    List<Entry.StateChanged> seen = new ArrayList<>();
    long killed = killedAt(trace, end);
    for (Entry.StateChanged change : trace.states(end, connection)) {
      boolean handedOver =
          change.at() >= killed
              && (change.to() == State.FIN_WAIT_2 || change.to() == State.TIME_WAIT);
      if (!handedOver) {
        seen.add(change);
        continue;
      }
      if (change.to() == State.FIN_WAIT_2) {
        seen.add(
            new Entry.StateChanged(
                change.at(),
                end,
                connection,
                change.from(),
                State.FIN_WAIT_2,
                true,
                change.clause()));
      }
      seen.add(
          new Entry.StateChanged(
              change.at(), end, connection, change.to(), State.CLOSED, false, null));
      break;
    }
    return seen;
  }

  private static long killedAt(Trace trace, End end) {
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.Happened happened
          && happened.happening() instanceof Happening.Kill kill
          && kill.end() == end) {
        return happened.at();
      }
    }
    return Long.MAX_VALUE;
  }

  // --- calls and timers ------------------------------------------------------------------------

  private static JsonArray calls(Trace trace) {
    TreeMap<Integer, JsonObject> calls = new TreeMap<>();
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.Called called) {
        JsonObject json = new JsonObject();
        json.addProperty("t_ms", millis(called.at()));
        json.addProperty("end", called.end().id());
        json.addProperty("call", called.call().op().id());
        json.add("args", arguments(called.call()));
        json.addProperty("pending", true);
        calls.put(called.index(), json);
      } else if (entry instanceof Entry.Returned returned) {
        finish(calls.get(returned.index()), returned);
      }
    }
    JsonArray list = new JsonArray();
    calls.values().forEach(list::add);
    return list;
  }

  private static void finish(JsonObject json, Entry.Returned returned) {
    Outcome outcome = returned.outcome();
    json.remove("pending");
    json.addProperty("done_ms", millis(returned.at()));
    if (!outcome.succeeded()) {
      json.addProperty("error", outcome.error());
    } else if (outcome.endOfFile()) {
      JsonObject result = new JsonObject();
      result.addProperty("got", outcome.value());
      result.addProperty("eof", true);
      json.add("result", result);
    } else if (outcome.value() != 0) {
      json.addProperty("result", outcome.value());
    } else {
      json.add("result", JsonNull.INSTANCE);
    }
  }

  private static JsonObject arguments(Call call) {
    JsonObject args = new JsonObject();
    args.addProperty("s", call.socket());
    Call.Op op = call.op();
    if (op instanceof Call.Accept accept) {
      args.addProperty("new", accept.created());
    } else if (op instanceof Call.Dup dup) {
      args.addProperty("new", dup.created());
    } else if (op instanceof Call.Send send) {
      args.addProperty("n", send.length());
    } else if (op instanceof Call.SendTo send) {
      args.addProperty("n", send.length());
    } else if (op instanceof Call.Recv recv) {
      args.addProperty("n", recv.length());
    } else if (op instanceof Call.Listen listen) {
      args.addProperty("backlog", listen.backlog());
    } else if (op instanceof Call.Shutdown shutdown) {
      args.addProperty("how", shutdown.how().name());
    } else if (op instanceof Call.Connect connect && connect.port() != 0) {
      args.addProperty("port", connect.port());
    }
    return args;
  }

  private static JsonArray timers(Trace trace) {
    JsonArray timers = new JsonArray();
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.TimerExpired expired) {
        JsonObject json = new JsonObject();
        json.addProperty("t_ms", millis(expired.at()));
        json.addProperty("end", expired.end().id());
        json.addProperty("timer", expired.timer().name());
        clause(json, expired.clauses().get(0));
        timers.add(json);
      }
    }
    return timers;
  }
}
