package tcptutor.shell.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Text;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.text.Messages;

class LessonReaderTest {
  private static final String GOOD =
      """
      id: first
      order: 1
      title: {en: First, zh: 第一课}
      sections:
        - id: a
          heading: {en: A, zh: 甲}
          parts:
            - en: Read this.
              zh: 读这个。
            - run: open-normal
      misconceptions:
        - id: m
          statement: {en: Wrong., zh: 错。}
          why-wrong: {en: Right., zh: 对。}
          refuted-by: open-normal
      """;

  private final Issues issues = new Issues("l.yaml", Messages.in(Lang.ZH));

  private Lesson read(String yaml) {
    return LessonReader.read(YamlReader.parse(yaml, issues).orElseThrow(), issues, Lang.ZH);
  }

  private List<String> mistakes() {
    return issues.list().stream()
        .map(issue -> issue.place() + " " + issue.code() + "：" + issue.message())
        .toList();
  }

  @Test
  void readsTextsAndRunsInTheirOrder() {
    Lesson lesson = read(GOOD);
    assertEquals(List.of(), mistakes());
    assertEquals(
        List.of(
            new Section.Prose(new Text("Read this.", "读这个。")), new Section.Run("open-normal", "")),
        lesson.sections().get(0).parts());
    assertEquals("open-normal", lesson.misconceptions().get(0).refutedBy());
  }

  @Test
  void tellsEveryMistakeInTheLanguageOfTheAuthor() {
    read(GOOD.replace("    zh: 读这个。", "    zn: 读这个。").replace("id: a", "id: A b"));
    assertEquals(
        List.of(
            "l.yaml:5:9 bad-id：“A b”不能当 id",
            "l.yaml:8:9 missing-language：“sections[0].parts[0]”缺中文",
            "l.yaml:9:9 unknown-field：没有人会读“zn”这个字段"),
        mistakes());
  }
}
