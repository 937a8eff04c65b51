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
  public void draw(Canvas canvas, Room room) {
    State here = State.values()[row];
    Bars.top(canvas, room.texts().mapTitle(), here.rfcName(), room);
    int y = 1;
    if (!room.small()) {
      Way way = new Way(End.CLIENT, List.of(here));
      List<Line> lines =
          StateDiagram.of(
              List.of(way), Map.of(End.CLIENT, ""), room.lang(), room.ascii(), Columns::width);
      int left = Math.max(0, (canvas.width() - StateDiagram.WIDTH) / 2);
      for (Line line : lines) {
        canvas.write(left, y++, line);
      }
    }
    ways(canvas.part(0, y, canvas.width(), canvas.height() - y - 1), here, room);
    new Hints(room)
        .upDown(room.texts().otherState())
        .key('1', "1-9", room.texts().walkKey())
        .language()
        .back()
        .draw(canvas, canvas.height() - 1);
  }

  private static void ways(Canvas canvas, State here, Room room) {
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
  }
}
