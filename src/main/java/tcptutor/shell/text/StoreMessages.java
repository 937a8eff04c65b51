package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** What is said when a learner's data cannot be read or kept, in one language. */
public final class StoreMessages extends Bilingual {
  private StoreMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static StoreMessages in(Lang lang) {
    return new StoreMessages(lang);
  }

  /**
   * What went wrong and the way out.
   *
   * @param trouble the name of the kind of trouble
   * @param file what it went wrong with
   * @param detail what the system said
   */
  public Advice advice(String trouble, String file, String detail) {
    return switch (trouble) {
      case "FULL" ->
          new Advice(
              of("the disk with " + file + " is full", file + " 所在的磁盘满了"),
              of(
                  "make room and try again; nothing that was kept before is lost",
                  "腾出空间再试；之前保存的都还在"));
      case "READ_ONLY" ->
          new Advice(
              of(
                  "your data cannot be kept: " + file + " may not be written",
                  "你的数据无法保存：" + file + " 不能写"),
              of(
                  "make the folder writable, or set TCPTUTOR_HOME to a folder that is; what is"
                      + " there can be copied with: tcptutor memory export FILE.json",
                  "把目录改成可写，或把 TCPTUTOR_HOME 设为可写的目录；已有的数据可以用 tcptutor memory export"
                      + " FILE.json 导出"));
      case "CORRUPT" ->
          new Advice(
              of(file + " is damaged: " + detail, file + " 已损坏：" + detail),
              of(
                  "go back to a copy: tcptutor memory restore (lists them); save what can still be"
                      + " read: tcptutor memory export FILE.json. The damaged file is left alone",
                  "恢复备份：tcptutor memory restore（会列出备份）；保存还读得出的内容：tcptutor memory export"
                      + " FILE.json。损坏的文件不会被改动"));
      case "NEWER" ->
          new Advice(
              of(
                  file + " was written by a newer tcptutor (schema " + detail + ")",
                  file + " 是更新版本的 tcptutor 写的（schema " + detail + "）"),
              of(
                  "use that version, or set TCPTUTOR_HOME to another folder; the file is left"
                      + " alone",
                  "请用那个版本，或把 TCPTUTOR_HOME 设为另一个目录；这个文件不会被改动"));
      case "FOREIGN" ->
          new Advice(
              of(file + " is not a database of tcptutor", file + " 不是 tcptutor 的数据库"),
              of(
                  "move it away, or set TCPTUTOR_HOME to another folder; it is left alone",
                  "把它移走，或把 TCPTUTOR_HOME 设为另一个目录；它不会被改动"));
      case "BUSY" ->
          new Advice(
              of("another program holds " + file, "另一个程序占用着 " + file),
              of(
                  "end it (a tcptutor that hangs, a backup) and try again",
                  "请结束它（卡住的 tcptutor，或备份程序）再试"));
      case "NO_DATABASE" ->
          new Advice(
              of("the database does not run on this machine: " + detail, "数据库无法在这台机器上运行：" + detail),
              of(
                  "check that programs may run from the temporary folder, or set -Djava.io.tmpdir"
                      + " in JAVA_TOOL_OPTIONS to one from which they may",
                  "请确认临时目录允许运行程序，或在 JAVA_TOOL_OPTIONS 里用 -Djava.io.tmpdir 指定允许的目录"));
      default ->
          new Advice(
              of(
                  "your data cannot be kept in " + file + ": " + detail,
                  "你的数据无法保存到 " + file + "：" + detail),
              of(
                  "see 'tcptutor doctor'; TCPTUTOR_HOME names another folder",
                  "请看 tcptutor doctor；TCPTUTOR_HOME 可以指定另一个目录"));
    };
  }

  /** Nothing of this session will be kept. */
  public String goesOn() {
    return of("this session goes on, and nothing of it is kept", "这次可以继续，但不会保存任何内容");
  }
}
