package tcptutor.core.tcp;

/**
 * The control bits of the TCP header (RFC 9293 §3.1), combined with {@code |} in an {@code int}.
 */
public final class Flags {
  public static final int FIN = 1;
  public static final int SYN = 2;
  public static final int RST = 4;
  public static final int PSH = 8;
  public static final int ACK = 16;
  public static final int URG = 32;

  private static final String LETTERS = "SFRPAU";
  private static final int[] BITS = {SYN, FIN, RST, PSH, ACK, URG};
  private static final String[] NAMES = {"SYN", "FIN", "RST", "PSH", "ACK", "URG"};

  /** The order in which people say the flags: SYN,ACK and FIN,ACK,PSH. */
  private static final int[] SPOKEN = {0, 1, 2, 4, 3, 5};

  private Flags() {}

  /** The bits as letters in the order {@code SFRPAU}: {@code SA} is SYN and ACK. */
  public static String letters(int flags) {
    StringBuilder text = new StringBuilder(6);
    for (int i = 0; i < BITS.length; i++) {
      if ((flags & BITS[i]) != 0) {
        text.append(LETTERS.charAt(i));
      }
    }
    return text.toString();
  }

  /** The bits as names joined by commas, such as {@code SYN,ACK}; {@code none} if no bit is set. */
  public static String names(int flags) {
    StringBuilder text = new StringBuilder(12);
    for (int i : SPOKEN) {
      if ((flags & BITS[i]) != 0) {
        text.append(text.length() == 0 ? "" : ",").append(NAMES[i]);
      }
    }
    return text.length() == 0 ? "none" : text.toString();
  }

  /** Returns the bit of a name such as {@code SYN}; 0 for any other word. */
  public static int bit(String name) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equals(name)) {
        return BITS[i];
      }
    }
    return 0;
  }

  /**
   * The bits that these letters name, in any order; {@code .} stands for ACK as in tcpdump.
   *
   * @throws IllegalArgumentException if a letter names no control bit
   */
  public static int parse(String letters) {
    int flags = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i) == '.' ? 'A' : letters.charAt(i);
      int at = LETTERS.indexOf(letter);
      if (at < 0) {
        throw new IllegalArgumentException(
            "no control bit is called '" + letter + "'; the letters are " + LETTERS);
      }
      flags |= BITS[at];
    }
    return flags;
  }
}
