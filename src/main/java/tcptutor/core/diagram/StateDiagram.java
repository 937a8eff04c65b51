package tcptutor.core.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tcptutor.core.ladder.Columns;
import tcptutor.core.ladder.Kind;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Span;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.State;

/**
 * The figure, painted: what was travelled is drawn heavy, where an end is now is marked by its
 * name.
 *
 * <pre>
 *    passive OPEN ┏━━━━━━━┫ CLOSED ├───────┐ active OPEN / SYN
 *            C [ LISTEN ]                  ▼
 * </pre>
 */
public final class StateDiagram {
  /** Columns of the picture. */
  public static final int WIDTH = 78;

  /** Lines of the picture. */
  public static final int HEIGHT = 19;

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;
  private static final String LIGHT = " │││─┘┐┤─└┌├─┴┬┼";
  private static final String HEAVY = " ┃┃┃━┛┓┫━┗┏┣━┻┳╋";
  private static final String PLAIN = " |||-++|-++|-+++";
  private static final String STRONG = " ###=###=###=###";

  /** Boxes: column and row of the first bracket; CLOSED stands at both ends of the figure. */
  private static final Map<State, int[]> BOXES = boxes();

  private static final int[] CLOSED_BELOW = {54, 18};

  private final boolean ascii;
  private final Lang lang;
  private final Columns columns;
  private final int[][] lines = new int[HEIGHT][WIDTH];
  private final Degree[][] degrees = new Degree[HEIGHT][WIDTH];
  private final String[][] cells = new String[HEIGHT][WIDTH];
  private final Kind[][] kinds = new Kind[HEIGHT][WIDTH];

  private StateDiagram(Lang lang, boolean ascii, Columns columns) {
    this.lang = lang;
    this.ascii = ascii;
    this.columns = columns;
  }

  private static Map<State, int[]> boxes() {
    Map<State, int[]> boxes = new EnumMap<>(State.class);
    boxes.put(State.CLOSED, new int[] {34, 0});
    boxes.put(State.LISTEN, new int[] {12, 3});
    boxes.put(State.SYN_RECEIVED, new int[] {9, 6});
    boxes.put(State.SYN_SENT, new int[] {53, 6});
    boxes.put(State.ESTABLISHED, new int[] {32, 9});
    boxes.put(State.FIN_WAIT_1, new int[] {9, 12});
    boxes.put(State.CLOSE_WAIT, new int[] {52, 12});
    boxes.put(State.FIN_WAIT_2, new int[] {9, 15});
    boxes.put(State.CLOSING, new int[] {33, 15});
    boxes.put(State.LAST_ACK, new int[] {53, 15});
    boxes.put(State.TIME_WAIT, new int[] {32, 18});
    return boxes;
  }

  /**
   * A line of the figure.
   *
   * @param transitions those that it stands for, in either direction
   * @param points corners, column and row in turns; the last is where the arrow points
   * @param column where the words begin; negative: where they end
   * @param row where the words stand
   */
  private record Edge(List<Transition> transitions, int[] points, int column, int row) {}

  private static Edge edge(int column, int row, int[] points, Transition... transitions) {
    return new Edge(List.of(transitions), points, column, row);
  }

  private static final List<Edge> EDGES =
      List.of(
          edge(
              18, 1, points(31, 0, 16, 0, 16, 2), Transition.PASSIVE_OPEN, Transition.LISTEN_CLOSE),
          edge(
              60,
              2,
              points(46, 0, 58, 0, 58, 5),
              Transition.ACTIVE_OPEN,
              Transition.SYN_SENT_CLOSE),
          edge(18, 4, points(16, 4, 16, 5), Transition.LISTEN_SYN, Transition.SYN_RECEIVED_RESET),
          edge(30, 2, points(22, 3, 54, 3, 54, 5), Transition.LISTEN_SEND),
          edge(30, 5, points(50, 6, 28, 6), Transition.SIMULTANEOUS_OPEN),
          edge(22, 8, points(20, 7, 20, 9, 28, 9), Transition.HANDSHAKE_DONE),
          edge(60, 8, points(58, 7, 58, 9, 50, 9), Transition.SYN_ACK),
          edge(-11, 10, points(12, 7, 12, 11), Transition.SYN_RECEIVED_CLOSE),
          edge(24, 11, points(36, 10, 36, 12, 24, 12), Transition.ACTIVE_CLOSE),
          edge(45, 11, points(43, 10, 43, 12, 51, 12), Transition.PASSIVE_CLOSE),
          edge(16, 14, points(14, 13, 14, 14), Transition.FIN_ACKED),
          edge(40, 14, points(19, 12, 19, 13, 38, 13, 38, 14), Transition.SIMULTANEOUS_CLOSE),
          edge(6, 17, points(8, 12, 4, 12, 4, 18, 28, 18), Transition.FIN_AND_ACK),
          edge(16, 16, points(14, 16, 14, 18, 28, 18), Transition.PEER_FIN),
          edge(40, 16, points(38, 16, 38, 17), Transition.CLOSING_ACKED),
          edge(60, 13, points(58, 13, 58, 14), Transition.LAST_CLOSE),
          edge(60, 16, points(58, 16, 58, 17), Transition.LAST_ACKED),
          edge(47, 17, points(46, 18, 50, 18), Transition.TIME_WAIT_OVER));

