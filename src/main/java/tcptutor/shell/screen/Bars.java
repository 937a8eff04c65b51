package tcptutor.shell.screen;

import tcptutor.shell.text.Columns;

/** The line at the top of a screen. */
final class Bars {
  private Bars() {}

  /** A title, and something at the right end. */
  static void top(Canvas canvas, String title, String right, Room room) {
    canvas.fill(0, 0, canvas.width(), " ", Ink.BAR);
    int end = canvas.width() - 1 - Columns.width(right);
    canvas.write(end, 0, right, Ink.BAR);
    canvas.write(1, 0, Columns.truncate(title, end - 3, room.ascii() ? ".." : "…"), Ink.BAR);
  }
}
