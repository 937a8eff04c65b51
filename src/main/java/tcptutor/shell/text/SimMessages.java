package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;

/** What is said about changed and exported scenarios, in one language. */
public final class SimMessages extends Bilingual {
  private SimMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static SimMessages in(Lang lang) {
    return new SimMessages(lang);
  }

  /** Help for {@code --event}. */
  public String eventOption() {
    return of(
        "add a line as scenario files write it: '60ms crash server', '80ms server send 5'",
        "加一行事件，写法同场景文件：'60ms crash server'、'80ms server send 5'");
  }

  /** Help for {@code --export}. */
  public String exportOption() {
    return of(
        "write the changed scenario to a new file, with the run it is now to expect",
        "把改过的场景写成新文件，并记下它现在应有的过程");
  }

  /** A file for a scenario needs a name that the checker takes for one. */
  public Advice exportName(String file) {
    return new Advice(
        of("'" + file + "' cannot be the file of a scenario", "“" + file + "”不能作场景文件名"),
        of(
            "end it in .yaml and use letters, digits and hyphens before that, such as"
                + " my-crash.yaml",
            "以 .yaml 结尾，前面用小写字母、数字和连字符，例如 my-crash.yaml"));
  }

  /** What is there is not overwritten. */
  public Advice exportExists(String file) {
    return new Advice(
        of("'" + file + "' exists already", "“" + file + "”已经存在"),
        of(
            "nothing was written; choose another name, or remove the file first",
            "什么也没写；换个名字，或者先删掉它"));
  }

  /** The file could not be written. */
  public Advice exportFailed(String file, String reason) {
    return new Advice(
        of("'" + file + "' cannot be written: " + reason, "无法写入“" + file + "”：" + reason), "");
  }

  /** The file is there. */
  public String exported(String file) {
    return of(
        file + " written; 'tcptutor sim FILE' runs it, 'tcptutor check FILE' checks it",
        "已写入 " + file + "；tcptutor sim FILE 运行它，tcptutor check FILE 检查它");
  }

  /** The title of a changed scenario, in both languages; what was changed again is not twice so. */
  public static Text changedTitle(Text title) {
    return new Text(marked(title.en(), " (changed)"), marked(title.zh(), "（改过）"));
  }

  private static String marked(String title, String mark) {
    return title.isEmpty() || title.endsWith(mark) ? title : title + mark;
  }

  /** What a changed scenario is about, in both languages. */
  public static Text changedBy(String command) {
    return new Text("Made by: " + command, "由此得来：" + command);
  }
}
