package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** Texts whose two wordings stand side by side. */
abstract class Bilingual {
  private final boolean zh;

  Bilingual(Lang lang) {
    this.zh = lang == Lang.ZH;
  }

  final String of(String english, String chinese) {
    return zh ? chinese : english;
  }

  /** Appended to "there is no such thing" where one of nearly the same name exists. */
  final String didYouMean(String nearest, String otherwise) {
    return nearest.isEmpty()
        ? otherwise
        : of("did you mean '" + nearest + "'?", "是不是想写“" + nearest + "”？");
  }
}
