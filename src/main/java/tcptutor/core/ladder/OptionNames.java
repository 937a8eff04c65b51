package tcptutor.core.ladder;

import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Segment;

/** What a SYN offers. The other segments carry nothing that is agreed there. */
final class OptionNames {
  private OptionNames() {}

  /**
   * The options of a segment with SYN in a line; empty for any other segment, and if there are
   * none.
   */
  static String of(Segment segment, Words words) {
    String list = list(segment, words);
    return list.isEmpty() ? "" : words.options() + words.colon() + list;
  }

  /** The same without the heading. */
  static String list(Segment segment, Words words) {
    if (!segment.syn()) {
      return "";
    }
    Options options = segment.options();
    StringBuilder text = new StringBuilder(64);
    add(text, options.mss() > 0 ? "MSS " + options.mss() : "", words);
    add(text, options.windowScale() >= 0 ? words.windowScale(options.windowScale()) : "", words);
    add(text, options.sackPermitted() ? words.sackPermitted() : "", words);
    add(text, options.timestamps() ? words.timestamps() : "", words);
    add(text, options.fastOpen() != null ? words.cookie(options.fastOpen().isEmpty()) : "", words);
    return text.toString();
  }

  private static void add(StringBuilder text, String name, Words words) {
    if (!name.isEmpty()) {
      text.append(text.length() == 0 ? "" : words.comma()).append(name);
    }
  }
}
