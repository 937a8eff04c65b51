package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.ladder.Rung;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Section;
import tcptutor.core.play.Playback;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Style;

/**
 * Sections set as lines. Setting one takes longer than drawing it, so what was set last is kept:
 * the same question has the same answer.
 */
final class ReaderSheets {
  private static final int WIDEST_TEXT = 88;
  private static final int WIDEST_RUN = 110;
  private static final int LEAST_RUN = 60;

  private final Map<Key, List<Item>> kept = new HashMap<>();

  private record Key(
      int section, int width, Lang lang, boolean ascii, Map<Integer, Playback> stepped) {}

  /**
   * One line.
   *
   * @param block the paragraph or run that it belongs to, from 0; the heading is the first
   * @param run the run that it belongs to, from 0; -1 for text
   * @param styled a text with the escape sequences of Style; null for a line of a run
   * @param line a line of a run; null for a text
   * @param terms where it says a term for the first time in its section
   */
  record Item(int block, int run, String styled, Line line, List<Shelf.Found> terms) {
    String plain() {
      return line == null ? unstyled(styled) : line.plain();
    }

    void draw(Canvas canvas, int x, int y) {
      if (line == null) {
        canvas.writeStyled(x, y, styled);
        String text = plain();
        for (Shelf.Found term : terms) {
          int column = x + Columns.width(text.substring(0, term.start()));
          canvas.write(column, y, text.substring(term.start(), term.end()), Ink.TERM);
        }
      } else {
        canvas.write(x, y, line);
      }
    }
  }

  private static String unstyled(String styled) {
    return styled.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  List<Item> of(ReaderScreen reader, Room room) {
    Key key = new Key(reader.section(), room.width(), room.lang(), room.ascii(), reader.stepped());
    List<Item> items = kept.get(key);
    if (items == null) {
      kept.clear();
      items = new Setting(reader, room).items();
      kept.put(key, items);
    }
    return items;
  }

  /** Sets one section. */
  private static final class Setting implements Section.Cases<Void> {
    private final ReaderScreen reader;
    private final Room room;
    private final Markdown markdown;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int block;
    private int run;

    Setting(ReaderScreen reader, Room room) {
      this.reader = reader;
      this.room = room;
      this.markdown = new Markdown(new Style(true), Math.min(WIDEST_TEXT, room.width() - 4));
    }

    List<Item> items() {
      Section section = reader.lesson().sections().get(reader.section());
      text("");
      for (String line : Columns.wrap(section.heading().in(room.lang()), room.width() - 4)) {
        items.add(new Item(block, -1, new Style(true).bold(line), null, List.of()));
      }
      text("");
      section.parts().forEach(part -> part.match(this));
      return List.copyOf(items);
    }

    private void text(String styled) {
      items.add(new Item(block, -1, styled, null, firstTerms(styled)));
    }

    /** A term is marked once: a text full of marks cannot be read. */
    private List<Shelf.Found> firstTerms(String styled) {
      List<Shelf.Found> first = new ArrayList<>();
      for (Shelf.Found found : reader.shelf().find(unstyled(styled), room.lang())) {
        if (seen.add(found.term().id())) {
          first.add(found);
        }
      }
      return first;
    }

    @Override
    public Void prose(Section.Prose prose) {
      for (List<String> lines : markdown.blocks(prose.markdown().in(room.lang()))) {
        block++;
        lines.forEach(this::text);
        text("");
      }
      return null;
    }

    @Override
    public Void run(Section.Run one) {
      block++;
      Piece piece = reader.piece(one);
      Playback stepped = reader.stepped().get(run);
      Playback playback = stepped == null ? piece.begin().end() : stepped;
      caption(one, stepped);
      int width = Math.min(WIDEST_RUN, room.width() - 4);
      View view =
          View.of(room.lang(), width, Columns::width)
              .withAscii(room.ascii())
              .with(piece.numbers())
              .with(piece.remarks());
      if (width < LEAST_RUN) {
        Narration narration = new Narration(playback.film().trace(), view);
        Folded.of(narration.lines(0, playback.entries()), width)
            .forEach(line -> items.add(item(line)));
      } else {
        for (Rung rung : Ladder.picture(playback.film().trace(), view).rungs()) {
          boolean seen = rung.entry() < playback.entries();
          items.add(item(seen ? rung.line() : new Line(List.of())));
        }
      }
      items.add(item(new Line(List.of())));
      run++;
      return null;
    }

    private Item item(Line line) {
      return new Item(block, run, null, line, List.of());
    }

    private void caption(Section.Run one, Playback stepped) {
      String rules = one.profile().isEmpty() ? "" : " --profile " + one.profile();
      String where =
          stepped == null
              ? ""
              : "  " + stepped.position() + "/" + (stepped.film().frames().size() - 1);
      String words = "tcptutor play " + one.scenario() + rules + where;
      for (String line : Columns.wrap(words, Math.min(WIDEST_RUN, room.width() - 4))) {
        items.add(new Item(block, run, new Style(true).dim(line), null, List.of()));
      }
    }
  }
}