  private static int[] points(int... numbers) {
    return numbers;
  }

  /** Paints the figure with the ways of some ends, each under the name of its end. */
  public static List<Line> of(
      List<Way> ways, Map<End, String> names, Lang lang, boolean ascii, Columns columns) {
    StateDiagram diagram = new StateDiagram(lang, ascii, columns);
    diagram.edges(edge -> travelled(edge, ways) ? Degree.SEEN : Degree.UNKNOWN);
    for (State state : State.values()) {
      diagram.box(state, BOXES.get(state), ways, names, true);
    }
    diagram.box(State.CLOSED, CLOSED_BELOW, ways, names, false);
    return diagram.lines();
  }

  /**
   * Paints the figure with how well each transition is known: what was seen is drawn heavy, and the
   * words of what was foretold or explained have {@link #sign} before them. Where one line stands
   * for two transitions, the better known counts.
   */
  public static List<Line> known(
      Map<Transition, Degree> degrees, Lang lang, boolean ascii, Columns columns) {
    StateDiagram diagram = new StateDiagram(lang, ascii, columns);
    diagram.edges(edge -> best(edge, degrees));
    for (State state : State.values()) {
      diagram.box(BOXES.get(state), state, isKnown(state, degrees));
    }
    diagram.box(CLOSED_BELOW, State.CLOSED, isKnown(State.CLOSED, degrees));
    return diagram.lines();
  }

  /** What stands before the words of a transition that is known so well; a space for none. */
  public static String sign(Degree degree) {
    return switch (degree) {
      case UNKNOWN, SEEN -> " ";
      case PREDICTED -> "+";
      case EXPLAINED -> "*";
    };
  }

