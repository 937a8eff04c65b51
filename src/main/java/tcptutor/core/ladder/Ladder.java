package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Trace;

/**
 * A trace as a picture: two time lines, the states of both ends at their outer sides, and between
 * them every segment from the row in which it leaves to the row in which it arrives.
 */
public final class Ladder {
  private static final int LEAST_TIMES = 6;
  private static final int LEAST_STATES = 11;

  private Ladder() {}

  /** The picture, line by line, none wider than the view. */
  public static List<Line> of(Trace trace, View view) {
    Story story = new Story(trace);
    Frame frame = frame(story, view);
    List<Row> rows = new Layout(story, view, frame).rows();
    String client = trace.party(End.CLIENT).name();
    return new Painter(rows, view, frame).paint(client, trace.party(End.SERVER).name());
  }

  /** The same picture as lines that can be revealed one after the other; the heading is first. */
  public static Picture picture(Trace trace, View view) {
    Story story = new Story(trace);
    Frame frame = frame(story, view);
    List<Row> rows = new Layout(story, view, frame).rows();
    String client = trace.party(End.CLIENT).name();
    List<Line> lines = new Painter(rows, view, frame).paint(client, trace.party(End.SERVER).name());
    List<Rung> rungs = new ArrayList<>(lines.size());
    rungs.add(new Rung(lines.get(0), Long.MIN_VALUE, -1, List.of(), -1));
    int reached = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      reached = Math.max(reached, row.entry);
      int arriving = row.arriving == null ? -1 : row.arriving.sent.id();
      rungs.add(new Rung(lines.get(i + 1), row.at, reached, leaving(row), arriving));
    }
    return new Picture(rungs, frame.client(), frame.server());
  }

  /**
   * A ladder to be revealed.
   *
   * @param rungs its lines; the heading is first
   * @param client column of the client's time line
   * @param server column of the server's time line
   */
  public record Picture(List<Rung> rungs, int client, int server) {
    /** Copies the lines. */
    public Picture {
      rungs = List.copyOf(rungs);
    }
  }

  private static List<Integer> leaving(Row row) {
    List<Integer> ids = new ArrayList<>(2);
    for (int end = 0; end < 2; end++) {
      if (row.leaving[end] != null) {
        ids.add(row.leaving[end].sent.id());
      }
    }
    return ids;
  }

  private static Frame frame(Story story, View view) {
    boolean talks = view.explain() || !view.remarks().areNone();
    return Frame.of(view.width(), times(story, view), states(story), talks);
  }

  private static int times(Story story, View view) {
    Words words = Words.in(view.lang());
    List<Moment> moments = story.moments();
    int most = LEAST_TIMES;
    for (int i = 0; i < moments.size(); i++) {
      String stamp = Times.stamp(moments.get(i).at(), words);
      most = Math.max(most, Wrap.width(stamp, view.columns()));
    }
    return most;
  }

  private static int states(Story story) {
    int most = LEAST_STATES;
    for (End end : End.values()) {
      most = Math.max(most, story.initial(end, 0).rfcName().length());
    }
    List<Moment> moments = story.moments();
    int number = story.connections() > 1 ? 3 : 0;
    for (int i = 0; i < moments.size(); i++) {
      for (int k = 0; k < moments.get(i).changes().size(); k++) {
        int more = k < moments.get(i).changes().size() - 1 ? 2 : 0;
        int length = moments.get(i).changes().get(k).to().rfcName().length();
        most = Math.max(most, number + length + more);
      }
    }
    return most;
  }
}
