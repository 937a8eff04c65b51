package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.tcp.Clause;

/**
 * Gives every moment of a story its rows. What stands in which column is the painter's business.
 */
final class Layout {
  private final Story story;
  private final View view;
  private final Words words;
  private final Labels labels;
  private final Glyphs glyphs;
  private final Frame frame;
  private final Rows rows;
  private final Arrow[] arrows;

  /** The clauses of the step at hand that have been told. */
  private final List<Clause> said = new ArrayList<>();

  Layout(Story story, View view, Frame frame) {
    this.story = story;
    this.view = view;
    this.words = Words.in(view.lang());
    this.labels = new Labels(view, story.connections() > 1);
    this.glyphs = Glyphs.of(view.ascii());
    this.frame = frame;
    List<Moment> moments = story.moments();
    long start = moments.isEmpty() ? 0 : moments.get(0).at();
    this.rows = new Rows(view, frame, Quiet.threshold(moments), start);
    this.arrows = new Arrow[story.segments()];
  }

  List<Row> rows() {
    List<Moment> moments = Simultaneous.arranged(story.moments());
    rows.begin(initial(End.CLIENT), initial(End.SERVER));
    for (int i = 0; i < moments.size(); i++) {
      int before = rows.all().size();
      place(moments.get(i));
      belong(before, moments.get(i));
    }
    rows.finish();
    return rows.all();
  }

  /** The rows that a moment added are its own. */
  private void belong(int from, Moment moment) {
    Entry entry = moment.entry() == null ? moment.changes().get(0) : moment.entry();
    for (int i = from; i < rows.all().size(); i++) {
      rows.all().get(i).entry = story.place(entry);
    }
  }

  private Span initial(End end) {
    return new Span(Kind.STATE, story.initial(end, 0).rfcName());
  }

  private void place(Moment moment) {
    switch (moment.what()) {
      case DEPARTS -> departs(moment);
      case ARRIVES -> arrives(moment);
      case CHANGES -> changes(moment);
      case TIMER -> timer(moment, (Entry.TimerExpired) moment.entry());
      case CALL -> call(moment, (Entry.Called) moment.entry());
      case RETURN -> returns(moment, (Entry.Returned) moment.entry());
      case HAPPENING -> happens(moment, ((Entry.Happened) moment.entry()).happening());
    }
  }

  // --- segments --------------------------------------------------------------------------------

  private void departs(Moment moment) {
    Entry.Sent sent = moment.segment();
    String tag = story.arrives(sent) ? story.tag(sent) : null;
    List<List<Span>> label = label(sent, tag);
    Row row = rowForDeparture(moment, label);
    Arrow arrow = new Arrow(sent, label, tag, rows.lastIndex(), Arrow.farthest(frame.lane()));
    arrows[sent.id()] = arrow;
    row.leaving[sent.from().ordinal()] = arrow;
    shareRow(row);
    putStates(row, moment);
    for (int i = 1; i < label.size(); i++) {
      rows.next(moment.at()).inscribe(moment.end(), arrow.labelStart() - 2, label.get(i));
    }
    List<Clause> clauses = unsaid(moment.clauses());
    if (isToldAtOnce(arrow)) {
      tell(moment.end(), departureRemark(sent), clauses, arrow.departs);
    } else {
      arrow.unsaid = clauses;
    }
  }

  /** A label that leaves room for the arrow to bend, to be lost or to break off. */
  private List<List<Span>> label(Entry.Sent sent, String tag) {
    int stops = frame.lane() - 6 - width(words.lost());
    boolean arrives = story.arrives(sent);
    int most = arrives ? Arrow.farthest(frame.lane()) - 1 : stops;
    int room = arrives ? Arrow.comfortable(frame.lane(), tag) - 1 : stops;
    int start = Arrow.labelStart(sent);
    return labels.lines(labels.pieces(sent, tag), most - start, room - start);
  }

