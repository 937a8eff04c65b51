package tcptutor.shell.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import tcptutor.core.diagram.Transition;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Trace;
import tcptutor.core.stats.Passages;
import tcptutor.core.study.Study;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.prompt.Page;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.screen.Scribe;
import tcptutor.shell.screen.Shelf;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Places;
import tcptutor.shell.store.Progress;
import tcptutor.shell.store.Sightings;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Style;

/** What a learner has: the packs, what was read and answered, where they stopped. */
final class LearnersShelf implements Shelf, AutoCloseable {
  /** The kind of questions that are answered in words. */
  static final String FREE_TEXT = "free-text";

  private static final int DRAWN = 10;

  private final Console console;
  private final LongSupplier seeds;
  private final Logbook logbook;
  private final InstalledPacks packs;
  private final Kept kept;
  private boolean ready = true;
  private final Map<String, Library> libraries = new HashMap<>();
  private Progress progress;
  private Places places;
  private Glossary glossary;

  /* Asked for at every frame of home. */
  private List<Entry> lessons;

  LearnersShelf(Console console) {
    this(console, System::nanoTime, null);
  }

  /** With seeds of one's own for what is drawn, and answers from elsewhere unless that is null. */
  LearnersShelf(Console console, LongSupplier seeds, Logbook logbook) {
    this.console = console;
    this.seeds = seeds;
    this.packs = InstalledPacks.in(Learning.dataFolder(console));
    this.kept = Kept.quietly(console);
    this.logbook = logbook == null ? new LearnersLogbook(console, kept) : logbook;
  }

  /** One that knows nothing of the learner until {@link #load}. */
  static LearnersShelf loadedLater(Console console) {
    LearnersShelf shelf = new LearnersShelf(console);
    shelf.ready = false;
    return shelf;
  }

  @Override
  public boolean isReady() {
    return ready;
  }

  /** Reads what the learner has done; returns whether anything has changed by that. */
  boolean load() {
    boolean loaded = !ready;
    ready = true;
    if (loaded) {
      refresh();
    }
    return loaded;
  }

  Progress progress() {
    if (!ready) {
      return Progress.unknown(null);
    }
    if (progress == null) {
      progress = kept.progress();
    }
    return progress;
  }

  Places places() {
    if (!ready) {
      return Places.unknown(null);
    }
    if (places == null) {
      places = kept.places();
    }
    return places;
  }

  /**
   * Keeps answers to the questions of a pack.
   *
   * @throws StoreException if nothing can be kept
   */
  Diary diary(String pack) throws StoreException {
    kept.orTrouble();
    return kept.diary(progress(), library(pack), pack, "", Attempt.Mode.EXERCISE);
  }

  /** A section was read, its number from 1. */
  void read(String pack, String lesson, int section) throws StoreException {
    progress().readSection(pack, lesson, section);
    see(new Watched(library(pack)).in(lesson, section));
  }

  /** A run was played. */
  void watched(Trace trace) throws StoreException {
    see(new Passages(trace).all());
  }

  private void see(Set<Transition> transitions) throws StoreException {
    kept.orTrouble().sightings().add(transitions, Sightings.How.SEEN, Instant.now());
  }

  /** Nothing more is to be kept. */
  @Override
  public void close() {
    kept.close();
  }

  /** Another part of the program may have changed what is known. */
  void refresh() {
    progress = null;
    places = null;
    changed();
  }

  /** Something was read or answered. */
  void changed() {
    lessons = null;
  }

  private Library library(String pack) {
    String id = pack.isEmpty() ? InstalledPacks.BUILT_IN : pack;
    return libraries.computeIfAbsent(id, name -> Library.of(packs.content(name)));
  }

  // --- lessons and questions -------------------------------------------------------------------

  @Override
  public List<Entry> lessons() {
    if (lessons == null) {
      lessons = List.copyOf(read());
    }
    return lessons;
  }

  private List<Entry> read() {
    List<Entry> all = new ArrayList<>();
    for (String pack : packs.ids()) {
      Map<String, Integer> well = well(pack);
      for (Library.Item item : library(pack).lessons()) {
        all.add(
            new Entry(
                pack,
                item.id(),
                item.title(),
                item.sections(),
                Math.min(item.sections(), progress().sectionsRead(pack, item.id())),
                item.questions(),
                well.getOrDefault(item.id(), 0)));
      }
    }
    return all;
  }

  private Map<String, Integer> well(String pack) {
    Map<String, Integer> well = new HashMap<>();
    if (progress().isEmpty()) {
      return well;
    }
    for (CompiledContent.QuestionItem item : library(pack).questionItems()) {
      if (progress().level(pack, item.id()) >= Progress.WELL) {
        well.merge(item.lesson(), 1, Integer::sum);
      }
    }
    return well;
  }

  @Override
  public Lesson lesson(String pack, String id) {
    return library(pack).lesson(id);
  }

