package tcptutor.shell.cli;

import java.util.List;
import java.util.Locale;
import tcptutor.core.diagram.Transition;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.linear.LinearPlayer;
import tcptutor.shell.prompt.PlainTyping;
import tcptutor.shell.prompt.Typing;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.screen.Errand;
import tcptutor.shell.screen.Shelf;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/** Home line by line: says what there is, and runs the command that a letter stands for. */
final class LinearHome {
  /** What can be reached: a letter, the name of its texts, the command; none for a list. */
  private record Way(char key, String name, List<String> command) {}

  private static final List<Way> WAYS =
      List.of(
          new Way('c', "CONTINUE", List.of("start")),
          new Way('d', "DUE", List.of("review")),
          new Way('l', "LESSONS", List.of("learn")),
          new Way('s', "SCENARIOS", List.of("sim")),
          new Way('e', "EXERCISES", List.of("quiz", "--exercises")),
          new Way('u', "QUIZ", List.of("quiz")),
          new Way('i', "INTERVIEW", List.of("quiz", "--kind", "free-text", "--count", "5")),
          new Way('m', "MAP", List.of()),
          new Way('g', "GLOSSARY", List.of("term")),
          new Way('b', "BOOKMARKS", List.of()),
          new Way('p', "PROGRESS", List.of()),
          new Way('k', "PACKS", List.of("pack", "list")));

  private final LearnersShelf shelf;
  private Console console;

  LinearHome(Console console) {
    this.console = console;
    this.shelf = new LearnersShelf(console);
  }

  int run() {
    try (Typing typing = typing(console)) {
      list();
      String line = typing.line(prompt());
      while (line != null && !List.of("q", "quit", "exit", "退出").contains(line.strip())) {
        obey(line.strip(), typing);
        line = typing.line(prompt());
      }
      return Exit.DONE;
    } finally {
      shelf.close();
    }
  }

  private ScreenMessages texts() {
    return ScreenMessages.in(console.lang());
  }

  private String prompt() {
    return "[" + texts().choose() + "] ";
  }

  static Typing typing(Console console) {
    return new PlainTyping(console.in(), console.out(), console.inputIsTerminal());
  }

  private void list() {
    console.out().println("tcptutor: " + texts().homeLine());
    for (Way way : WAYS) {
      String detail = detail(way);
      String line = "  " + way.key() + "  " + texts().home(way.name());
      console.out().println(detail.isEmpty() ? line : Columns.padRight(line, 22) + "  " + detail);
    }
    console.out().println("  L  " + texts().languageKey());
    console.out().println("  ?  " + texts().helpKey());
  }

  private String detail(Way way) {
    return switch (way.name()) {
      case "DUE" -> texts().dueDetail(shelf.due());
      case "SCENARIOS" -> texts().scenariosDetail(shelf.scenarios().size());
      case "QUIZ" -> texts().quizDetail();
      case "INTERVIEW" -> texts().interviewDetail();
      case "EXERCISES" -> texts().linearExercises();
      case "GLOSSARY" -> texts().glossaryDetail();
      default -> "";
    };
  }

  private void obey(String line, Typing typing) {
    if (line.equals("L")) {
      console = console.in(console.lang() == Lang.EN ? Lang.ZH : Lang.EN);
      list();
      return;
    }
    if (line.equals("?")) {
      Columns.wrap(texts().linearHomeHelp(), console.width()).forEach(console.out()::println);
      list();
      return;
    }
    String word = line.isEmpty() ? "c" : line.toLowerCase(Locale.ROOT);
    for (Way way : WAYS) {
      if (word.equals(String.valueOf(way.key()))) {
        go(way, typing);
        shelf.refresh();
        list();
        return;
      }
    }
    console.out().println(texts().noSuchEntry(line));
  }

  private void go(Way way, Typing typing) {
    switch (way.name()) {
      case "MAP" -> transitions();
      case "BOOKMARKS" -> bookmarks();
      case "PROGRESS" -> {
        progress();
        Main.within(console, List.of("stats"));
      }
      default -> Main.within(console, way.command());
    }
    if (way.name().equals("LESSONS") || way.name().equals("SCENARIOS")) {
      String id = typing.line("[" + texts().which() + "] ");
      if (id != null && !id.isBlank()) {
        Main.within(console, List.of(way.name().equals("LESSONS") ? "learn" : "play", id.strip()));
      }
    }
  }

  // --- lists that are no commands --------------------------------------------------------------

  private void transitions() {
    for (Transition transition : Transition.values()) {
      String way = transition.from().rfcName() + " > " + transition.to().rfcName();
      say(way + ": " + transition.cause().in(console.lang()));
    }
    console.out().println();
  }

  private void bookmarks() {
    for (Shelf.Place place : shelf.bookmarks()) {
      String title = shelf.lesson(place.pack(), place.lesson()).title().in(console.lang());
      say(place.lesson() + "/" + place.section() + ": " + title);
    }
    say(shelf.bookmarks().isEmpty() ? texts().emptyList("BOOKMARKS") : "");
  }

  private void progress() {
    for (Shelf.Entry entry : shelf.lessons()) {
      String figures =
          texts().lessonFigures(entry.read(), entry.sections(), entry.well(), entry.questions());
      say(entry.id() + ": " + figures);
    }
    console.out().println();
    for (Shelf.Tally tally : shelf.tallies()) {
      say(tally.name() + ": " + tally.done() + "/" + tally.of());
    }
    console.out().println();
  }

  private void say(String text) {
    Columns.wrap(text, console.width()).forEach(console.out()::println);
  }

  /** Plays a scenario line by line. */
  static int play(Console console, Scenario scenario, Overrides overrides, String source) {
    try (LearnersShelf shelf = new LearnersShelf(console);
        Typing typing = typing(console)) {
      Errands errands = new Errands(console, shelf);
      new LinearPlayer(
              scenario,
              overrides,
              new Scribing(source),
              new EventMoves(),
              typing,
              console.out(),
              console.lang(),
              console.width(),
              (file, text) -> errands.run(new Errand.Write(file, text)))
          .run();
    }
    return Exit.DONE;
  }
}
