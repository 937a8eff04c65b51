package tcptutor.shell.screen;

import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.study.Study;
import tcptutor.shell.prompt.Page;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.text.Style;

/** What screens can look up: content, and what the learner has done with it. Changes nothing. */
public interface Shelf {
  /**
   * Whether it is known what the learner has done: a first frame does not wait for that. Until then
   * everything looks as if nothing had been done.
   */
  default boolean isReady() {
    return true;
  }

  /** The lessons of all packs, in order. */
  List<Entry> lessons();

  /**
   * A lesson in a list.
   *
   * @param pack its pack
   * @param id its id
   * @param title what it is about
   * @param sections how many there are to read
   * @param read how many were read
   * @param questions how many come after it
   * @param well how many of those were answered well last time
   */
  record Entry(
      String pack, String id, Text title, int sections, int read, int questions, int well) {}

  /** A lesson. */
  Lesson lesson(String pack, String id);

  /** The scenarios that come with the program, by group. */
  List<Run> scenarios();

  /** A scenario in a list. */
  record Run(String id, String group, Text title) {}

  /** A scenario of a pack, or else the program's own. */
  Scenario scenario(String pack, String id);

  /** Writes down what is done to a scenario. */
  Scribe scribe(String source);

  /** The installed packs. */
  List<Item> packs();

  /** Something with a name and a few words. */
  record Item(String id, Text title) {}

  /** The terms of the glossary. */
  List<Term> terms();

  /**
   * A term.
   *
   * @param id its id
   * @param name what it is called, in both languages
   * @param definition what it means
   * @param spellings all its spellings
   * @param see other terms, by id
   * @param source where it is laid down; may be empty
   */
  record Term(
      String id,
      Text name,
      Text definition,
      List<String> spellings,
      List<String> see,
      String source) {
    /** Copies the lists. */
    public Term {
      spellings = List.copyOf(spellings);
      see = List.copyOf(see);
    }
  }

  /** Where terms occur in a text, in order. */
  List<Found> find(String text, Lang lang);

  /**
   * A term in a text.
   *
   * @param start where it begins
   * @param end behind its last character
   * @param term what it is
   */
  record Found(int start, int end, Term term) {}

  /** Where the learner stopped reading last; null before the first time. */
  Place last();

  /** Where the learner stopped reading a lesson; null before the first time. */
  Place last(String pack, String lesson);

  /** The bookmarks, the newest first. */
  List<Place> bookmarks();

  /**
   * A place in a lesson.
   *
   * @param pack its pack
   * @param lesson its id
   * @param section id of the section
   * @param block paragraph or run at the top of the screen, from 0
   * @param line of it, from 0
   */
  record Place(String pack, String lesson, String section, int block, int line) {}

  /** How many questions are due. */
  int due();

  /** What is known of the answers. */
  Logbook logbook();

  /** How many questions there are of each topic, and how many were answered well. */
  List<Tally> tallies();

  /** A count of something. */
  record Tally(String name, int done, int of) {}

  /**
   * The questions of a lesson that are answered on the screen; of all lessons if it is empty, and
   * of the program's own pack if that is.
   */
  Practice practice(String pack, String lesson);

  /**
   * Questions to be answered on the screen.
   *
   * @param pack where they come from
   * @param study the course through them
   * @param count how many there are
   */
  record Practice(String pack, Study study, int count) {}

  /** A setter of what a course through a pack shows. */
  Page page(String pack, Style style, Lang lang, int width);
}
