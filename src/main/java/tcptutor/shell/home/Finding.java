package tcptutor.shell.home;

import tcptutor.shell.text.Advice;

/**
 * One thing that a look around found.
 *
 * @param topic what it is about, as programs name it: {@code data-folder}
 * @param sign how it stands
 * @param what what was found
 * @param mend what to do about it; empty if nothing is to be done
 */
public record Finding(String topic, Sign sign, String what, String mend) {
  /** How something stands. */
  public enum Sign {
    /** As it should be. */
    OK("ok"),
    /** It works, but might do better. */
    NOTE("!"),
    /** It has to be mended. */
    BROKEN("x");

    private final String shown;

    Sign(String shown) {
      this.shown = shown;
    }

    /** The sign as people read it, without any colour. */
    public String shown() {
      return shown;
    }
  }

  static Finding ok(String topic, String what) {
    return new Finding(topic, Sign.OK, what, "");
  }

  static Finding note(String topic, Advice advice) {
    return new Finding(topic, Sign.NOTE, advice.what(), advice.mend());
  }

  static Finding broken(String topic, Advice advice) {
    return new Finding(topic, Sign.BROKEN, advice.what(), advice.mend());
  }
}