  private static Degree best(Edge edge, Map<Transition, Degree> degrees) {
    return edge.transitions().stream()
        .map(transition -> degrees.getOrDefault(transition, Degree.UNKNOWN))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean isKnown(State state, Map<Transition, Degree> degrees) {
    for (Transition transition : Transition.values()) {
      boolean touches = transition.from() == state || transition.to() == state;
      if (touches && degrees.getOrDefault(transition, Degree.UNKNOWN) != Degree.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Heavy lines over light ones, heads and words over both. */
  private void edges(Function<Edge, Degree> degree) {
    for (Degree each : Degree.values()) {
      EDGES.stream().filter(edge -> degree.apply(edge) == each).forEach(edge -> draw(edge, each));
    }
    strokes();
    EDGES.forEach(edge -> finish(edge, degree.apply(edge)));
  }

  private static boolean travelled(Edge edge, List<Way> ways) {
    for (Transition transition : edge.transitions()) {
      for (Way way : ways) {
        if (way.went(transition.from(), transition.to())) {
          return true;
        }
      }
    }
    return false;
  }

  // --- lines -----------------------------------------------------------------------------------

  private void draw(Edge edge, Degree degree) {
    int[] p = edge.points();
    for (int i = 0; i + 3 < p.length; i += 2) {
      stroke(p[i], p[i + 1], p[i + 2], p[i + 3], degree);
    }
  }

  private void stroke(int x0, int y0, int x1, int y1, Degree degree) {
    int dx = Integer.signum(x1 - x0);
    int dy = Integer.signum(y1 - y0);
    int ahead = dx > 0 ? RIGHT : dx < 0 ? LEFT : dy > 0 ? DOWN : UP;
    int behind = dx > 0 ? LEFT : dx < 0 ? RIGHT : dy > 0 ? UP : DOWN;
    int x = x0;
    int y = y0;
    while (x != x1 || y != y1) {
      touch(x, y, ahead, degree);
      x += dx;
      y += dy;
      touch(x, y, behind, degree);
    }
  }

  private void touch(int x, int y, int direction, Degree degree) {
    degrees[y][x] = degree;
    lines[y][x] |= direction;
  }

  private void strokes() {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (lines[y][x] != 0) {
          put(x, y, glyph(lines[y][x], degrees[y][x]), line(degrees[y][x]));
        }
      }
    }
  }

  private String glyph(int directions, Degree degree) {
    boolean travelled = degree != Degree.UNKNOWN;
    String set = ascii ? travelled ? STRONG : PLAIN : travelled ? HEAVY : LIGHT;
    return String.valueOf(set.charAt(directions));
  }

  private static Kind line(Degree degree) {
    return switch (degree) {
      case UNKNOWN -> Kind.LIFELINE;
      case SEEN -> Kind.ARROW;
      case PREDICTED -> Kind.MARK;
      case EXPLAINED -> Kind.STATE;
    };
  }

  private static Kind words(Degree degree) {
    return switch (degree) {
      case UNKNOWN -> Kind.TIME;
      case SEEN -> Kind.FLAGS;
      case PREDICTED -> Kind.MARK;
      case EXPLAINED -> Kind.STATE;
    };
  }

  /** The head of the arrow and the words beside the line. */
  private void finish(Edge edge, Degree degree) {
    int[] p = edge.points();
    int x = p[p.length - 2];
    int y = p[p.length - 1];
    boolean down = p[p.length - 4] == x;
    boolean right = p[p.length - 4] < x;
    String head = ascii ? down ? "v" : right ? ">" : "<" : down ? "▼" : right ? "►" : "◄";
    put(x, y, head, line(degree));
    Transition told = edge.transitions().get(0);
    Kind kind = words(degree);
    String words = told.cause().in(lang);
    boolean left = edge.column() < 0;
    int column = left ? Math.max(0, -edge.column() - columns.width(words)) : edge.column();
    write(column, edge.row(), words, kind);
    if (!sign(degree).isBlank()) {
      put(left ? -edge.column() : column - 1, edge.row(), sign(degree), kind);
    }
  }

  // --- boxes -----------------------------------------------------------------------------------

  /** A connection that has come to its end is in the box below, one that begins in that above. */
  private void box(State state, int[] at, List<Way> ways, Map<End, String> names, boolean above) {
    boolean visited = false;
    String before = "";
    String behind = "";
    for (Way way : ways) {
      visited |= way.states().contains(state);
      if (way.now() == state && above == isAbove(way)) {
        String name = names.get(way.end());
        before = way.end() == End.CLIENT ? name : before;
        behind = way.end() == End.SERVER ? name : behind;
      }
    }
    int x = box(at, state, visited);
    write(at[0] - 1 - before.length(), at[1], before, Kind.NAME);
    write(x + 1, at[1], behind, Kind.NAME);
  }

  /** The name in brackets, if it was visited. Returns the column behind it. */
  private int box(int[] at, State state, boolean visited) {
    Kind kind = visited ? Kind.STATE : Kind.TIME;
    int x = write(at[0], at[1], visited ? "[ " : "  ", kind);
    x = write(x, at[1], state.rfcName(), kind);
    return write(x, at[1], visited ? " ]" : "  ", kind);
  }

  private static boolean isAbove(Way way) {
    return way.now() != State.CLOSED || way.states().size() == 1;
  }

  // --- cells -----------------------------------------------------------------------------------

  private void put(int x, int y, String cell, Kind kind) {
    if (x >= 0 && x < WIDTH) {
      cells[y][x] = cell;
      kinds[y][x] = kind;
    }
  }

  private int write(int x, int y, String text, Kind kind) {
    int at = x;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String cell = text.substring(i, i + Character.charCount(text.codePointAt(i)));
      int width = columns.width(cell);
      if (at + width > WIDTH) {
        return at;
      }
      put(at, y, cell, kind);
      for (int k = 1; k < width; k++) {
        put(at + k, y, "", kind);
      }
      at += width;
    }
    return at;
  }

  private List<Line> lines() {
    List<Line> painted = new ArrayList<>(HEIGHT);
    for (int y = 0; y < HEIGHT; y++) {
      List<Span> spans = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      Kind kind = Kind.PLAIN;
      for (int x = 0; x < WIDTH; x++) {
        Kind here = cells[y][x] == null ? Kind.PLAIN : kinds[y][x];
        if (here != kind && text.length() > 0) {
          spans.add(new Span(kind, text.toString()));
          text.setLength(0);
        }
        kind = here;
        text.append(cells[y][x] == null ? " " : cells[y][x]);
      }
      spans.add(new Span(kind, text.toString()));
      painted.add(new Line(spans));
    }
    return painted;
  }
}
