package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Trace;

/** A trace as a Mermaid sequence diagram, for documents that render it. */
public final class Mermaid {
  private final Story story;
  private final View view;
  private final Words words;
  private final Labels labels;
  private final List<String> lines = new ArrayList<>();

  private Mermaid(Story story, View view) {
    this.story = story;
    this.view = view;
    this.words = Words.in(view.lang());
    this.labels = new Labels(view, story.connections() > 1);
  }

  /** The diagram, line by line; long lines stay whole, since Mermaid knows no continuation. */
  public static List<String> of(Trace trace, View view) {
    Mermaid mermaid = new Mermaid(new Story(trace), view);
    mermaid.write();
    return mermaid.lines;
  }

  private void write() {
    lines.add("sequenceDiagram");
    for (End end : End.values()) {
      lines.add("    participant " + end.id() + " as " + safe(story.trace().party(end).name()));
    }
    for (End end : End.values()) {
      note(end, story.initial(end, 0).rfcName());
    }
    List<Moment> moments = story.moments();
    for (int i = 0; i < moments.size(); i++) {
      place(moments.get(i));
    }
  }

  private void place(Moment moment) {
    if (moment.is(Moment.What.DEPARTS)) {
      states(moment);
      departs(moment.segment());
    } else if (moment.is(Moment.What.ARRIVES)) {
      arrives(moment);
    } else if (moment.is(Moment.What.TIMER) && view.timers()) {
      Entry.TimerExpired expired = (Entry.TimerExpired) moment.entry();
      String span = Times.span(moment.span(), words);
      note(moment.end(), stamp(moment) + words.timer(expired.timer(), span));
    } else if (moment.is(Moment.What.HAPPENING)) {
      happens(moment, ((Entry.Happened) moment.entry()).happening());
    } else if (moment.is(Moment.What.CHANGES)) {
      states(moment);
    } else if (view.calls()) {
      calls(moment);
    }
  }

  private void departs(Entry.Sent sent) {
    String tag = story.tag(sent);
    String arrow = sent.lost() ? "-x" : tag != null ? "-)" : "->>";
    String label = Labels.join(labels.pieces(sent, tag));
    String lost = sent.lost() ? " (" + words.lost() + ")" : "";
    String from = sent.from().id();
    String time = Times.stamp(sent.at(), words) + " ";
    lines.add("    " + from + arrow + sent.from().other().id() + ": " + safe(time + label + lost));
  }

  private void arrives(Moment moment) {
    String tag = story.tag(moment.segment());
    if (tag != null) {
      note(moment.end(), stamp(moment) + tag + " " + words.arrives());
    }
    states(moment);
  }

  private void states(Moment moment) {
    StringBuilder text = new StringBuilder(40);
    for (int i = 0; i < moment.changes().size(); i++) {
      text.append(i == 0 ? "" : " > ").append(moment.changes().get(i).to().rfcName());
    }
    if (text.length() > 0) {
      String number = story.connections() > 1 ? Labels.connection(moment.connection()) + " " : "";
      note(moment.end(), number + text);
    }
  }

  private void happens(Moment moment, Happening happening) {
    String text =
        happening instanceof Happening.Note note
            ? view.remarks().note(note.id(), view.lang())
            : words.happening(happening);
    if (!text.isEmpty()) {
      note(moment.end(), stamp(moment) + text);
    }
  }

  private void calls(Moment moment) {
    String text = "";
    if (moment.entry() instanceof Entry.Called called) {
      text = Calls.made(called.call().op());
    } else if (moment.entry() instanceof Entry.Returned returned) {
      boolean atOnce = returned.at() == returned.call().at();
      text = Calls.gave(returned.call().op(), returned.outcome(), atOnce, words.endOfFile());
    }
    if (!text.isEmpty()) {
      note(moment.end(), text);
    }
  }

  private String stamp(Moment moment) {
    return Times.stamp(moment.at(), words) + " ";
  }

  private void note(End end, String text) {
    String place = "over client,server";
    if (end != null) {
      place = end == End.CLIENT ? "left of client" : "right of server";
    }
    lines.add("    Note " + place + ": " + safe(text));
  }

  /** Semicolons end a statement in Mermaid, and a number sign begins a character's name. */
  private static String safe(String text) {
    return text.replace("#", "#35\u0000").replace(";", "#59\u0000").replace('\u0000', ';');
  }
}
