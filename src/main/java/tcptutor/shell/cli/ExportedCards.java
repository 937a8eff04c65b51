package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import tcptutor.core.lesson.Question;
import tcptutor.shell.anki.Deck;
import tcptutor.shell.anki.Look;
import tcptutor.shell.anki.Memories;
import tcptutor.shell.anki.Note;
import tcptutor.shell.anki.NoteMaker;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.Markdown;

/**
 * The questions that were asked for, as cards.
 *
 * @param deck the cards
 * @param leftOut how many exercises are no cards, since they are played
 */
record ExportedCards(Deck deck, int leftOut) {
  /**
   * Makes the cards that a command line asks for.
   *
   * @param known what the cards tell of the learner, where {@code --with-schedule} is given
   * @param name of the deck
   * @throws UsageException if there is no such pack or no such question, or no card can ask it
   */
  static ExportedCards of(Console console, CommandLine line, Look look, Memories known, String name)
      throws UsageException {
    String pack = line.getOptionValue("pack", InstalledPacks.BUILT_IN);
    Library library = library(pack, console);
    Map<String, String> lessons = new LinkedHashMap<>();
    for (Library.Item item : library.lessons()) {
      lessons.put(item.id(), Markdown.plain(item.title().in(look.first())));
    }
    NoteMaker maker = new NoteMaker(pack, library::scenario, look);
    boolean scheduled = line.hasOption("with-schedule");
    List<Note> notes = new ArrayList<>();
    int leftOut = 0;
    for (QuestionItem item : wanted(library, List.copyOf(lessons.keySet()), line, console)) {
      Question question = library.question(item);
      if (NoteMaker.canAsk(question)) {
        String part = lessons.getOrDefault(item.lesson(), item.topic());
        notes.add(
            maker.make(
                question, item, part, scheduled ? known.known().apply(pack, item.id()) : null));
      } else {
        leftOut++;
      }
    }
    if (notes.isEmpty()) {
      throw new UsageException(ExportMessages.in(console.lang()).onlyPlayed());
    }
    return new ExportedCards(new Deck(name, notes, maker.media()), leftOut);
  }

  private static Library library(String pack, Console console) throws UsageException {
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    CompiledContent content = packs.content(pack);
    if (content == null) {
      throw new UsageException(
          console.messages().badOptionValue("--pack", pack, String.join(", ", packs.ids())));
    }
    return Library.of(content);
  }

  /** In the order of the lessons, which is that of learning; those without one come last. */
  private static List<QuestionItem> wanted(
      Library library, List<String> lessons, CommandLine line, Console console)
      throws UsageException {
    List<QuestionItem> all = library.questionItems();
    List<QuestionItem> wanted = new ArrayList<>(all);
    QuizCommand.keep(wanted, all, QuestionItem::topic, line, "topic", console);
    QuizCommand.keep(wanted, all, QuestionItem::lesson, line, "lesson", console);
    QuizCommand.keep(wanted, all, QuestionItem::kind, line, "kind", console);
    QuizCommand.keep(wanted, all, QuestionItem::difficulty, line, "level", console);
    if (wanted.isEmpty()) {
      throw new UsageException(ExportMessages.in(console.lang()).noQuestions());
    }
    wanted.sort(
        Comparator.comparingInt(
            item -> {
              int at = lessons.indexOf(item.lesson());
              return at < 0 ? lessons.size() : at;
            }));
    return wanted;
  }
}