  @Override
  public int due() {
    Store store = ready ? kept.orNothing() : null;
    try {
      return store == null ? 0 : store.cards().countDue(packs.ids(), Instant.now());
    } catch (StoreException e) {
      return 0;
    }
  }

  @Override
  public Logbook logbook() {
    return logbook;
  }

  @Override
  public List<Tally> tallies() {
    Map<String, int[]> counts = new TreeMap<>();
    for (String pack : packs.ids()) {
      for (CompiledContent.QuestionItem item : library(pack).questionItems()) {
        int[] count = counts.computeIfAbsent(item.topic(), topic -> new int[2]);
        count[0] += progress().level(pack, item.id()) >= Progress.WELL ? 1 : 0;
        count[1]++;
      }
    }
    List<Tally> tallies = new ArrayList<>();
    counts.forEach((topic, count) -> tallies.add(new Tally(topic, count[0], count[1])));
    return tallies;
  }

  @Override
  public Practice practice(String pack, String lesson) {
    Library library = library(pack);
    List<CompiledContent.QuestionItem> items = new ArrayList<>(library.questionItems());
    items.removeIf(item -> item.kind().equals(FREE_TEXT));
    items.removeIf(item -> !lesson.isEmpty() && !item.lesson().equals(lesson));
    long seed = seeds.getAsLong();
    Collections.shuffle(items, new Random(seed));
    List<Question> questions = new ArrayList<>();
    for (CompiledContent.QuestionItem item : items) {
      Question question = questions.size() < DRAWN ? library.question(item) : null;
      if (question != null && Exercises.canMake(question)) {
        questions.add(question);
      }
    }
    Exercises exercises = new Exercises(library::scenario, new EventMoves());
    Lesson empty = Lesson.onlyQuestions("exercises", new Text("", ""));
    Study study =
        new Study(
            empty,
            questions,
            (question, answer) -> {
              throw new IllegalStateException(question.id());
            },
            exercises,
            seed);
    return new Practice(pack.isEmpty() ? InstalledPacks.BUILT_IN : pack, study, questions.size());
  }

  @Override
  public Page page(String pack, Style style, Lang lang, int width) {
    return new Page(new ScenarioRuns(library(pack), style, false), lang, style, width, false);
  }

  // --- scenarios and packs -----------------------------------------------------------------------

  @Override
  public List<Run> scenarios() {
    List<Run> runs = new ArrayList<>();
    for (Scenarios.Item item : Scenarios.list()) {
      runs.add(new Run(item.id(), item.group(), item.title()));
    }
    return runs;
  }

  @Override
  public Scenario scenario(String pack, String id) {
    return pack.isEmpty()
        ? Scenarios.builtIn(id, new Issues(id, console.messages()))
        : library(pack).scenario(id);
  }

  @Override
  public Scribe scribe(String source) {
    return new Scribing(source);
  }

  @Override
  public List<Item> packs() {
    List<Item> items = new ArrayList<>();
    for (String id : packs.ids()) {
      items.add(new Item(id, packs.title(id)));
    }
    return items;
  }

  // --- terms -----------------------------------------------------------------------------------

  @Override
  public List<Term> terms() {
    return glossary().terms().stream().map(LearnersShelf::shown).toList();
  }

  @Override
  public List<Found> find(String text, Lang lang) {
    return glossary().find(text, lang).stream()
        .map(found -> new Found(found.start(), found.end(), shown(found.term())))
        .toList();
  }

  private Glossary glossary() {
    if (glossary == null) {
      Glossary all = Glossary.EMPTY;
      for (String pack : packs.ids()) {
        all = all.with(library(pack).ownGlossary());
      }
      glossary = all;
    }
    return glossary;
  }

  private static Term shown(tcptutor.core.lesson.Term term) {
    return new Term(
        term.id(),
        term.name(),
        term.definition(),
        term.spellings(),
        term.see(),
        String.join(", ", term.rfcs()));
  }

  // --- places ----------------------------------------------------------------------------------

  @Override
  public Place last() {
    Place last = place(places().latest());
    return last == null || !has(last) ? null : last;
  }

  @Override
  public Place last(String pack, String lesson) {
    return place(places().last(pack, lesson));
  }

  @Override
  public List<Place> bookmarks() {
    List<Place> bookmarks = new ArrayList<>();
    for (Places.Place one : places().bookmarks()) {
      Place place = place(one);
      if (has(place)) {
        bookmarks.add(place);
      }
    }
    return bookmarks;
  }

  /** A pack may have been removed, or its lesson renamed. */
  private boolean has(Place place) {
    return packs.ids().contains(place.pack())
        && library(place.pack()).lessons().stream()
            .anyMatch(item -> item.id().equals(place.lesson()));
  }

  private static Place place(Places.Place place) {
    return place == null
        ? null
        : new Place(place.pack(), place.lesson(), place.section(), place.block(), place.line());
  }
}