  /** Between the two rows of a quick arrow nothing is said. */
  private boolean isToldAtOnce(Arrow arrow) {
    return arrow.tag != null || !story.arrives(arrow.sent) || frame.side() > 0;
  }

  /** What the author says, and with explanations also what a SYN offers. */
  private String departureRemark(Entry.Sent sent) {
    String remark = view.remarks().departure(sent.id(), view.lang());
    String options = view.explain() ? OptionNames.of(sent.segment(), words) : "";
    boolean both = !remark.isEmpty() && !options.isEmpty();
    return remark + (both && view.lang() == Lang.EN ? " " : "") + options;
  }

  /** The row of something else at the same time where both have room, otherwise a new one. */
  private Row rowForDeparture(Moment moment, List<List<Span>> label) {
    Row last = rows.lastAt(moment.at());
    boolean silent = moment.changes().isEmpty();
    if (last != null && last.inscriptions.isEmpty() && last.arriving == null) {
      Arrow own = last.leaving[moment.end().ordinal()];
      Arrow other = last.leaving[moment.end().other().ordinal()];
      boolean room = silent || rows.hasRoom(last, moment.end());
      if (room && own == null && (other == null || bothFit(other, moment.segment(), label))) {
        return last;
      }
    }
    rows.clearSide();
    return rows.next(moment.at(), silent ? null : moment.end());
  }

  private boolean bothFit(Arrow other, Entry.Sent sent, List<List<Span>> label) {
    boolean simple = label.size() == 1 && other.label.size() == 1;
    boolean arrive = story.arrives(sent) && story.arrives(other.sent);
    int columns = other.labelStart() + width(other.label) + Arrow.labelStart(sent) + width(label);
    return simple && arrive && columns + 8 <= frame.lane();
  }

  /** Where two arrows leave in one row, each bends before it meets the other's label. */
  private void shareRow(Row row) {
    if (row.leaving[0] != null && row.leaving[1] != null) {
      for (int i = 0; i < 2; i++) {
        Arrow other = row.leaving[1 - i];
        int taken = other.labelStart() + width(other.label) + 1;
        row.leaving[i].farthest = Math.min(row.leaving[i].farthest, frame.lane() - taken - 3);
      }
    }
  }

  private int width(List<List<Span>> label) {
    return width(Labels.join(label.get(0)));
  }

  private int width(String text) {
    return Wrap.width(text, view.columns());
  }

  private void arrives(Moment moment) {
    Arrow arrow = arrows[moment.segment().id()];
    rows.clearSide();
    Row row = rows.next(moment.at(), moment.changes().isEmpty() ? null : moment.end());
    int place = rows.lastIndex();
    arrow.arrives = place;
    row.arriving = arrow;
    putStates(row, moment);
    if (!isToldAtOnce(arrow)) {
      tell(moment.end().other(), departureRemark(arrow.sent), arrow.unsaid, place);
    }
    said.clear();
    String remark = view.remarks().arrival(arrow.sent.id(), view.lang());
    tell(moment.end(), remark, unsaid(moment.clauses()), place);
  }

  // --- states and timers -----------------------------------------------------------------------

  private void putStates(Row row, Moment moment) {
    List<Entry.StateChanged> changes = moment.changes();
    for (int i = 0; i < changes.size(); i++) {
      Entry.StateChanged change = changes.get(i);
      String number = story.connections() > 1 ? Labels.connection(change.connection()) + " " : "";
      String more = i < changes.size() - 1 ? " >" : "";
      String state = view.hidden().shown(change);
      if (state != null) {
        rows.putOutside(row, moment.end(), new Span(Kind.STATE, number + state + more));
      }
    }
  }

  private void changes(Moment moment) {
    putStates(rows.outside(moment.at(), moment.end()), moment);
    tell(moment.end(), "", unsaid(moment.clauses()), rows.lastIndex());
  }

