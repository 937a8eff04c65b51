package tcptutor.shell.screen;

import tcptutor.core.play.Playback;

/**
 * How fast a run is played. Between two events passes as much real time as fits the span of virtual
 * time between them, but neither too little to be seen nor so much that one falls asleep: two
 * minutes of TIME-WAIT are over in two seconds.
 *
 * @param playing whether time passes
 * @param factor how much faster than usual, 0.25 to 8
 */
record Pace(boolean playing, double factor) {
  static final Pace PAUSED = new Pace(false, 1);

  private static final double SLOWEST = 0.25;
  private static final double FASTEST = 8;

  /* Real microseconds for one microsecond of virtual time, at the usual pace. */
  private static final double STRETCH = 16;
  private static final long LEAST = 250_000;
  private static final long MOST = 2_000_000;

  Pace started() {
    return new Pace(true, factor);
  }

  Pace paused() {
    return new Pace(false, factor);
  }

  Pace faster() {
    return new Pace(playing, Math.min(FASTEST, factor * 2));
  }

  Pace slower() {
    return new Pace(playing, Math.max(SLOWEST, factor / 2));
  }

  /** Where a run is after so many microseconds of real time; past no more than one event. */
  Playback after(Playback playback, long micros) {
    if (playback.atEnd()) {
      return playback;
    }
    long span = playback.next() - playback.frame().at();
    double real = Math.max(LEAST, Math.min(MOST, span * STRETCH)) / factor;
    if (span == 0) {
      return playback.step();
    }
    long passed = Math.max(1, (long) (micros / real * span));
    long clock = playback.clock() + passed;
    return clock >= playback.next() ? playback.step() : playback.atTime(clock);
  }

  /** The factor as people write it: {@code 1x}, {@code 0.5x}. */
  String shown() {
    return (factor >= 1 ? String.valueOf((int) factor) : String.valueOf(factor)) + "x";
  }
}
