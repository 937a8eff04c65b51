package tcptutor.core.ladder;

/**
 * Where the parts of a ladder stand: times, states of the client, its time line, the lane of the
 * arrows, the server's time line, its states, remarks.
 *
 * @param times columns of the time stamps
 * @param states columns of the states on either side
 * @param lane columns between the time lines
 * @param side columns for remarks right of the picture; 0 if they stand in the lane
 */
record Frame(int times, int states, int lane, int side) {
  /** From this width on, remarks stand beside the picture. */
  static final int WIDE = 110;

  private static final int SIDE_GAP = 2;
  private static final int WIDEST_PICTURE = 110;
  private static final int LEAST_LANE = 16;

  static Frame of(int width, int times, int states, boolean talks) {
    boolean beside = talks && width >= WIDE;
    int picture =
        beside ? Math.max(76, Math.min(96, width * 3 / 5)) : Math.min(width, WIDEST_PICTURE);
    int side = beside ? width - picture - SIDE_GAP : 0;
    int lane = Math.max(LEAST_LANE, picture - times - 2 * states - 5);
    return new Frame(times, states, lane, side);
  }

  /** Column of the client's time line. */
  int client() {
    return times + 1 + states + 1;
  }

  /** First column between the time lines. */
  int laneStart() {
    return client() + 1;
  }

  /** Column of the server's time line. */
  int server() {
    return laneStart() + lane;
  }

  /** First column of the remarks. */
  int sideStart() {
    return server() + 2 + states + SIDE_GAP;
  }

  /** All columns, which may be more than a very narrow window has. */
  int columns() {
    return side > 0 ? sideStart() + side : server() + 2 + states;
  }
}
