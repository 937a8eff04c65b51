package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.grade.MarkedAnswer.Mark;
import tcptutor.core.grade.MarkedAnswer.Piece;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.Style;

/**
 * The learner's own words with what they earned: {@code [+1 both sides close] and [x3 with one
 * FIN]}. The signs say what the colours say. Of a long answer, what earned nothing is shortened.
 */
final class OwnWords {
  /** A longer answer would push its verdict off the screen. */
  private static final int MOST_LINES = 6;

  private static final int KEPT_UNMARKED = 16;
  private static final int KEPT_MARKED = 48;

  /** Never breaks and is never taken for a blank of the answer. */
  private static final char FIXED = '\u00a0';

  private static final char NONE = ' ';
  private static final char EARNED = '+';
  private static final char LOST = 'x';
  private static final char BOTH = '*';

  private final Style style;
  private final StringBuilder text = new StringBuilder();

  /** For each character of the text, what its words did. */
  private final StringBuilder deeds = new StringBuilder();

  private OwnWords(Style style) {
    this.style = style;
  }

  /** Returns the lines; none when nothing was earned or lost. */
  static List<String> lines(List<Piece> pieces, int columns, Style style) {
    if (pieces.stream().allMatch(piece -> piece.marks().isEmpty())) {
      return List.of();
    }
    List<String> whole = new OwnWords(style).set(pieces, columns);
    return whole.size() <= MOST_LINES
        ? whole
        : new OwnWords(style).set(pieces.stream().map(OwnWords::shortened).toList(), columns);
  }

  private List<String> set(List<Piece> pieces, int columns) {
    pieces.forEach(this::add);
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (String line : Columns.wrap(text.toString(), columns)) {
      // Wrapping leaves out the blanks at a break, and nothing else.
      at = line.isEmpty() ? at : text.indexOf(line, at);
      if (!line.isBlank()) {
        lines.add(painted(line, at));
      }
      at += line.length();
    }
    return lines;
  }

  private void add(Piece piece) {
    String words = Neutral.of(piece.text()).replace('\t', ' ').replace(FIXED, ' ');
    if (piece.marks().isEmpty()) {
      add(words, NONE);
      return;
    }
    char deed = deed(piece.marks());
    add("[", deed);
    for (Mark mark : piece.marks()) {
      add((mark.earned() ? "+" : "x") + mark.number(), deed);
    }
    add(FIXED + words + "]", deed);
  }

  private void add(String words, char deed) {
    text.append(words);
    deeds.append(String.valueOf(deed).repeat(words.length()));
  }

  private static char deed(List<Mark> marks) {
    boolean earned = marks.stream().anyMatch(Mark::earned);
    boolean lost = !marks.stream().allMatch(Mark::earned);
    return earned && lost ? BOTH : earned ? EARNED : LOST;
  }

  private String painted(String line, int from) {
    StringBuilder painted = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || deeds.charAt(from + i) != deeds.charAt(from + start)) {
        String run = line.substring(start, i).replace(FIXED, ' ');
        painted.append(paint(run, deeds.charAt(from + start)));
        start = i;
      }
    }
    return painted.toString();
  }

  private String paint(String run, char deed) {
    return switch (deed) {
      case EARNED -> style.green(run);
      case LOST -> style.red(run);
      case BOTH -> style.yellow(run);
      default -> run;
    };
  }

  private static Piece shortened(Piece piece) {
    int kept = piece.marks().isEmpty() ? KEPT_UNMARKED : KEPT_MARKED;
    String text = piece.text();
    if (Columns.width(text) <= 2 * kept + 3) {
      return piece;
    }
    String brief = beginning(text, kept) + " … " + end(text, kept);
    boolean blank = Character.isWhitespace(text.charAt(text.length() - 1));
    return new Piece(blank ? brief + " " : brief, piece.marks());
  }

  private static String beginning(String text, int columns) {
    return Columns.wrap(text, columns).get(0);
  }

  /** The last words that fit. */
  private static String end(String text, int columns) {
    int from = text.length();
    int start = from;
    while (from > 0 && Columns.width(text.substring(from - 1)) <= columns) {
      from--;
      boolean begins = from == 0 || mayBreakBefore(text, from);
      start = begins ? from : start;
    }
    return text.substring(start).strip();
  }

  private static boolean mayBreakBefore(String text, int at) {
    return Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at) >= 0x2e80;
  }
}
