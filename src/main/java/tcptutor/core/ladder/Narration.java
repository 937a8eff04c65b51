package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;

/** A run told entry by entry, in short lines without a picture. */
public final class Narration {
  private final Trace trace;
  private final View view;
  private final Words words;
  private final Labels labels;
  private List<Entry.Sent> segments;

  /** Prepares to tell of a trace. */
  public Narration(Trace trace, View view) {
    this.trace = trace;
    this.view = view;
    this.words = Words.in(view.lang());
    this.labels = new Labels(view, connections(trace) > 1);
  }

  private static int connections(Trace trace) {
    int most = 0;
    for (Entry entry : trace.entries()) {
      most = entry instanceof Entry.Sent sent ? Math.max(most, sent.connection()) : most;
    }
    return most + 1;
  }

  /** What the entries from one place to before another say; those of no interest say nothing. */
  public List<Line> lines(int from, int to) {
    List<Line> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = line(trace.entries().get(i));
      if (!line.spans().isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The time of an entry as a time stamp. */
  public String stamp(long micros) {
    return Times.stamp(micros, words);
  }

  /** A span of time, such as {@code 1 s}. */
  public String span(long micros) {
    return Times.span(micros, words);
  }

  /** The label of a segment, such as {@code SYN,ACK seq=0 ack=1}. */
  public String label(Entry.Sent sent) {
    return labels.text(sent);
  }

  /** The options of a SYN in a line; empty for any other segment. */
  public String options(Entry.Sent sent) {
    return OptionNames.list(sent.segment(), words);
  }

  private Line line(Entry entry) {
    if (entry instanceof Entry.Sent sent) {
      return sent(sent);
    } else if (entry instanceof Entry.Arrived arrived) {
      return arrived(arrived);
    } else if (entry instanceof Entry.StateChanged change) {
      return Line.of(
          Kind.STATE,
          name(change.end())
              + number(change.connection())
              + ": "
              + change.from().rfcName()
              + arrow()
              + change.to().rfcName());
    } else if (entry instanceof Entry.TimerExpired expired) {
      String span = span(span(expired));
      return Line.of(
          Kind.TIMER, name(expired.end()) + ": " + plain(words.timer(expired.timer(), span)));
    } else if (entry instanceof Entry.Called called) {
      return said(Kind.CALL, called.end(), Calls.anyMade(called.call().op()));
    } else if (entry instanceof Entry.Returned returned) {
      boolean atOnce = returned.at() == returned.call().at();
      String gave = Calls.gave(returned.call().op(), returned.outcome(), atOnce, words.endOfFile());
      return said(Kind.CALL, returned.end(), gave);
    } else if (entry instanceof Entry.Happened happened) {
      return happened(happened.happening());
    }
    return Line.EMPTY;
  }

  private Line sent(Entry.Sent sent) {
    String to = sent.lost() ? lost() : name(sent.from().other());
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(Kind.NAME, name(sent.from()) + arrow()));
    spans.add(new Span(sent.lost() ? Kind.LOST : Kind.NAME, to));
    spans.add(new Span(Kind.PLAIN, "  "));
    spans.add(new Span(Kind.FLAGS, labels.text(sent)));
    return new Line(spans);
  }

  private Line arrived(Entry.Arrived arrived) {
    Entry.Sent sent = sent(arrived.id());
    return new Line(
        List.of(
            new Span(Kind.NAME, arrow().strip() + " " + name(arrived.end())),
            new Span(Kind.PLAIN, "  "),
            new Span(Kind.FLAGS, labels.text(sent))));
  }

  private Entry.Sent sent(int id) {
    if (segments == null) {
      segments = trace.segments();
    }
    return segments.get(id);
  }

  private String lost() {
    return (view.ascii() ? "x " : "✕ ") + words.lost();
  }

  private String arrow() {
    return view.ascii() ? " -> " : " → ";
  }

  private String number(int connection) {
    return connection > 0 ? " " + Labels.connection(connection) : "";
  }

  private Line said(Kind kind, End end, String text) {
    return text.isEmpty() ? Line.EMPTY : Line.of(kind, name(end) + ": " + text);
  }

  private Line happened(Happening happening) {
    if (happening instanceof Happening.Note note) {
      return Line.of(Kind.REMARK, plain(view.remarks().note(note.id(), view.lang())));
    }
    String text = plain(words.happening(happening));
    End end = Story.endOf(happening);
    return end == null ? Line.of(Kind.HAPPENING, text) : said(Kind.HAPPENING, end, text);
  }

  private String plain(String text) {
    return Glyphs.of(view.ascii()).plain(text);
  }

  private String name(End end) {
    return trace.party(end).name();
  }

  private long span(Entry.TimerExpired expired) {
    long span = 0;
    for (Entry entry : trace.entries()) {
      if (entry == expired) {
        return span;
      }
      boolean same =
          entry instanceof Entry.TimerStarted started
              && started.end() == expired.end()
              && started.connection() == expired.connection()
              && started.timer() == expired.timer();
      span = same ? ((Entry.TimerStarted) entry).due() - entry.at() : span;
    }
    return span;
  }

  // --- why -------------------------------------------------------------------------------------

  /** What decided in these entries, source and explanation, each once and with the end it bound. */
  public List<String> reasons(int from, int to) {
    List<Clause> told = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Entry entry = trace.entries().get(i);
      for (Clause clause : clauses(entry)) {
        if (!told.contains(clause)) {
          told.add(clause);
          reasons.add(Clauses.said(clause, name(end(entry)), view.lang(), words));
        }
      }
    }
    return reasons;
  }

  /** Why a segment was sent, source and explanation. */
  public String reason(Entry.Sent sent) {
    return sent.clause() == null ? "" : Clauses.text(sent.clause(), view.lang(), words);
  }

  private static List<Clause> clauses(Entry entry) {
    if (entry instanceof Entry.Arrived arrived) {
      return arrived.clauses();
    } else if (entry instanceof Entry.TimerExpired expired) {
      return expired.clauses();
    } else if (entry instanceof Entry.Called called) {
      return called.clauses();
    } else if (entry instanceof Entry.StateChanged change && change.clause() != null) {
      return List.of(change.clause());
    } else if (entry instanceof Entry.Sent sent && sent.clause() != null) {
      return List.of(sent.clause());
    }
    return List.of();
  }

  private static End end(Entry entry) {
    if (entry instanceof Entry.Arrived arrived) {
      return arrived.end();
    } else if (entry instanceof Entry.TimerExpired expired) {
      return expired.end();
    } else if (entry instanceof Entry.Called called) {
      return called.end();
    } else if (entry instanceof Entry.StateChanged change) {
      return change.end();
    }
    return ((Entry.Sent) entry).from();
  }
}
