package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.pack.NewPack;

/** The author's guide is followed to the letter: what it shows works, and says what it says. */
class AuthorGuideTest {
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private static String guide(String name) throws IOException {
    return Files.readString(Path.of("src/docs", name), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static List<String> blocks(String guide) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(guide);
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"author-guide.md", "author-guide.zh.md"})
  void itsExamplesMakeASoundPack(String name) throws IOException {
    List<String> blocks = blocks(guide(name));
    assertEquals(6, blocks.size());
    write("lessons/half-open.yaml", blocks.get(0));
    String questions = String.join("", blocks.subList(1, 5));
    write("quizzes/half-open.yaml", "id: half-open\nlesson: half-open\nquestions:\n" + questions);
    write("lessons/glossary.yaml", blocks.get(5));
    write(
        "lessons/pack.yaml",
        "id: mine\nversion: 1.0.0\ntitle: {en: Mine, zh: 我的}\nlanguages: [en, zh]\n");
    ContentCheck.Findings findings = ContentCheck.check(List.of(folder), Lang.EN);
    assertEquals(List.of(), findings.issues());
    assertEquals(4, findings.facts());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"author-guide.md, EN, 0", "author-guide.zh.md, ZH, 1"})
  void itsMistakeIsReportedAsItShows(String name, Lang lang, int which) throws IOException {
    NewPack.write(folder, "my-pack");
    Path lesson = folder.resolve("lessons/first-steps.yaml");
    String text = Files.readString(lesson, StandardCharsets.UTF_8);
    Files.writeString(lesson, text.replace("[101](#2.ack)", "[102](#2.ack)"));
    Issue issue = ContentCheck.check(List.of(folder), lang).issues().get(which);
    String place = "my-pack/lessons/first-steps.yaml:" + issue.line() + ":" + issue.column();
    String shown = place + ": " + issue.code() + ": " + issue.message();
    assertTrue(guide(name).contains(shown + "\n"), shown);
    assertTrue(guide(name).contains(issue.mend() + "\n"), issue.mend());
  }

  @Test
  void theNewPackIsSound() throws IOException {
    NewPack.write(folder, "my-pack");
    ContentCheck.Findings findings = ContentCheck.check(List.of(folder), Lang.EN);
    assertEquals(List.of(), findings.issues());
  }
}
