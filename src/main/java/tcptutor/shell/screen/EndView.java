package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.ReceiveSpace;
import tcptutor.core.tcp.SendSpace;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Timer;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/** Draws what one end knows: state, variables, timers, queues, what its calls gave. */
final class EndView {
  private static final int CALLS = 3;

  private final PlayerScreen player;
  private final Narration narration;
  private final Room room;
  private final ScreenMessages texts;
  private final End end;
  private final Film.HostView host;
  private final int connection;

  EndView(PlayerScreen player, Narration narration, Room room, End end) {
    this.player = player;
    this.narration = narration;
    this.room = room;
    this.texts = room.texts();
    this.end = end;
    this.host = player.host(end);
    Entry.Sent shown = player.shown();
    this.connection = shown == null ? 0 : shown.connection();
  }

  private record Row(String text, Ink ink) {}

  void draw(Canvas canvas) {
    List<Row> rows = rows(canvas.width() - 1, canvas.height());
    for (int y = 0; y < Math.min(rows.size(), canvas.height()); y++) {
      Row row = rows.get(y);
      String more = room.ascii() ? ".." : "…";
      canvas.write(1, y, Columns.truncate(row.text(), canvas.width() - 1, more), row.ink());
    }
  }

  private List<Row> rows(int width, int height) {
    boolean tall = height > 8;
    List<Row> rows = new ArrayList<>();
    Trace.Party party = player.playback().film().trace().party(end);
    State state = host.state(connection);
    String power = !host.up() ? "  " + texts.off() : host.plugged() ? "" : "  " + texts.unplugged();
    String which = connection > 0 ? " #" + (connection + 1) : "";
    if (tall) {
      rows.add(
          new Row(
              party.name() + which + "  " + texts.end(end.id()) + "  " + party.address(),
              Ink.NAME));
      rows.add(new Row(state.rfcName() + power, power.isEmpty() ? Ink.STATE : Ink.LOST));
      rows.add(new Row("", Ink.PLAIN));
    } else {
      rows.add(new Row(party.name() + which + "  " + state.rfcName() + power, Ink.STATE));
    }
    Film.ConnectionView known = host.connection(connection);
    if (known != null) {
      variables(rows, known.tcb(), tall, width);
    }
    if (tall) {
      rows.add(new Row("", Ink.PLAIN));
    }
    timers(rows, known, width);
    queues(rows, known);
    if (tall) {
      rows.add(new Row("", Ink.PLAIN));
    }
    calls(rows, Math.min(CALLS, height - rows.size()));
    return rows;
  }

  // --- variables -------------------------------------------------------------------------------

  private void variables(List<Row> rows, Tcb tcb, boolean tall, int width) {
    SendSpace snd = tcb.snd();
    ReceiveSpace rcv = tcb.rcv();
    boolean heard = tcb.state() != State.SYN_SENT && tcb.state() != State.LISTEN;
    String una = number(snd.una(), snd.iss());
    String nxt = number(snd.nxt(), snd.iss());
    String expected = heard ? number(rcv.nxt(), rcv.irs()) : "-";
    if (tall) {
      rows.add(new Row("SND.UNA  " + una, Ink.NUMBERS));
      rows.add(new Row("SND.NXT  " + nxt, Ink.NUMBERS));
      rows.add(new Row("SND.WND  " + snd.wnd(), Ink.NUMBERS));
      rows.add(new Row("RCV.NXT  " + expected, Ink.NUMBERS));
      rows.add(new Row("RCV.WND  " + rcv.wnd(), Ink.NUMBERS));
    } else {
      String send = "SND.UNA " + una + "  NXT " + nxt;
      String receive = "RCV.NXT " + expected;
      if (Columns.width(send + receive) + 2 <= width) {
        rows.add(new Row(send + "  " + receive, Ink.NUMBERS));
      } else {
        rows.add(new Row(send, Ink.NUMBERS));
        rows.add(new Row(receive, Ink.NUMBERS));
      }
    }
  }

  private String number(Seq seq, Seq base) {
    return player.numbers() == Numbers.ABSOLUTE
        ? Long.toString(seq.unsigned())
        : Long.toString(seq.minus(base));
  }

  // --- timers and queues -----------------------------------------------------------------------

  private void timers(List<Row> rows, Film.ConnectionView known, int width) {
    if (known == null || known.due().isEmpty()) {
      return;
    }
    Map<Timer, Long> due = new EnumMap<>(known.due());
    for (Map.Entry<Timer, Long> entry : due.entrySet()) {
      long left = Math.max(0, entry.getValue() - player.playback().clock());
      String text = texts.timer(entry.getKey().name()) + " " + narration.span(left);
      int bar = width - Columns.width(text) - 3;
      rows.add(
          new Row(
              text + (bar >= 4 ? "  " + bar(entry.getKey(), left, Math.min(bar, 10)) : ""),
              Ink.TIMER));
    }
  }

  /** How much of a timer is left, as a bar. */
  private String bar(Timer timer, long left, int width) {
    long whole = Math.max(1, left);
    List<Entry> entries = player.playback().film().trace().entries();
    for (int i = 0; i < player.playback().entries(); i++) {
      if (entries.get(i) instanceof Entry.TimerStarted started
          && started.end() == end
          && started.connection() == connection
          && started.timer() == timer) {
        whole = Math.max(1, started.due() - started.at());
      }
    }
    int full = (int) Math.min(width, (left * width + whole - 1) / whole);
    return room.ascii()
        ? "#".repeat(full) + ".".repeat(width - full)
        : "█".repeat(full) + "░".repeat(width - full);
  }

  private void queues(List<Row> rows, Film.ConnectionView known) {
    for (Film.ListenerView listener : host.listeners()) {
      int most = listener.backlog() + 1;
      rows.add(
          new Row(
              host.listeners().size() == 1
                  ? texts.queues(listener.synQueue(), listener.acceptQueue(), most)
                  : texts.queues(
                      listener.port(), listener.synQueue(), listener.acceptQueue(), most),
              Ink.PLAIN));
    }
    if (known == null) {
      return;
    }
    Tcb tcb = known.tcb();
    int unread = tcb.rcv().unread().length();
    int waiting = tcb.snd().buffer().length();
    int sent = Math.min(waiting, Math.max(0, tcb.snd().nxt().minus(tcb.snd().una())));
    int held = tcb.rcv().held().size();
    if (unread + waiting + held > 0) {
      rows.add(new Row(texts.buffers(sent, waiting - sent, unread, held), Ink.PLAIN));
    }
  }

  /** The latest of them. */
  private void calls(List<Row> rows, int most) {
    List<Entry> entries = player.playback().film().trace().entries();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < player.playback().entries(); i++) {
      boolean own =
          entries.get(i) instanceof Entry.Called called && called.end() == end
              || entries.get(i) instanceof Entry.Returned returned && returned.end() == end;
      if (own) {
        said.addAll(Line.plain(narration.lines(i, i + 1)));
      }
    }
    for (String line : said.subList(Math.max(0, said.size() - Math.max(0, most)), said.size())) {
      rows.add(new Row(line.substring(line.indexOf(": ") + 2), Ink.CALL));
    }
  }
}
