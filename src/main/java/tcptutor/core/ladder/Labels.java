package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.Entry;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Segment;

/** What is written on the arrow of a segment. */
final class Labels {
  private final View view;
  private final Words words;
  private final boolean numbered;

  /** With {@code numbered}, each label names its connection. */
  Labels(View view, boolean numbered) {
    this.view = view;
    this.words = Words.in(view.lang());
    this.numbered = numbered;
  }

  /** The label as one text, such as {@code SYN,ACK seq=0 ack=1 (again)}. */
  String text(Entry.Sent sent) {
    return join(pieces(sent, null));
  }

  static String join(List<Span> pieces) {
    StringBuilder text = new StringBuilder(40);
    for (int i = 0; i < pieces.size(); i++) {
      text.append(separator(text, pieces.get(i).text())).append(pieces.get(i).text());
    }
    return text.toString();
  }

  /** Chinese brackets bring their own space. */
  static String separator(CharSequence before, String piece) {
    boolean bracket = piece.charAt(0) == '（' || piece.charAt(0) == '［';
    return before.length() == 0 || bracket ? "" : " ";
  }

  /** The parts of the label; {@code tag} is the last, if there is one. */
  List<Span> pieces(Entry.Sent sent, String tag) {
    List<Span> pieces = new ArrayList<>(6);
    Segment segment = sent.segment();
    if (numbered) {
      pieces.add(new Span(Kind.NUMBERS, connection(sent.connection())));
    }
    pieces.add(
        new Span(
            Kind.FLAGS,
            view.hidden().shown(sent, Hidden.Field.FLAGS, Flags.names(segment.flags()))));
    pieces.add(number(sent, Hidden.Field.SEQ, "seq=", view.seq(sent)));
    if (segment.acks()) {
      pieces.add(number(sent, Hidden.Field.ACK, "ack=", view.ack(sent)));
    }
    if (!segment.payload().isEmpty()) {
      pieces.add(number(sent, Hidden.Field.LEN, "len=", segment.payload().length()));
    }
    Span mark = mark(sent);
    if (mark != null) {
      pieces.add(mark);
    }
    if (tag != null) {
      pieces.add(new Span(Kind.TAG, tag));
    }
    return pieces;
  }

  private Span number(Entry.Sent sent, Hidden.Field field, String name, long value) {
    String shown = view.hidden().shown(sent, field, Long.toString(value));
    return new Span(Kind.NUMBERS, name + shown);
  }

  /** How people count connections: from 1. */
  static String connection(int number) {
    return "#" + (number + 1);
  }

  /** What is special about how a segment came about; null if nothing is. */
  Span mark(Entry.Sent sent) {
    return switch (sent.origin()) {
      case ENDPOINT -> sent.again() ? new Span(Kind.MARK, words.again()) : null;
      case DUPLICATE -> new Span(Kind.MARK, words.copy());
      case INJECTED -> new Span(Kind.INJECTED, words.injected(sent.label()));
    };
  }

  /**
   * The parts in as many lines as they need. If one line is not enough, the flags and the letter
   * stand in the first, where the arrow begins.
   *
   * @param most columns of a single line
   * @param room columns of each of several lines
   */
  List<List<Span>> lines(List<Span> pieces, int most, int room) {
    if (width(pieces) <= most) {
      return List.of(pieces);
    }
    List<Span> important = new ArrayList<>(pieces.size());
    List<Span> others = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Kind kind = pieces.get(i).kind();
      (kind == Kind.FLAGS || kind == Kind.TAG ? important : others).add(pieces.get(i));
    }
    if (numbered && width(important) + 1 + others.get(0).text().length() <= room) {
      important.add(0, others.remove(0));
    }
    important.addAll(others);
    return wrapped(important, room);
  }

  private int width(List<Span> pieces) {
    return Wrap.width(join(pieces), view.columns());
  }

  private List<List<Span>> wrapped(List<Span> pieces, int width) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    lines.add(line);
    for (int i = 0; i < pieces.size(); i++) {
      line.add(pieces.get(i));
      if (line.size() > 1 && width(line) > width) {
        Span over = line.remove(line.size() - 1);
        line = new ArrayList<>();
        line.add(over);
        lines.add(line);
      }
    }
    return lines;
  }
}
