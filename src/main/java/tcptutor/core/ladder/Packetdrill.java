package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Outcome;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.State;

/**
 * A trace as a packetdrill script, seen from one end: its calls, the segments it is sent ({@code
 * <}) and those it has to send ({@code >}). What packetdrill cannot say is a comment.
 */
public final class Packetdrill {
  private final Story story;
  private final View view;
  private final Words words;
  private final End end;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> descriptors = new HashMap<>();
  private final Map<Integer, Entry.Returned> returns = new HashMap<>();
  private int nextDescriptor = 3;
  private int listening = -1;
  private long start;

  private Packetdrill(Story story, View view, End end) {
    this.story = story;
    this.view = view;
    this.words = Words.in(view.lang());
    this.end = end;
  }

  /** The script, line by line. */
  public static List<String> of(Trace trace, View view, End seenFrom) {
    Packetdrill script = new Packetdrill(new Story(trace), view, seenFrom);
    script.write();
    return script.lines;
  }

  private void write() {
    List<Moment> moments = story.moments();
    for (int i = 0; i < moments.size(); i++) {
      start = Math.min(start, moments.get(i).at());
      if (moments.get(i).entry() instanceof Entry.Returned returned) {
        returns.put(returned.index(), returned);
      }
    }
    comment(words.seenFrom(story.trace().party(end).name()));
    begin(story.initial(end, 0));
    for (int i = 0; i < moments.size(); i++) {
      place(moments.get(i));
    }
  }

  private void begin(State state) {
    boolean listens = false;
    List<Moment> moments = story.moments();
    for (int i = 0; i < moments.size(); i++) {
      boolean own = moments.get(i).end() == end;
      Entry entry = moments.get(i).entry();
      listens |= own && entry instanceof Entry.Called c && c.call().op() instanceof Call.Listen;
    }
    if (state == State.LISTEN && !listens) {
      listening = open("L", start);
      String reuse = "setsockopt(" + listening + ", SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0";
      line(start, reuse);
      line(start, "bind(" + listening + ", ..., ...) = 0");
      line(start, "listen(" + listening + ", 16) = 0");
    } else if (state.isSynchronized()) {
      comment(words.beginsIn(state.rfcName()));
      descriptors.put(end == End.CLIENT ? "c" : "s", nextDescriptor++);
    }
  }

  private int open(String socket, long at) {
    int descriptor = nextDescriptor++;
    descriptors.put(socket, descriptor);
    line(at, "socket(..., SOCK_STREAM, IPPROTO_TCP) = " + descriptor);
    return descriptor;
  }

  // --- moments ---------------------------------------------------------------------------------

  private void place(Moment moment) {
    switch (moment.what()) {
      case DEPARTS -> departs(moment);
      case ARRIVES -> arrives(moment);
      case CHANGES -> states(moment);
      case TIMER -> timer(moment);
      case CALL -> called((Entry.Called) moment.entry());
      case RETURN -> {}
      case HAPPENING -> happens(((Entry.Happened) moment.entry()).happening());
    }
  }

  private void departs(Moment moment) {
    Entry.Sent sent = moment.segment();
    if (sent.from() != end) {
      if (sent.lost()) {
        comment(words.lostOnTheWay(Packets.text(sent)));
      }
    } else if (sent.origin() == Entry.Origin.ENDPOINT) {
      packet(moment.at(), ">", sent, sent.lost() ? "  // " + words.lostBeyond() : "");
      states(moment);
    }
  }

  private void arrives(Moment moment) {
    if (moment.end() == end) {
      packet(moment.at(), "<", moment.segment(), "");
      states(moment);
    }
  }

  /** A script knows only one connection. */
  private void packet(long at, String direction, Entry.Sent sent, String remark) {
    String text = direction + " " + Packets.text(sent) + remark;
    if (sent.connection() == 0) {
      line(at, text);
    } else {
      comment(Labels.connection(sent.connection()) + " " + time(at) + " " + text);
    }
  }

  private void states(Moment moment) {
    boolean own = moment.end() == end && moment.connection() == 0;
    for (int i = 0; own && i < moment.changes().size(); i++) {
      comment("  " + moment.changes().get(i).to().rfcName());
    }
  }

  private void timer(Moment moment) {
    if (view.timers() && moment.end() == end) {
      Entry.TimerExpired expired = (Entry.TimerExpired) moment.entry();
      comment(words.timer(expired.timer(), Times.span(moment.span(), words)));
    }
  }

  private void happens(Happening happening) {
    String text =
        happening instanceof Happening.Note note
            ? view.remarks().note(note.id(), view.lang())
            : words.happening(happening);
    if (!text.isEmpty()) {
      comment(text);
    }
  }

