package tcptutor.core.tcp;

/**
 * A sequence number: an unsigned 32-bit number that wraps, compared modulo 2^32 (RFC 9293 §3.4).
 *
 * <p>Comparisons are meaningful only between numbers less than 2^31 apart, which the window limits
 * guarantee.
 *
 * @param value the number as its 32 bits
 */
public record Seq(int value) {

  /** The number 0, used where a segment has no acknowledgment number. */
  public static final Seq ZERO = new Seq(0);

  /** The sequence number with this unsigned value, taken modulo 2^32. */
  public static Seq of(long unsigned) {
    return new Seq((int) unsigned);
  }

  /** This number moved forward (or, if negative, back) by {@code octets}, modulo 2^32. */
  public Seq plus(int octets) {
    return octets == 0 ? this : new Seq(value + octets);
  }

  /** How far this number lies beyond {@code other}; negative when it lies before. */
  public int minus(Seq other) {
    return value - other.value;
  }

  /** Written out, since linking the one that records have takes as long as a whole run. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Seq seq && value == seq.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  public boolean before(Seq other) {
    return value - other.value < 0;
  }

  public boolean after(Seq other) {
    return value - other.value > 0;
  }

  public boolean atOrBefore(Seq other) {
    return value - other.value <= 0;
  }

  public boolean atOrAfter(Seq other) {
    return value - other.value >= 0;
  }

  /** The unsigned value, 0 to 2^32-1. */
  public long unsigned() {
    return Integer.toUnsignedLong(value);
  }

  @Override
  public String toString() {
    return Long.toString(unsigned());
  }
}
