package tcptutor.shell.screen;

/** Which part of a long list is seen. */
final class Scroll {
  private Scroll() {}

  /** The first row to show, so that the chosen one is seen with some around it. */
  static int top(int chosen, int rows, int height) {
    int top = chosen - height / 2;
    return Math.max(0, Math.min(top, rows - height));
  }

  /** Draws at the right edge where in the list one is; nothing when all of it is seen. */
  static void bar(Canvas canvas, int top, int rows, boolean ascii) {
    int height = canvas.height();
    if (rows <= height || height < 3) {
      return;
    }
    int length = Math.max(1, height * height / rows);
    int start = (int) ((long) top * (height - length) / Math.max(1, rows - height));
    for (int y = 0; y < height; y++) {
      boolean on = y >= start && y < start + length;
      String cell = on ? ascii ? "#" : "█" : ascii ? "." : "│";
      canvas.write(canvas.width() - 1, y, cell, Ink.BORDER);
    }
  }
}