  // --- calls -----------------------------------------------------------------------------------

  private void called(Entry.Called called) {
    Call call = called.call();
    if (call.end() != end) {
      return;
    }
    Call.Op op = call.op();
    if (op instanceof Call.Open open) {
      int descriptor = open(call.socket(), called.at());
      setOptions(called.at(), descriptor, open.options());
      if (open.port() != 0) {
        line(called.at(), "bind(" + descriptor + ", ..., ...) = 0");
      }
      return;
    }
    int descriptor = descriptor(call, called.at());
    if (op instanceof Call.SetOption set) {
      setOptions(called.at(), descriptor, set.options());
    } else {
      expression(called, op, descriptor);
    }
  }

  /** The descriptor of a socket; one that no call has shown was made by accept or socket. */
  private int descriptor(Call call, long at) {
    Integer known = descriptors.get(call.socket());
    if (known != null) {
      return known;
    }
    if (listening >= 0) {
      int accepted = nextDescriptor++;
      descriptors.put(call.socket(), accepted);
      line(at, "accept(" + listening + ", ..., ...) = " + accepted);
      return accepted;
    }
    return open(call.socket(), at);
  }

  private void expression(Entry.Called called, Call.Op op, int descriptor) {
    String text = null;
    if (op instanceof Call.Bind) {
      text = "bind(" + descriptor + ", ..., ...)";
    } else if (op instanceof Call.Listen listen) {
      listening = descriptor;
      text = "listen(" + descriptor + ", " + listen.backlog() + ")";
    } else if (op instanceof Call.Accept) {
      text = "accept(" + descriptor + ", ..., ...)";
    } else if (op instanceof Call.Connect) {
      text = "connect(" + descriptor + ", ..., ...)";
    } else if (op instanceof Call.Send send) {
      text = "write(" + descriptor + ", ..., " + send.length() + ")";
    } else if (op instanceof Call.SendTo send) {
      text = "sendto(" + descriptor + ", ..., " + send.length() + ", MSG_FASTOPEN, ..., ...)";
    } else if (op instanceof Call.Recv recv) {
      text = "read(" + descriptor + ", ..., " + recv.length() + ")";
    } else if (op instanceof Call.Shutdown shutdown) {
      text = "shutdown(" + descriptor + ", SHUT_" + shutdown.how() + ")";
    } else if (op instanceof Call.Close) {
      text = "close(" + descriptor + ")";
    }
    if (text == null) {
      comment(words.notExpressible(op.id() + "(" + descriptor + ")"));
    } else {
      line(called, text, op);
    }
  }

  private void line(Entry.Called called, String text, Call.Op op) {
    Entry.Returned returned = returns.get(called.index());
    if (returned == null) {
      comment(words.pending(time(called.at()) + " " + text));
      return;
    }
    String until = returned.at() > called.at() ? "..." + time(returned.at()) : "";
    lines.add(time(called.at()) + until + " " + text + " = " + result(op, returned.outcome()));
  }

  private String result(Call.Op op, Outcome outcome) {
    if (!outcome.succeeded()) {
      return "-1 " + outcome.error();
    }
    if (op instanceof Call.Accept accept) {
      int descriptor = nextDescriptor++;
      descriptors.put(accept.created(), descriptor);
      return Integer.toString(descriptor);
    }
    return Integer.toString(outcome.value());
  }

  private void setOptions(long at, int descriptor, List<SocketOption> options) {
    for (int i = 0; i < options.size(); i++) {
      SocketOption option = options.get(i);
      String name = option.name().name();
      String level = name.startsWith("SO_") ? "SOL_SOCKET" : "SOL_TCP";
      String value = "[" + option.value() + "], 4";
      if (option.name() == SocketOption.Name.SO_LINGER) {
        boolean on = option.value() >= 0;
        value = "{onoff=" + (on ? 1 : 0) + ", linger=" + (on ? option.value() : 0) + "}, 8";
      }
      if (option.name() != SocketOption.Name.OTHER) {
        line(at, "setsockopt(" + descriptor + ", " + level + ", " + name + ", " + value + ") = 0");
      }
    }
  }

  // --- lines -----------------------------------------------------------------------------------

  /** Seconds since the first moment. */
  private String time(long at) {
    long micros = at - start;
    String digits = Long.toString(1_000_000 + micros % 1_000_000).substring(1);
    return micros / 1_000_000 + "." + (digits.endsWith("000") ? digits.substring(0, 3) : digits);
  }

  private void line(long at, String text) {
    lines.add(time(at) + " " + text);
  }

  private void comment(String text) {
    lines.add("// " + text);
  }
}