  private void timer(Moment moment, Entry.TimerExpired expired) {
    said.clear();
    if (view.timers()) {
      String span = Times.span(moment.span(), words);
      String text = glyphs.plain(words.timer(expired.timer(), span));
      rowForTimer(moment, text).inscribe(moment.end(), Kind.TIMER, text);
      tell(moment.end(), "", unsaid(moment.clauses()), rows.lastIndex());
    }
  }

  /** A timer that ends a quiet time stands in the break; so does that of the other end. */
  private Row rowForTimer(Moment moment, String text) {
    if (rows.isQuietUntil(moment.at())) {
      return rows.gap(moment.at());
    }
    Row last = rows.last();
    if (last.at == moment.at() && last.inscriptions.size() == 1 && !last.hasArrows()) {
      Row.Inscription other = last.inscriptions.get(0);
      Span first = other.pieces().get(0);
      boolean fits = width(first.text()) + width(text) + 6 <= frame.lane();
      if (first.kind() == Kind.TIMER && other.end() != moment.end() && fits) {
        return last;
      }
    }
    rows.clearSide();
    return rows.next(moment.at());
  }

  // --- calls and happenings --------------------------------------------------------------------

  private void call(Moment moment, Entry.Called called) {
    said.clear();
    String text = Calls.made(called.call().op());
    if (view.calls() && !text.isEmpty()) {
      speak(moment, text);
      tell(moment.end(), "", unsaid(moment.clauses()), rows.lastIndex());
    }
  }

  private void returns(Moment moment, Entry.Returned returned) {
    Call call = returned.call();
    boolean atOnce = returned.at() == call.at();
    String text = Calls.gave(call.op(), returned.outcome(), atOnce, words.endOfFile());
    if (view.calls() && !text.isEmpty()) {
      speak(moment, text);
    }
  }

  /** Outside the time line where it fits, otherwise inside. */
  private void speak(Moment moment, String text) {
    if (width(text) <= frame.states()) {
      Row row = rows.outside(moment.at(), moment.end());
      row.outer[moment.end().ordinal()] = new Span(Kind.CALL, text);
      return;
    }
    Row last = rows.lastAt(moment.at());
    Row row = last != null && last.isEmptyInside() ? last : rows.next(moment.at());
    row.inscribe(moment.end(), Kind.CALL, text);
  }

  private void happens(Moment moment, Happening happening) {
    said.clear();
    if (happening instanceof Happening.Crash crash) {
      rows.power(crash.end(), false);
    } else if (happening instanceof Happening.Boot boot) {
      rows.power(boot.end(), true);
    }
    boolean isNote = happening instanceof Happening.Note;
    String text = isNote ? noteText((Happening.Note) happening) : words.happening(happening);
    Kind kind = isNote ? Kind.REMARK : Kind.HAPPENING;
    List<String> lines = Wrap.lines(glyphs.plain(text), frame.lane() - 4, view.columns());
    for (int i = 0; i < lines.size(); i++) {
      rows.clearSide();
      Row row = i == 0 ? rows.next(moment.at()) : rows.filler();
      row.inscribe(isNote ? End.CLIENT : moment.end(), kind, lines.get(i));
    }
  }

  private String noteText(Happening.Note note) {
    return view.remarks().note(note.id(), view.lang());
  }

  // --- remarks and clauses ---------------------------------------------------------------------

  /** Of these clauses those that the step at hand has not told yet; they count as told from now. */
  private List<Clause> unsaid(List<Clause> clauses) {
    List<Clause> left = new ArrayList<>(clauses.size());
    for (int i = 0; view.explain() && i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (!said.contains(clause)) {
        said.add(clause);
        left.add(clause);
      }
    }
    return left;
  }

  private void tell(End end, String remark, List<Clause> clauses, int row) {
    if (!remark.isEmpty()) {
      rows.say(new Span(Kind.REMARK, remark), row);
    }
    for (int i = 0; i < clauses.size(); i++) {
      String name = story.trace().party(end).name();
      String text = Clauses.said(clauses.get(i), name, view.lang(), words);
      rows.say(new Span(Kind.CLAUSE, text), row);
    }
  }
}
