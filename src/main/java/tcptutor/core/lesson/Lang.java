package tcptutor.core.lesson;

/** A language that learners can read everything in. */
public enum Lang {
  /** English: also what is shown where a Chinese text is missing. */
  EN("en"),
  /** Chinese, in simplified characters. */
  ZH("zh");

  private final String code;

  Lang(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, as written in lesson files and on the command line. */
  public String code() {
    return code;
  }
}
