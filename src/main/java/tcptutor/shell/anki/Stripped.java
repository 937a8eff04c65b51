package tcptutor.shell.anki;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/** A field without its HTML: what Anki sorts by, and what it tells doubles by. */
final class Stripped {
  private static final Pattern TAGS = Pattern.compile("<.*?>", Pattern.DOTALL);

  private Stripped() {}

  /** The words alone. */
  static String of(String html) {
    return TAGS.matcher(html)
        .replaceAll("")
        .replace("&#91;", "[")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }

  /** The first 32 bits of the SHA-1 of the words. */
  static long checksum(String stripped) {
    return ByteBuffer.wrap(StableId.digest("SHA-1", stripped)).getInt() & 0xffffffffL;
  }
}
