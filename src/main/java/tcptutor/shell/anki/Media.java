package tcptutor.shell.anki;

import java.nio.charset.StandardCharsets;

/**
 * A picture that cards refer to.
 *
 * @param name the file in Anki's folder of media, which all decks share
 * @param text an SVG
 */
public record Media(String name, String text) {
  /**
   * A picture whose name tells its content: another content is another file, so that Anki never has
   * to choose between two of one name, and what two cards show is kept once.
   *
   * @param about what is drawn, in letters that file names may have
   */
  static Media of(String about, String text) {
    String name = "tcptutor-" + about + "-" + StableId.hex(text).substring(0, 12) + ".svg";
    return new Media(name, text);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
