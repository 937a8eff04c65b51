package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes as a table for Anki's import of texts: a line for each, cells between tabs, and above them
 * which cell is what.
 *
 * <p>Anki fills in the fields of our note type if it knows it from a package, and otherwise the
 * first fields of the type that the learner chooses: a question and an answer.
 */
public final class Tsv {
  private static final int META = 3;

  private Tsv() {}

  /** The whole table; every line ends in a line feed. */
  public static String of(Deck deck) {
    List<String> columns = new ArrayList<>(List.of("Guid", "Note type", "Deck"));
    columns.addAll(Fields.NAMES);
    columns.add("Tags");
    StringBuilder out = new StringBuilder();
    out.append("#separator:tab\n");
    out.append("#html:true\n");
    out.append("#guid column:1\n");
    out.append("#notetype column:2\n");
    out.append("#deck column:3\n");
    out.append("#tags column:").append(META + Fields.NAMES.size() + 1).append('\n');
    out.append("#columns:").append(String.join("\t", columns)).append('\n');
    for (Note note : deck.notes()) {
      List<String> cells = new ArrayList<>(List.of(note.guid(), NoteType.NAME, deck.of(note)));
      cells.addAll(note.all());
      cells.add(String.join(" ", note.tags()));
      row(cells, out);
    }
    return out.toString();
  }

  private static void row(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : "\t").append(quoted(cells.get(i)));
    }
    out.append('\n');
  }

  /** A cell with a quotation mark is quoted, and its marks are doubled; none has a tab or line. */
  private static String quoted(String cell) {
    return cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
