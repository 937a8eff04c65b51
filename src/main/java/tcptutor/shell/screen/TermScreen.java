package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;

/**
 * Terms of the glossary, over another screen: a list at the left, what the marked one means at the
 * right, in both languages.
 *
 * @param below the screen that is seen around it; null for none
 * @param shelf what can be looked up
 * @param terms those to choose from
 * @param row the one that is explained
 */
record TermScreen(Screen below, Shelf shelf, List<Shelf.Term> terms, int row) implements Screen {
  /** Copies the terms. */
  TermScreen {
    terms = List.copyOf(terms);
  }

  /** One term, and those that it refers to. */
  static TermScreen of(Shelf shelf, String id) {
    List<Shelf.Term> terms = new ArrayList<>();
    for (Shelf.Term term : shelf.terms()) {
      if (term.id().equals(id)) {
        terms.add(0, term);
        term.see().forEach(other -> add(shelf, other, terms));
      }
    }
    return new TermScreen(null, shelf, terms, 0);
  }

  private static void add(Shelf shelf, String id, List<Shelf.Term> terms) {
    shelf.terms().stream().filter(term -> term.id().equals(id)).forEach(terms::add);
  }

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key)) {
      return Turn.close();
    }
    if (Keys.is(key, KeyType.Enter)) {
      return leadsOn() ? Turn.open(of(shelf, terms.get(row).id())) : Turn.close();
    }
    if (Keys.character(key) == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    return pick(Keys.moved(key, row, terms.size(), 8), room);
  }

  @Override
  public Turn pick(int chosen, Room room) {
    return Turn.stay(new TermScreen(below, shelf, terms, chosen));
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    if (room.small()) {
      alone(canvas, room);
      return;
    }
    if (below != null) {
      below.draw(canvas, room);
    } else {
      Bars.top(canvas, room.texts().glossaryTitle(), "", room);
    }
    int width = Math.min(canvas.width() - 2, 96);
    int height = Math.min(canvas.height() - 3, 18);
    Canvas box =
        canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 2, width, height);
    box.clear();
    Canvas inner = box.framed(room.texts().glossaryTitle(), room.ascii());
    if (terms.isEmpty()) {
      inner.write(0, 0, room.texts().noTermsHere(), Ink.DIM);
    } else {
      int list = Math.max(14, inner.width() / 3 - 2);
      names(inner.part(0, 0, list, inner.height()), room);
      meaning(inner.part(list + 2, 0, inner.width() - list - 2, inner.height()), room);
    }
    canvas.fill(0, canvas.height() - 1, canvas.width(), " ", Ink.PLAIN);
    hints(room).draw(canvas, canvas.height() - 1);
  }

  /** Where both do not fit beside each other, one term has the whole screen. */
  private void alone(Canvas canvas, Room room) {
    String where = terms.isEmpty() ? "" : (row + 1) + "/" + terms.size();
    Bars.top(canvas, room.texts().glossaryTitle(), where, room);
    Canvas body = canvas.part(1, 1, canvas.width() - 2, canvas.height() - 2);
    if (terms.isEmpty()) {
      body.write(0, 0, room.texts().noTermsHere(), Ink.DIM);
    } else {
      meaning(body, room);
    }
    hints(room).draw(canvas, canvas.height() - 1);
  }

  /** Whether there is more to see from the marked term than what is listed here already. */
  private boolean leadsOn() {
    return !terms.isEmpty()
        && !terms.get(row).see().isEmpty()
        && !of(shelf, terms.get(row).id()).terms().equals(terms);
  }

  private Hints hints(Room room) {
    Hints hints = new Hints(room);
    if (terms.size() > 1) {
      hints.upDown(room.texts().moveKey());
    }
    if (leadsOn()) {
      hints.enter(room.texts().openKey());
    }
    return hints.language().back();
  }

  private void names(Canvas canvas, Room room) {
    int top = Scroll.top(row, terms.size(), canvas.height());
    for (int y = 0; y < canvas.height() && top + y < terms.size(); y++) {
      boolean here = top + y == row;
      canvas.write(0, y, here ? ">" : " ", Ink.KEY);
      String name = terms.get(top + y).name().in(room.lang());
      canvas.write(
          2, y, Columns.truncate(name, canvas.width() - 2, room.ascii() ? ".." : "…"), Ink.TERM);
      canvas.mark(0, y, canvas.width(), here);
      canvas.clickRow(y, top + y);
    }
  }

  private void meaning(Canvas canvas, Room room) {
    Shelf.Term term = terms.get(row);
    String own = term.name().in(room.lang());
    String other = term.name().in(room.lang() == Lang.EN ? Lang.ZH : Lang.EN);
    int y = 0;
    String both = own.equals(other) ? own : own + "  " + other;
    for (String line : Columns.wrap(both, canvas.width())) {
      canvas.write(0, y++, line, Ink.HEADING);
    }
    y++;
    for (String line :
        Columns.wrap(Markup.plain(term.definition().in(room.lang())), canvas.width())) {
      canvas.write(0, y++, line, Ink.PLAIN);
    }
    y++;
    if (!term.source().isEmpty()) {
      canvas.write(0, y++, term.source(), Ink.CLAUSE);
    }
    if (!term.see().isEmpty()) {
      List<String> others = new ArrayList<>();
      for (Shelf.Term one : shelf.terms()) {
        if (term.see().contains(one.id())) {
          others.add(one.name().in(room.lang()));
        }
      }
      String see = room.texts().see() + " " + String.join(", ", others);
      for (String line : Columns.wrap(see, canvas.width())) {
        canvas.write(0, y++, line, Ink.DIM);
      }
    }
  }
}
