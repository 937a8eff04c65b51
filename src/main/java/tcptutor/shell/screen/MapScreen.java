package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import java.util.Map;
import tcptutor.core.diagram.StateDiagram;
import tcptutor.core.diagram.Transition;
import tcptutor.core.diagram.Way;
import tcptutor.core.ladder.Line;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.State;
import tcptutor.shell.text.Columns;

/**
 * The state diagram to walk in: one state is marked, and its ways out are told.
 *
 * @param shelf what can be looked up
 * @param row the state that is marked, in the order of the states
 */
record MapScreen(Shelf shelf, int row) implements Screen {
  /** The rows that the ways out of a state need below the figure. */
  private static final int LEAST_WAYS = 2;

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key)) {
      return Turn.close();
    }
    if (Keys.character(key) == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    char c = Keys.character(key);
    if (c >= '1' && c <= '9') {
      return walk(c - '1');
    }
    return Turn.stay(new MapScreen(shelf, Keys.moved(key, row, State.values().length, 4)));
  }

  /** Along one of the ways out. */
  private Turn walk(int number) {
    State here = State.values()[row];
    int seen = 0;
    for (Transition transition : Transition.values()) {
      if (transition.from() == here && seen++ == number) {
        return Turn.stay(new MapScreen(shelf, transition.to().ordinal()));
      }
    }
    return Turn.stay(this);
  }

  @Override
  public Turn pick(int chosen, Room room) {
    return Turn.stay(new MapScreen(shelf, chosen));
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    State here = State.values()[row];
    Bars.top(canvas, room.texts().mapTitle(), here.rfcName(), room);
    int y = 1;
    boolean figure =
        room.width() >= StateDiagram.WIDTH && room.height() >= StateDiagram.HEIGHT + LEAST_WAYS + 2;
    if (figure) {
      Way way = new Way(End.CLIENT, List.of(here));
      List<Line> lines =
          StateDiagram.of(
              List.of(way), Map.of(End.CLIENT, ""), room.lang(), room.ascii(), Columns::width);
      int left = Math.max(0, (canvas.width() - StateDiagram.WIDTH) / 2);
      for (Line line : lines) {
        canvas.write(left, y++, line);
      }
    }
    y += ways(canvas.part(0, y, canvas.width(), canvas.height() - y - 1), here, room);
    if (!figure) {
      states(canvas.part(1, y + 1, canvas.width() - 1, canvas.height() - y - 2));
    }
    new Hints(room)
        .upDown(room.texts().otherState())
        .key('1', "1-9", room.texts().walkKey())
        .language()
        .back()
        .draw(canvas, canvas.height() - 1);
  }

  /** The states by name, where the figure has no room. */
  private void states(Canvas canvas) {
    State[] states = State.values();
    int top = Scroll.top(row, states.length, canvas.height());
    for (int y = 0; y < canvas.height() && top + y < states.length; y++) {
      boolean here = top + y == row;
      canvas.write(0, y, here ? ">" : " ", Ink.KEY);
      canvas.write(2, y, states[top + y].rfcName(), Ink.STATE);
      canvas.mark(0, y, canvas.width() - 1, here);
      canvas.clickRow(y, top + y);
    }
  }

  /** Returns how many rows they took. */
  private static int ways(Canvas canvas, State here, Room room) {
    int number = 1;
    int x = 1;
    int y = 0;
    for (Transition transition : Transition.values()) {
      if (transition.from() == here) {
        String text =
            transition.cause().in(room.lang())
                + (room.ascii() ? " -> " : " → ")
                + transition.to().rfcName();
        int width = 2 + Columns.width(text) + 3;
        if (x > 1 && x + width > canvas.width()) {
          x = 1;
          y++;
        }
        canvas.write(x, y, Integer.toString(number++), Ink.KEY);
        canvas.write(x + 2, y, text, Ink.PLAIN);
        x += width;
      }
    }
    return y + 1;
  }
}
