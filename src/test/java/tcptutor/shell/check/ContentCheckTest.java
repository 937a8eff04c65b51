package tcptutor.shell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;

class ContentCheckTest {
  @Test
  void ourOwnLessonsQuizzesAndScenariosAreSound() throws IOException {
    ContentCheck.Findings findings =
        ContentCheck.check(List.of(Path.of("lessons"), Path.of("quizzes")), Lang.EN);
    assertEquals(List.of(), findings.issues());
    assertTrue(findings.files() >= 70, "only " + findings.files() + " files");
  }

  @Nested
  class OfABadScenario {
    @TempDir Path folder;

    private List<Issue> check(String yaml) throws IOException {
      Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
      Path file = scenarios.resolve("mine.yaml");
      Files.writeString(file, yaml, StandardCharsets.UTF_8);
      return ContentCheck.check(List.of(file), Lang.EN).issues();
    }

    private static final String HEAD = "id: mine\ngroup: open\ntitle: {en: Mine, zh: 我的}\n";

    @Test
    void everyMistakeIsNamedWithItsPlaceAndTheMend() throws IOException {
      List<Issue> issues =
          check(
              HEAD
                  + "profil: [rfc]\n"
                  + "start: {client: clsed}\n"
                  + "set: {nagel: off, msl: long}\n"
                  + "events:\n"
                  + "  - 0ms client conect\n"
                  + "  - lose client SIN 1\n"
                  + "  - 5 client send\n"
                  + "  - 10ms server send\n");
      List<String> places =
          issues.stream().map(i -> i.line() + ":" + i.column() + " " + i.code()).toList();
      assertEquals(
          List.of(
              "4:1 unknown-field",
              "5:17 not-one-of",
              "6:14 bad-setting",
              "6:24 bad-setting",
              "8:5 bad-event",
              "9:5 bad-event",
              "10:5 bad-event",
              "11:5 bad-event"),
          places);
      assertEquals("'nagel' is no NAME", issues.get(2).message());
      assertTrue(issues.get(2).mend().startsWith("did you mean 'nagle'?"), issues.get(2).mend());
      assertTrue(issues.get(4).mend().startsWith("did you mean 'connect'?"), issues.get(4).mend());
      assertTrue(issues.get(5).mend().startsWith("did you mean 'syn'?"), issues.get(5).mend());
      assertEquals("'5' is no time", issues.get(6).message());
      assertEquals("the line ends where OCTETS is missing", issues.get(7).message());
    }

    @Test
    void anExchangeThatDoesNotHappenIsShownWithTheOneThatDoes() throws IOException {
      List<Issue> issues =
          check(
              HEAD
                  + "isn: {client: 100, server: 300}\n"
                  + "events:\n  - 0ms client connect\n"
                  + "expect:\n  both: |\n    0ms  C > S  SYN 0  SYN-SENT / ESTABLISHED\n");
      assertEquals(2, issues.size(), issues.toString());
      assertEquals("unexpected-run", issues.get(0).code());
      assertTrue(issues.get(0).message().contains("SYN-RECEIVED"), issues.get(0).message());
    }

    @Test
    void aFileThatIsNotNamedLikeItsIdIsReported() throws IOException {
      List<Issue> issues = check("id: other\ngroup: open\ntitle: {en: a, zh: b}\nevents: []\n");
      assertEquals(List.of("id-and-file"), issues.stream().map(Issue::code).toList());
    }
  }

  @Nested
  class OfAQuiz {
    @TempDir Path folder;

    @Test
    void aScenarioOrSegmentThatDoesNotExistIsReported() throws IOException {
      String quiz = Files.readString(Path.of("quizzes/opening.yaml"), StandardCharsets.UTF_8);
      String broken =
          quiz.replaceFirst("scenario: cf-two-way-stale-syn", "scenario: cf-two-way-stale-sin")
              .replaceFirst("segments: \\[[0-9, ]+\\]", "segments: [99]");
      Path file = folder.resolve("opening.yaml");
      Files.writeString(file, broken, StandardCharsets.UTF_8);
      List<String> codes =
          ContentCheck.check(List.of(file), Lang.EN).issues().stream().map(Issue::code).toList();
      assertTrue(codes.contains("no-such-scenario"), codes.toString());
      assertTrue(codes.contains("no-such-segment"), codes.toString());
    }
  }
}
