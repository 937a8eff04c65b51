package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Film;
import tcptutor.shell.text.Columns;

/** Draws the undisturbed run and the learner's side by side, and marks where they differ. */
final class CompareView {
  private final PlayerScreen player;
  private final Room room;

  CompareView(PlayerScreen player, Room room) {
    this.player = player;
    this.room = room;
  }

  void draw(Canvas canvas) {
    Film plain = player.playback().undisturbed();
    Film own = player.playback().film();
    List<Pairs.Pair> pairs = Pairs.of(told(plain), told(own));
    int half = (canvas.width() - 3) / 2;
    canvas.write(1, 0, cut(room.texts().undisturbed(), half - 1), Ink.HEADING);
    String yours = room.texts().yours(player.playback().acts().size());
    canvas.write(half + 3, 0, cut(yours, half - 1), Ink.HEADING);
    List<String> left = states(plain, half - 1);
    List<String> right = states(own, half - 1);
    List<String> legend = Columns.wrap(room.texts().compareHint(), canvas.width() - 2);
    int bottom = canvas.height() - Math.max(left.size(), right.size()) - legend.size();
    int top = Math.max(0, Math.min(firstDifference(pairs) - 2, pairs.size() - bottom + 1));
    for (int y = 1; y < bottom && top + y - 1 < pairs.size(); y++) {
      Pairs.Pair pair = pairs.get(top + y - 1);
      row(canvas, y, half, pair);
    }
    ends(canvas.part(0, bottom, canvas.width(), canvas.height() - bottom), half, left, right);
    for (int i = 0; i < legend.size(); i++) {
      canvas.write(1, canvas.height() - legend.size() + i, legend.get(i), Ink.DIM);
    }
  }

  private List<Pairs.Told> told(Film film) {
    Narration narration = new Narration(film.trace(), player.view(room, 100));
    List<Pairs.Told> told = new ArrayList<>();
    for (int i = 0; i < film.trace().entries().size(); i++) {
      String stamp = narration.stamp(film.trace().entries().get(i).at());
      for (String line : Line.plain(narration.lines(i, i + 1))) {
        told.add(new Pairs.Told(stamp, line));
      }
    }
    return told;
  }

  private static int firstDifference(List<Pairs.Pair> pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).sign() != ' ') {
        return i;
      }
    }
    return 0;
  }

  private void row(Canvas canvas, int y, int half, Pairs.Pair pair) {
    char sign = pair.sign();
    Ink ink = sign == ' ' ? Ink.PLAIN : sign == '~' ? Ink.TIME : Ink.CHANGED;
    canvas.write(1, y, told(pair.left(), half - 1), ink);
    canvas.write(half + 1, y, String.valueOf(sign), Ink.WARN);
    canvas.write(half + 3, y, told(pair.right(), half - 1), ink);
  }

  private String told(Pairs.Told told, int columns) {
    return told == null ? "" : cut(told.line(), columns);
  }

  private String cut(String text, int columns) {
    return Columns.truncate(text, columns, room.ascii() ? ".." : "…");
  }

  private static void ends(Canvas canvas, int half, List<String> left, List<String> right) {
    for (int y = 0; y < left.size(); y++) {
      canvas.write(1, y, left.get(y), Ink.STATE);
    }
    boolean same = left.equals(right);
    canvas.write(half + 1, 0, same ? "=" : "!", same ? Ink.GOOD : Ink.WARN);
    for (int y = 0; y < right.size(); y++) {
      canvas.write(half + 3, y, right.get(y), Ink.STATE);
    }
  }

  private static List<String> states(Film film, int columns) {
    Film.Frame last = film.frames().get(film.frames().size() - 1);
    String client = film.trace().party(End.CLIENT).name() + " " + last.client().state(0).rfcName();
    String server = film.trace().party(End.SERVER).name() + " " + last.server().state(0).rfcName();
    String both = client + "  " + server;
    return Columns.width(both) <= columns ? List.of(both) : List.of(client, server);
  }
}
