package tcptutor.shell.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Ids that are the same whenever and wherever a deck is written. */
final class StableId {
  /**
   * Anki's ids are the milliseconds at which something was made, and it refuses those of a day to
   * come. Ours lie between 2014 and 2018, where nothing else of a learner's will be.
   */
  private static final long FIRST = 1_400_000_000_000L;

  private static final long MANY = 1L << 37;
  private static final int GUID = 20;

  private StableId() {}

  /** Digits and letters that stand for a name: harmless in a table and in a search. */
  static String guid(String name) {
    return hex(name).substring(0, GUID);
  }

  /**
   * A number that stands for a name.
   *
   * @param taken numbers that are given away; the result is added
   */
  static long number(String name, Set<Long> taken) {
    long number = FIRST + Long.parseUnsignedLong(hex(name).substring(0, 15), 16) % MANY;
    while (!taken.add(number)) {
      number++;
    }
    return number;
  }

  /** The SHA-256 of a text. */
  static String hex(String text) {
    return HexFormat.of().formatHex(digest("SHA-256", text));
  }

  static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
