package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** What is said about the glossary, in one language. */
public final class TermMessages extends Bilingual {
  private TermMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static TermMessages in(Lang lang) {
    return new TermMessages(lang);
  }

  // --- the command -----------------------------------------------------------------------------

  /** What {@code term} does, in one line. */
  public String summary() {
    return of("explain a word of the field, or list them", "解释一个术语，或列出全部术语");
  }

  /** What {@code term} does, in more than one line. */
  public String about() {
    return of(
        "Without WORD: the glossary. With WORD, in English or Chinese and however it is spelt: what"
            + " it means, what to see besides, and the lesson that teaches it. Installed packs may"
            + " add terms of their own.",
        "不带 WORD：列出术语表。带 WORD，中英文、各种写法都行：说明它的意思、相关术语和讲它的那一课。装上的课程包可以带自己的术语。");
  }

  /** Below the list. */
  public String hint() {
    return of(
        "'tcptutor term WORD' explains one, such as: tcptutor term \"half-open\"",
        "tcptutor term WORD 解释其中一个，例如：tcptutor term 半打开");
  }

  /** There is no such term; {@code nearest} are those that may be meant. */
  public Advice unknown(String word, String nearest) {
    return new Advice(
        of("the glossary has no '" + word + "'", "术语表里没有“" + word + "”"),
        nearest.isEmpty()
            ? of("'tcptutor term' lists it", "用 tcptutor term 列出全部")
            : of("perhaps: ", "也许是：") + nearest);
  }

  /** Before other spellings. */
  public String alsoLabel() {
    return of("also", "又叫");
  }

  /** Before other terms. */
  public String seeLabel() {
    return of("see", "参看");
  }

  /** Before the command that reads a lesson. */
  public String lessonLabel() {
    return of("lesson", "课程");
  }

  /** A lesson, and how to read it. */
  public String lesson(String title, String command) {
    return of(title + " (" + command + ")", title + "（" + command + "）");
  }

  /** Before RFCs. */
  public String sourceLabel() {
    return of("source", "出处");
  }

  /** Between items of a list. */
  public String comma() {
    return of(", ", "、");
  }

  // --- mistakes of authors ---------------------------------------------------------------------

  /** Two terms share a spelling. */
  public Advice spellingTaken(String spelling, String other) {
    return new Advice(
        of(
            "'" + spelling + "' is a spelling of '" + other + "' already",
            "“" + spelling + "”已经是“" + other + "”的写法"),
        of("give each spelling to one term", "每个写法只归一个术语"));
  }

  /** A term refers to one that there is not. */
  public Advice noTerm(String id, String nearest) {
    return new Advice(
        of("there is no term '" + id + "'", "没有术语“" + id + "”"),
        didYouMean(nearest, of("name the id of a term", "写一个术语的 id")));
  }

  /** A term refers to a section that its lesson has not. */
  public Advice noSection(String lesson, String section, String nearest) {
    return new Advice(
        of(
            "the lesson '" + lesson + "' has no section '" + section + "'",
            "“" + lesson + "”这一课没有“" + section + "”这一节"),
        didYouMean(nearest, of("name a section, or the lesson alone", "写它的一节，或者只写课程")));
  }
}
