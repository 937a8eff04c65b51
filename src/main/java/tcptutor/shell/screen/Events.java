package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.sim.Film;
import tcptutor.shell.text.Columns;

/** The events of a run as a list. */
final class Events {
  private Events() {}

  /** One item for each frame: its time and what happened. */
  static List<Menu.Item> of(PlayerScreen player, Room room) {
    Film film = player.playback().film();
    Narration narration = new Narration(film.trace(), player.view(room, room.width()));
    List<Menu.Item> items = new ArrayList<>();
    int stamps = 0;
    for (Film.Frame frame : film.frames()) {
      stamps = Math.max(stamps, Columns.width(narration.stamp(frame.at())));
    }
    int before = 0;
    for (Film.Frame frame : film.frames()) {
      List<String> said = Line.plain(narration.lines(before, frame.entries()));
      String silent = items.isEmpty() ? room.texts().beginning() : "-";
      String what = said.isEmpty() ? silent : String.join("; ", said);
      String stamp = Columns.padLeft(narration.stamp(frame.at()), stamps);
      items.add(new Menu.Item((char) 0, stamp + "  " + what));
      before = frame.entries();
    }
    return items;
  }
}
