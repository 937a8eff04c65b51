package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Narration;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Segment;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/** Draws the segment under the cursor as a header, each field and flag explained. */
final class HeaderView {
  private static final int[] BITS = {
    Flags.URG, Flags.ACK, Flags.PSH, Flags.RST, Flags.SYN, Flags.FIN
  };

  /** The rows of the heading and of the box where it has no lines inside. */
  private static final int BOX = 7;

  /** Where the explanation of a field begins. */
  private static final int INDENT = 23;

  private final PlayerScreen player;
  private final Room room;
  private final ScreenMessages texts;
  private final Trace trace;
  private final Entry.Sent sent;

  HeaderView(PlayerScreen player, Room room) {
    this.player = player;
    this.room = room;
    this.texts = room.texts();
    this.trace = player.playback().film().trace();
    this.sent = player.shown();
  }

  void draw(Canvas canvas) {
    if (sent == null) {
      return;
    }
    Narration narration = new Narration(trace, player.view(room, 100));
    int y = 0;
    canvas.write(1, y++, heading(narration), Ink.HEADING);
    List<String[]> fields = fields(narration);
    if (canvas.width() >= 72 && canvas.height() >= BOX + below(fields, canvas.width())) {
      y = box(canvas, y);
    }
    List<String[]> others = otherFields();
    if (canvas.height() - y >= below(fields, canvas.width()) + below(others, canvas.width())) {
      fields.addAll(others);
    }
    for (String[] field : fields) {
      canvas.write(1, y, field[0], Ink.FLAGS);
      for (String line : Columns.wrap(field[1], canvas.width() - INDENT - 1)) {
        canvas.write(INDENT, y++, line, Ink.PLAIN);
      }
    }
  }

  /** The same without the box, as a text that can be scrolled. */
  Screen alone() {
    Narration narration = new Narration(trace, player.view(room, 100));
    StringBuilder text = new StringBuilder();
    List<String[]> all = fields(narration);
    all.addAll(otherFields());
    for (String[] field : all) {
      text.append(field[0]).append(": ").append(field[1]).append('\n');
    }
    return new TextScreen(heading(narration), text.toString().strip(), 0);
  }

  private String heading(Narration narration) {
    return "#"
        + (sent.id() + 1)
        + "  "
        + trace.party(sent.from()).name()
        + (room.ascii() ? " -> " : " → ")
        + trace.party(sent.from().other()).name()
        + "  "
        + narration.label(sent)
        + "  "
        + narration.stamp(sent.at());
  }

  private static int below(List<String[]> fields, int width) {
    int lines = 0;
    for (String[] field : fields) {
      lines += Columns.wrap(field[1], width - INDENT - 1).size();
    }
    return lines;
  }

  // --- the header as RFC 9293 §3.1 draws it ------------------------------------------------------

  private int box(Canvas canvas, int top) {
    Segment s = sent.segment();
    Film.ConnectionView side = side();
    int port = side == null ? sent.clientPort() : side.localPort();
    int other = side == null ? trace.server().port() : side.remotePort();
    String rule =
        room.ascii()
            ? "+" + "-".repeat(31) + "+" + "-".repeat(31) + "+"
            : "├" + "─".repeat(31) + "┼" + "─".repeat(31) + "┤";
    // Every row counts on a small screen: there the box has no lines inside.
    int inside = canvas.height() < 26 ? 0 : 1;
    int y = top;
    canvas.write(
        2,
        y++,
        room.ascii() ? rule : rule.replace('├', '┌').replace('┼', '┬').replace('┤', '┐'),
        Ink.BORDER);
    halves(canvas, y++, texts.sourcePort() + " " + port, texts.destinationPort() + " " + other);
    canvas.write(2, y, room.ascii() ? rule : rule.replace('┼', '┴'), Ink.BORDER);
    y += inside;
    whole(canvas, y++, texts.sequenceNumber() + " " + s.seq().unsigned());
    whole(
        canvas,
        y++,
        texts.acknowledgmentNumber()
            + " "
            + (s.acks() ? Long.toString(s.ack().unsigned()) : texts.unused()));
    canvas.write(2, y, room.ascii() ? rule : rule.replace('┼', '┬'), Ink.BORDER);
    y += inside;
    halves(canvas, y++, flags(s), texts.window() + " " + s.window());
    canvas.write(
        2,
        y++,
        room.ascii() ? rule : rule.replace('├', '└').replace('┼', '┴').replace('┤', '┘'),
        Ink.BORDER);
    return y;
  }

