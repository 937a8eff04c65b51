package tcptutor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.shell.screen.Screen;

/** The map of the packages, as rules: who may know whom, and what the core must not touch. */
class ArchitectureTest {
  private static final String CORE = "tcptutor.core..";
  private static final String SHELL = "tcptutor.shell..";

  private static JavaClasses program;

  @BeforeAll
  static void readTheClasses() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tcptutor");
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(program);
  }

  /** Nothing in {@code room} depends on our packages outside the named ones. */
  private static void onlyKnows(String room, String... others) {
    holds(
        noClasses()
            .that()
            .resideInAPackage(room)
            .should()
            .dependOnClassesThat(
                resideInAPackage("tcptutor..")
                    .and(
                        com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage(room).or(resideInAnyPackage(others))))));
  }

  @Nested
  class TheCore {
    @Test
    void doesNotKnowTheShell() {
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat(resideInAPackage(SHELL)));
    }

    @Test
    void doesNoInputOrOutput() {
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..")));
    }

    @Test
    void usesNoLibrary() {
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat(
                  com.tngtech.archunit.base.DescribedPredicate.not(
                      resideInAnyPackage("java..", "javax.crypto..", "tcptutor.core.."))));
    }

    @Test
    void asksNoClock() {
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat()
              .areAssignableTo(Clock.class));
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .callMethod(System.class, "currentTimeMillis"));
      holds(
          noClasses().that().resideInAPackage(CORE).should().callMethod(System.class, "nanoTime"));
      holds(noClasses().that().resideInAPackage(CORE).should().callMethod(Instant.class, "now"));
    }

    @Test
    void throwsNoDiceWithoutASeed() {
      holds(noClasses().that().resideInAPackage(CORE).should().callConstructor(Random.class));
      holds(noClasses().that().resideInAPackage(CORE).should().callMethod(Math.class, "random"));
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat()
              .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom"));
      holds(
          noClasses()
              .that()
              .resideInAPackage(CORE)
              .should()
              .dependOnClassesThat()
              .haveFullyQualifiedName("java.security.SecureRandom"));
    }
  }

  @Nested
  class TheRoomsOfTheCore {
    @Test
    void tcpKnowsNobody() {
      onlyKnows("tcptutor.core.tcp..");
    }

    @Test
    void simKnowsTcp() {
      onlyKnows("tcptutor.core.sim..", "tcptutor.core.tcp..", "tcptutor.core.lesson..");
    }

    @Test
    void ladderKnowsSimAndTcp() {
      onlyKnows(
          "tcptutor.core.ladder..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void scenarioKnowsSimAndTcp() {
      onlyKnows(
          "tcptutor.core.scenario..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void studyKnowsLessonsGradingAndExercises() {
      onlyKnows(
          "tcptutor.core.study..",
          "tcptutor.core.exercise..",
          "tcptutor.core.grade..",
          "tcptutor.core.lesson..");
    }

    @Test
    void factKnowsSimAndTcp() {
      onlyKnows("tcptutor.core.fact..", "tcptutor.core.sim..", "tcptutor.core.tcp..");
    }

    @Test
    void exerciseKnowsFactsScenariosAndPictures() {
      onlyKnows(
          "tcptutor.core.exercise..",
          "tcptutor.core.fact..",
          "tcptutor.core.ladder..",
          "tcptutor.core.scenario..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void playKnowsSimAndScenarios() {
      onlyKnows(
          "tcptutor.core.play..",
          "tcptutor.core.scenario..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void diagramKnowsSimAndHowLinesAreMade() {
      onlyKnows(
          "tcptutor.core.diagram..",
          "tcptutor.core.ladder..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void exploreKnowsSimAndTcp() {
      onlyKnows("tcptutor.core.explore..", "tcptutor.core.sim..", "tcptutor.core.tcp..");
    }

    @Test
    void lessonKnowsNobody() {
      onlyKnows("tcptutor.core.lesson..");
    }

    @Test
    void scheduleKnowsNobody() {
      onlyKnows("tcptutor.core.schedule..");
    }

    @Test
    void scheduleDoesNotKnowThePlansMadeOfIt() {
      onlyKnows("tcptutor.core.schedule", "tcptutor.core.schedule");
      onlyKnows("tcptutor.core.schedule.plan..", "tcptutor.core.schedule");
    }

    @Test
    void statsKnowTheScheduleAndTheDiagram() {
      onlyKnows(
          "tcptutor.core.stats..",
          "tcptutor.core.schedule..",
          "tcptutor.core.diagram..",
          "tcptutor.core.sim..",
          "tcptutor.core.tcp..",
          "tcptutor.core.lesson..");
    }

    @Test
    void gradeKnowsLesson() {
      onlyKnows("tcptutor.core.grade..", "tcptutor.core.lesson..");
    }
  }

  @Nested
  class TheShell {
    @Test
    void isAssembledByTheCommandLineAlone() {
      holds(
          noClasses()
              .that()
              .resideOutsideOfPackage("tcptutor.shell.cli..")
              .should()
              .dependOnClassesThat(resideInAPackage("tcptutor.shell.cli..")));
    }

    @Test
    void hasTextsThatKnowOnlyTheLanguages() {
      onlyKnows("tcptutor.shell.text..", "tcptutor.core.lesson..");
    }

    @Test
    void readsScenariosLessonsAndRecordingsInRoomsOfTheirOwn() {
      onlyKnows(
          "tcptutor.shell.scenario..",
          "tcptutor.shell.content..",
          "tcptutor.shell.text..",
          "tcptutor.core..");
      onlyKnows(
          "tcptutor.shell.lesson..",
          "tcptutor.shell.scenario..",
          "tcptutor.shell.content..",
          "tcptutor.shell.text..",
          "tcptutor.core..");
      onlyKnows("tcptutor.shell.replay..", "tcptutor.core.sim..", "tcptutor.core.tcp..");
    }

    @Test
    void talksAboutTheStudyFlowWithoutKnowingTheSimulator() {
      onlyKnows(
          "tcptutor.shell.prompt..",
          "tcptutor.shell.text..",
          "tcptutor.core.study..",
          "tcptutor.core.exercise..",
          "tcptutor.core.grade..",
          "tcptutor.core.schedule..",
          "tcptutor.core.lesson..");
    }

    @Test
    void showsWhatIsRememberedWithoutKnowingWhereItIsKept() {
      onlyKnows("tcptutor.shell.stats..", "tcptutor.shell.text..", "tcptutor.core..");
    }

    @Test
    void showsScreensThatReadNoFilesAndWriteNone() {
      onlyKnows(
          "tcptutor.shell.screen..",
          "tcptutor.shell.prompt..",
          "tcptutor.shell.stats..",
          "tcptutor.shell.scenario..",
          "tcptutor.shell.content..",
          "tcptutor.shell.text..",
          "tcptutor.core..");
      holds(
          noClasses()
              .that()
              .implement(Screen.class)
              .should()
              .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "org.jline..")));
    }

    @Test
    void drawsWithLanternaInOneRoom() {
      holds(
          noClasses()
              .that()
              .resideOutsideOfPackage("tcptutor.shell.screen..")
              .should()
              .dependOnClassesThat(resideInAPackage("com.googlecode.lanterna..")));
    }

    @Test
    void keepsDataAndKnowsOfItOnlyWhatFollowsForTheSchedule() {
      onlyKnows(
          "tcptutor.shell.store..",
          "tcptutor.shell.content..",
          "tcptutor.shell.text..",
          "tcptutor.core.schedule..",
          "tcptutor.core.stats..",
          "tcptutor.core.diagram..",
          "tcptutor.core.lesson..");
    }

    @Test
    void printsItsManualWithoutKnowingTheCommands() {
      onlyKnows("tcptutor.shell.manual..", "tcptutor.shell.text..", "tcptutor.core.lesson..");
    }

    @Test
    void isAtHomeOnAMachineWithoutKnowingTheLessons() {
      onlyKnows(
          "tcptutor.shell.home..",
          "tcptutor.shell.manual..",
          "tcptutor.shell.store..",
          "tcptutor.shell.text..",
          "tcptutor.core.lesson..");
    }

    @Test
    void makesCardsOfValuesAlone() {
      onlyKnows(
          "tcptutor.shell.anki..",
          "tcptutor.shell.scenario..",
          "tcptutor.shell.content..",
          "tcptutor.shell.text..",
          "tcptutor.core..");
      holds(
          noClasses()
              .that()
              .resideInAPackage("tcptutor.shell.anki..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("java.nio.file.."));
      holds(
          noClasses()
              .that()
              .resideInAPackage("tcptutor.shell.anki..")
              .should()
              .callMethod(Instant.class, "now"));
    }

    @Test
    void hasContentThatKnowsNoScenarios() {
      onlyKnows("tcptutor.shell.content..", "tcptutor.shell.text..", "tcptutor.core.lesson..");
    }
  }

  /** A rule that cannot fail proves nothing. */
  @Nested
  class TheRulesThemselves {
    @Test
    void noticeInputAndOutput() {
      ArchRule onTheShell =
          noClasses()
              .that()
              .resideInAPackage(SHELL)
              .should()
              .dependOnClassesThat(resideInAnyPackage("java.io.."));
      assertThrows(AssertionError.class, () -> holds(onTheShell));
    }

    @Test
    void noticeAForbiddenNeighbour() {
      assertThrows(AssertionError.class, () -> onlyKnows("tcptutor.shell.content.."));
    }
  }
}
