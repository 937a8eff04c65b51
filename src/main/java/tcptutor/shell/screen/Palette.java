package tcptutor.shell.screen;

/** The colours of a theme, as red, green and blue of eight bits each. */
public enum Palette {
  /** Light on dark. */
  DARK(0x16191f, 0x2a3345, 0x33425c) {
    @Override
    int of(Ink ink) {
      return switch (ink) {
        case PLAIN, NUMBERS, REMARK, FIELD -> 0xd5dae2;
        case STRONG, BAR, HEADING, FLAGS, NAME -> 0xffffff;
        case DIM, TIME, GAP, HINT, CLAUSE -> 0x98a2b3;
        case BORDER, LIFELINE -> 0x66718a;
        case EMPHASIS, TAG, CALL, CODE -> 0x6fd3e0;
        case KEY, TERM -> 0x7cc4ff;
        case ARROW -> 0x7aa8f7;
        case STATE, GOOD -> 0x8fd694;
        case LOST, BAD -> 0xff8080;
        case MARK, INJECTED, TIMER, HAPPENING, WARN, CHANGED -> 0xf0c674;
      };
    }
  },
  /** Dark on light. */
  LIGHT(0xfbfbf8, 0xdce4f0, 0xcfe0f7) {
    @Override
    int of(Ink ink) {
      return switch (ink) {
        case PLAIN, NUMBERS, REMARK, FIELD -> 0x22262e;
        case STRONG, BAR, HEADING, FLAGS, NAME -> 0x000000;
        case DIM, TIME, GAP, HINT, CLAUSE -> 0x5a6372;
        case BORDER, LIFELINE -> 0x7a8496;
        case EMPHASIS, TAG, CALL, CODE -> 0x00626e;
        case KEY, TERM -> 0x0550ae;
        case ARROW -> 0x1f5fc4;
        case STATE, GOOD -> 0x116329;
        case LOST, BAD -> 0xb3131b;
        case MARK, INJECTED, TIMER, HAPPENING, WARN, CHANGED -> 0x8a4b00;
      };
    }
  };

  private final int ground;
  private final int bar;
  private final int chosen;

  Palette(int ground, int bar, int chosen) {
    this.ground = ground;
    this.bar = bar;
    this.chosen = chosen;
  }

  /** The colour behind everything. */
  public int ground() {
    return ground;
  }

  /** The colour behind the line at the top. */
  public int bar() {
    return bar;
  }

  /** The colour behind what is chosen. */
  public int chosen() {
    return chosen;
  }

  abstract int of(Ink ink);
}