  private static String flags(Segment s) {
    StringBuilder text = new StringBuilder();
    for (int bit : BITS) {
      String name = Flags.names(bit);
      text.append(text.length() == 0 ? "" : " ").append(s.has(bit) ? name : "-".repeat(3));
    }
    return text.toString();
  }

  private void halves(Canvas canvas, int y, String left, String right) {
    canvas.fill(2, y, 65, " ", Ink.PLAIN);
    String line = room.ascii() ? "|" : "│";
    canvas.write(2, y, line, Ink.BORDER);
    canvas.write(4, y, left, Ink.NUMBERS);
    canvas.write(34, y, line, Ink.BORDER);
    canvas.write(36, y, right, Ink.NUMBERS);
    canvas.write(66, y, line, Ink.BORDER);
  }

  private void whole(Canvas canvas, int y, String text) {
    canvas.fill(2, y, 65, " ", Ink.PLAIN);
    String line = room.ascii() ? "|" : "│";
    canvas.write(2, y, line, Ink.BORDER);
    canvas.write(4, y, text, Ink.NUMBERS);
    canvas.write(66, y, line, Ink.BORDER);
  }

  private Film.ConnectionView side() {
    return player.host(sent.from()).connection(sent.connection());
  }

  // --- what it means -----------------------------------------------------------------------------

  /** Name and explanation of everything that counts in this segment. */
  private List<String[]> fields(Narration narration) {
    List<String[]> fields = new ArrayList<>();
    Segment s = sent.segment();
    for (int bit : BITS) {
      if (s.has(bit)) {
        fields.add(new String[] {Flags.names(bit), texts.flag(Flags.names(bit))});
      }
    }
    fields.add(new String[] {"SEG.SEQ", texts.segSeq(sent.relSeq(), s.seq().unsigned(), s.syn())});
    if (s.acks()) {
      fields.add(new String[] {"SEG.ACK", texts.segAck(sent.relAck(), s.ack().unsigned())});
    }
    fields.add(
        new String[] {"SEG.LEN", texts.segLen(s.segLen(), s.payload().length(), s.syn(), s.fin())});
    fields.add(new String[] {"SEG.WND", texts.segWnd(s.window(), s.syn())});
    String options = narration.options(sent);
    if (!options.isEmpty()) {
      fields.add(new String[] {texts.optionsName(), options});
    }
    fields.add(new String[] {texts.fateName(), fate(narration)});
    if (sent.clause() != null) {
      fields.add(new String[] {texts.whyName(), narration.reason(sent)});
    }
    return fields;
  }

  /** What no run turns on, but what a header has all the same. */
  private List<String[]> otherFields() {
    int words = 5 + (octets(sent.segment().options()) + 3) / 4;
    List<String[]> fields = new ArrayList<>();
    fields.add(new String[] {texts.dataOffsetName(), texts.dataOffset(words)});
    fields.add(new String[] {texts.checksumName(), texts.checksum()});
    boolean urgent = sent.segment().has(Flags.URG);
    fields.add(new String[] {texts.urgentName(), urgent ? "" : texts.noUrgent()});
    return fields;
  }

  /**
   * The octets of the options before they are padded (RFC 9293 §3.2, RFC 7323, RFC 2018, RFC 7413).
   */
  private static int octets(Options options) {
    int octets = options.mss() > 0 ? 4 : 0;
    octets += options.windowScale() >= 0 ? 3 : 0;
    octets += options.sackPermitted() ? 2 : 0;
    octets += options.timestamps() ? 10 : 0;
    octets += options.sack().isEmpty() ? 0 : 2 + 8 * options.sack().size();
    return octets + (options.fastOpen() == null ? 0 : 2 + options.fastOpen().length() / 2);
  }

  private String fate(Narration narration) {
    if (sent.lost()) {
      return texts.wasLost();
    }
    boolean flies = sent.arrivesAt() > player.playback().clock();
    String when = narration.stamp(sent.arrivesAt());
    return flies ? texts.isFlying(when) : texts.hasArrived(when);
  }
}
