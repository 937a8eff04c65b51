package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.stats.History;
import tcptutor.shell.stats.HistoryText;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.stats.Look;
import tcptutor.shell.text.StatsMessages;

/**
 * The answers to one question, the earlier ones beside the newest.
 *
 * @param history the answers
 * @param logbook what they were answers to
 * @param top the first line that is seen
 */
record HistoryScreen(History history, Logbook logbook, int top) implements Screen {
  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key) || Keys.is(key, KeyType.Enter)) {
      return Turn.close();
    }
    if (Keys.character(key) == 'L') {
      return Turn.stay(new HistoryScreen(history, logbook, 0))
          .with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    int page = Math.max(1, room.height() - 2);
    int last = Math.max(1, lines(room).size() - page + 1);
    return Turn.stay(new HistoryScreen(history, logbook, Keys.moved(key, top, last, page)));
  }

  private List<String> lines(Room room) {
    Look look = ProgressScreen.look(room);
    return new HistoryText(history, logbook, look).lines();
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    String title = "tcptutor  " + StatsMessages.in(room.lang()).answersTitle();
    Bars.top(canvas, title, "", room);
    List<String> lines = lines(room);
    Canvas body = canvas.part(0, 1, canvas.width(), canvas.height() - 2);
    int start = Math.max(0, Math.min(top, lines.size() - body.height()));
    for (int y = 0; y < body.height() && start + y < lines.size(); y++) {
      body.writeStyled(1, y, lines.get(start + y));
    }
    Scroll.bar(body, start, lines.size(), room.ascii());
    new Hints(room)
        .upDown(room.texts().scrollKey())
        .language()
        .back()
        .draw(canvas, canvas.height() - 1);
  }
}
