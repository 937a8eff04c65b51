package tcptutor.core.schedule;

/** How well something was recalled. */
public enum Rating {
  /** Not at all. */
  AGAIN("Again"),
  /** With effort, or in part. */
  HARD("Hard"),
  /** As it should be. */
  GOOD("Good"),
  /** At once. */
  EASY("Easy");

  private final String label;

  Rating(String label) {
    this.label = label;
  }

  /** The name that everybody who uses FSRS writes. */
  public String label() {
    return label;
  }

  /** The number that everybody who uses FSRS writes: 1 for Again to 4 for Easy. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * Returns the rating of a number.
   *
   * @throws IllegalArgumentException unless it is one of 1 to 4
   */
  public static Rating of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("a rating is 1 to 4, not " + number);
    }
    return values()[number - 1];
  }

  /** The rating one below; Again stays Again. */
  public Rating lowered() {
    return values()[Math.max(0, ordinal() - 1)];
  }
}
