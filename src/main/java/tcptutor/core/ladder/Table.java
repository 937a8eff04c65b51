package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.State;

/**
 * A trace as a table: a row for each segment, two for one that needs them, one for a change of
 * state that no segment brings. The reason stands in a column of its own where there is room,
 * otherwise below its row.
 */
public final class Table {
  private static final int TIME = 0;
  private static final int WAY = 1;
  private static final int FLAGS = 2;
  private static final int SEQ = 3;
  private static final int ACK = 4;
  private static final int LENGTH = 5;
  private static final int FATE = 6;
  private static final int CLIENT = 7;
  private static final int SERVER = 8;
  private static final int COLUMNS = 9;

  private static final Kind[] KINDS = {
    Kind.TIME,
    Kind.ARROW,
    Kind.FLAGS,
    Kind.NUMBERS,
    Kind.NUMBERS,
    Kind.NUMBERS,
    Kind.PLAIN,
    Kind.STATE,
    Kind.STATE
  };

  /** From so many columns on the reasons have a column. */
  private static final int LEAST_WHY = 24;

  private static final String INDENT = "    ";

  private final Story story;
  private final View view;
  private final Words words;
  private final Glyphs glyphs;
  private final List<String[]> rows = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final int[] widths = new int[COLUMNS];
  private final List<Line> lines = new ArrayList<>();
  private int gap = 2;
  private boolean fate = true;
  private boolean states = true;

  private Table(Story story, View view) {
    this.story = story;
    this.view = view;
    this.words = Words.in(view.lang());
    this.glyphs = Glyphs.of(view.ascii());
  }

  /** The table, line by line, none wider than the view. */
  public static List<Line> of(Trace trace, View view) {
    Table table = new Table(new Story(trace), view);
    table.read();
    table.fit();
    table.write();
    return table.lines;
  }

  // --- cells -----------------------------------------------------------------------------------

  private void read() {
    String client = name(End.CLIENT);
    String server = name(End.SERVER);
    String length = words.length();
    String[] head = {
      words.time(),
      words.direction(),
      words.flags(),
      words.seq(),
      words.ack(),
      length,
      words.fate(),
      client,
      server
    };
    add(head, view.hidden().reasons() ? "" : words.why());
    if (view.hidden().allStates()) {
      add(beginning(), "");
    }
    List<Moment> moments = story.moments();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      boolean whole = moment.segment() != null && story.tag(moment.segment()) == null;
      if (isTold(moment) && !(whole && moment.is(Moment.What.ARRIVES))) {
        boolean arrives = whole && !moment.segment().lost();
        add(cells(moment, arrives ? arrival(moments, i) : moment), reason(moment));
      }
    }
  }

  /** Segments, changes of state, and what befalls hosts and network, if there is a word for it. */
  private boolean isTold(Moment moment) {
    return moment.counts()
        || moment.entry() instanceof Entry.Happened happened
            && !words.happening(happened.happening()).isEmpty();
  }

  /** The states before anything happens, where no other row tells a state. */
  private String[] beginning() {
    String[] row = new String[COLUMNS];
    Arrays.fill(row, "");
    row[CLIENT] = story.initial(End.CLIENT, 0).rfcName();
    row[SERVER] = story.initial(End.SERVER, 0).rfcName();
    return row;
  }

  private static Moment arrival(List<Moment> moments, int departure) {
    for (int i = departure + 1; i < moments.size(); i++) {
      boolean same = moments.get(i).segment() == moments.get(departure).segment();
      if (same && moments.get(i).is(Moment.What.ARRIVES)) {
        return moments.get(i);
      }
    }
    return moments.get(departure);
  }

  private void add(String[] row, String reason) {
    for (int i = 0; i < COLUMNS; i++) {
      widths[i] = Math.max(widths[i], width(row[i]));
    }
    rows.add(row);
    reasons.add(glyphs.plain(reason));
  }

  private int width(String text) {
    return Wrap.width(text, view.columns());
  }

  private String name(End end) {
    return story.trace().party(end).name();
  }

  private String[] cells(Moment moment, Moment last) {
    String[] row = new String[COLUMNS];
    row[TIME] = Times.stamp(moment.at(), words);
    row[WAY] = way(moment);
    Segment segment = moment.is(Moment.What.DEPARTS) ? moment.segment().segment() : null;
    row[FLAGS] = segment == null ? "" : flags(moment.segment());
    row[SEQ] = segment == null ? "" : number(moment, Hidden.Field.SEQ);
    row[ACK] = segment == null || !segment.acks() ? "" : number(moment, Hidden.Field.ACK);
    row[LENGTH] = segment == null ? "" : number(moment, Hidden.Field.LEN);
    row[FATE] = fate(moment);
    row[CLIENT] = state(last, End.CLIENT, last.client());
    row[SERVER] = state(last, End.SERVER, last.server());
    return row;
  }

  private String number(Moment moment, Hidden.Field field) {
    Entry.Sent sent = moment.segment();
    long value =
        switch (field) {
          case SEQ -> view.seq(sent);
          case ACK -> view.ack(sent);
          case LEN, FLAGS -> sent.segment().payload().length();
        };
    return view.hidden().shown(sent, field, Long.toString(value));
  }

  /** The state of an end, or what stands in place of the change that led to it. */
  private String state(Moment moment, End end, State state) {
    String shown = state.rfcName();
    if (view.hidden().allStates()) {
      return "";
    }
    for (Entry.StateChanged change : story.trace().states(end, moment.connection())) {
      if (change.at() <= moment.at() && change.to() == state) {
        String hidden = view.hidden().shown(change);
        shown = hidden == null ? "" : hidden;
      }
    }
    return shown;
  }

  private String way(Moment moment) {
    String number = story.connections() > 1 ? Labels.connection(moment.connection()) + " " : "";
    if (moment.segment() == null) {
      return number + "*";
    }
    String from = name(moment.segment().from());
    String to = name(moment.segment().from().other());
    String tag = story.tag(moment.segment());
    if (tag == null) {
      return number + from + (moment.segment().lost() ? " > x" : " > " + to);
    }
    return number + (moment.is(Moment.What.DEPARTS) ? from + " > .. " : ".. > " + to + " ") + tag;
  }

  private String flags(Entry.Sent sent) {
    String mark =
        switch (sent.origin()) {
          case ENDPOINT -> sent.again() ? words.again() : "";
          case DUPLICATE -> words.copy();
          case INJECTED -> words.injected(sent.label());
        };
    String names =
        view.hidden().shown(sent, Hidden.Field.FLAGS, Flags.names(sent.segment().flags()));
    return mark.isEmpty() ? names : names + Labels.separator(names, mark) + mark;
  }

  private String fate(Moment moment) {
    if (moment.segment() == null) {
      return "";
    } else if (moment.segment().lost()) {
      return words.lost();
    } else if (moment.is(Moment.What.ARRIVES) || story.tag(moment.segment()) == null) {
      return words.delivered();
    }
    return moment.segment().slow() ? words.late() : "";
  }

  /** Why the segment was sent, the arrival did what it did, or the state changed. */
  private String reason(Moment moment) {
    Clause clause = moment.clauses().isEmpty() ? null : moment.clauses().get(0);
    if (moment.entry() instanceof Entry.Sent sent) {
      clause = sent.clause();
    }
    if (moment.is(Moment.What.HAPPENING)) {
      return words.happening(((Entry.Happened) moment.entry()).happening());
    }
    if (clause == null || view.hidden().reasons()) {
      return "";
    }
    return view.explain()
        ? Clauses.text(clause, view.lang(), words)
        : Clauses.explanation(clause, view.lang());
  }

  // --- lines -----------------------------------------------------------------------------------

  /** Gives up what is dispensable until a row fits. */
  private void fit() {
    gap = total() > view.width() ? 1 : gap;
    fate = total() <= view.width();
    states = total() <= view.width();
  }

  private boolean has(int column) {
    return column == FATE ? fate : states || column < FATE;
  }

  private int total() {
    int total = -gap;
    for (int i = 0; i < COLUMNS; i++) {
      total += has(i) ? widths[i] + gap : 0;
    }
    return total;
  }

  private void write() {
    int why = view.width() - total() - gap;
    for (int i = 0; i < rows.size(); i++) {
      List<Span> spans = new ArrayList<>(20);
      row(spans, rows.get(i), i == 0);
      if (why >= LEAST_WHY && states) {
        beside(spans, reasons.get(i), why, i == 0);
      } else {
        lines.add(end(spans));
        below(rows.get(i), reasons.get(i), i == 0);
      }
    }
  }

  private void row(List<Span> spans, String[] row, boolean head) {
    for (int i = 0; i < COLUMNS; i++) {
      if (has(i)) {
        String space = " ".repeat(widths[i] - width(row[i]));
        boolean right = i == TIME || i == SEQ || i == ACK || i == LENGTH;
        pad(spans, i == 0 ? 0 : gap);
        pad(spans, right ? space.length() : 0);
        if (!row[i].isEmpty()) {
          Kind kind = i == FATE && row[i].equals(words.lost()) ? Kind.LOST : KINDS[i];
          spans.add(new Span(head ? Kind.NAME : kind, row[i]));
        }
        pad(spans, right ? 0 : space.length());
      }
    }
  }

  private static void pad(List<Span> spans, int columns) {
    if (columns == 0) {
      return;
    }
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last.kind() == Kind.PLAIN && last.text().isBlank()) {
      spans.set(spans.size() - 1, new Span(Kind.PLAIN, last.text() + " ".repeat(columns)));
    } else {
      spans.add(new Span(Kind.PLAIN, " ".repeat(columns)));
    }
  }

  private static Line end(List<Span> spans) {
    int last = spans.size() - 1;
    boolean blank = last >= 0 && spans.get(last).text().isBlank();
    return new Line(blank ? spans.subList(0, last) : spans);
  }

  private void beside(List<Span> spans, String reason, int room, boolean head) {
    List<String> parts = Wrap.lines(reason, room, view.columns());
    if (parts.isEmpty()) {
      lines.add(end(spans));
    }
    for (int i = 0; i < parts.size(); i++) {
      List<Span> line = i == 0 ? spans : new ArrayList<>();
      pad(line, i == 0 ? gap : total() + gap);
      line.add(new Span(head ? Kind.NAME : Kind.CLAUSE, parts.get(i)));
      lines.add(new Line(line));
    }
  }

  private void below(String[] row, String reason, boolean head) {
    if (!states) {
      String both = row[CLIENT] + " / " + row[SERVER];
      Kind kind = head ? Kind.NAME : Kind.STATE;
      lines.add(new Line(List.of(new Span(Kind.PLAIN, INDENT), new Span(kind, both))));
    }
    if (head) {
      return;
    }
    List<String> parts = Wrap.lines(reason, view.width() - INDENT.length(), view.columns());
    for (int i = 0; i < parts.size(); i++) {
      Span text = new Span(Kind.CLAUSE, parts.get(i));
      lines.add(new Line(List.of(new Span(Kind.PLAIN, INDENT), text)));
    }
  }
}
