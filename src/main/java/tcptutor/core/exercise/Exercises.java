package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Facts;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;

/** Makes exercises of questions. */
public final class Exercises {
  private final Function<String, Scenario> scenarios;
  private final MoveReader moves;

  /**
   * Prepares to make exercises.
   *
   * @param scenarios finds the scenario of an id
   * @param moves reads what a learner does to a run
   */
  public Exercises(Function<String, Scenario> scenarios, MoveReader moves) {
    this.scenarios = scenarios;
    this.moves = moves;
  }

  /**
   * Returns a question as it is asked with a seed.
   *
   * @throws UnaskableException if the run does not have what the question asks for
   * @throws IllegalArgumentException for free text, which is not asked like this
   */
  public Exercise make(Question question, long seed) {
    return question.task().match(new Maker(question, seed));
  }

  /** Whether a question is made into an exercise: all but free text. */
  public static boolean canMake(Question question) {
    return question.freeText() == null;
  }

  /** One question with one seed. */
  private final class Maker implements Task.Cases<Exercise> {
    private final Question question;
    private final long seed;
    private final Random random;

    Maker(Question question, long seed) {
      this.question = question;
      this.seed = seed;
      this.random = new Random(seed * 0x9E3779B97F4A7C15L + question.id().hashCode());
    }

    @Override
    public Exercise freeText(Task.FreeText task) {
      throw new IllegalArgumentException(question.id());
    }

    // --- authored ------------------------------------------------------------------------------

    @Override
    public Exercise choice(Task.Choice task) {
      Form form = pick(task.options(), task.multiple());
      return Exercise.of(
          question, seed, question.prompt(), new Exhibit.None(), form, new Exhibit.None());
    }

    private Form.Pick pick(List<Task.Option> options, boolean multiple) {
      List<Form.Choosable> shuffled = new ArrayList<>();
      for (Task.Option option : options) {
        shuffled.add(new Form.Choosable(option.text(), option.right(), option.because()));
      }
      Collections.shuffle(shuffled, random);
      return Form.Pick.lettered(shuffled, multiple);
    }

    @Override
    public Exercise claim(Task.Claim task) {
      Form truth =
          new Form.Pick(
              List.of(
                  new Form.Choosable(Wording.TRUE, task.truth(), Text.EMPTY),
                  new Form.Choosable(Wording.FALSE, !task.truth(), Text.EMPTY)),
              false,
              Wording.TRUE_OR_FALSE);
      Exercise then = null;
      if (!task.reasons().isEmpty()) {
        Text why = task.truth() ? Wording.whyTrue() : Wording.whyFalse();
        then = authored(why, pick(task.reasons(), false), null, task);
      }
      return authored(Wording.claimPrompt(task.claim()), truth, then, task);
    }

    private Exercise authored(Text prompt, Form form, Exercise then, Task.Claim task) {
      return new Exercise(
          question,
          seed,
          prompt,
          new Exhibit.None(),
          form,
          then,
          task.because(),
          new Exhibit.None(),
          task.shown());
    }

    // --- computed ------------------------------------------------------------------------------

    private Scenario scenario() {
      return scenarios.apply(question.scenario());
    }

    private Profile profile(Scenario scenario) {
      return scenario.profile(question.profile());
    }

    private Trace fresh() {
      Scenario scenario = scenario();
      return Variation.fresh(scenario, profile(scenario), seed);
    }

    private Exhibit.Picture whole(Trace trace) {
      return showing().picture(trace, Hidden.NOTHING);
    }

    private Showing showing() {
      return Showing.of(scenario());
    }

    private boolean absolute() {
      return showing().absolute();
    }

    private Entry.Sent segment(Trace trace, int number) {
      Entry.Sent sent = new Facts(trace, absolute()).segment(number);
      if (sent == null) {
        throw new UnaskableException(
            "the run has " + trace.segments().size() + " segments, not " + number,
            "整个过程只有 " + trace.segments().size() + " 个报文段，没有第 " + number + " 个");
      }
      return sent;
    }

    @Override
    public Exercise number(Task.Number task) {
      Trace trace = fresh();
      FactPath path = FactPath.parse(task.ask());
      FactValue key = path == null ? null : new Facts(trace, absolute()).value(path);
      if (!(key instanceof FactValue.Number) && !(key instanceof FactValue.Time)) {
        throw new UnaskableException(
            "'" + task.ask() + "' is no number or time of this run",
            "“" + task.ask() + "”在这个过程里不是数字或时间");
      }
      Blank blank = new Blank(Text.EMPTY, key, new Slips(trace, absolute()).of(path));
      Exhibit exhibit = showing().picture(Cut.before(trace, path), hidden(path));
      Form form = new Form.Blanks(List.of(blank));
      return Exercise.of(question, seed, Wording.asking(path, trace), exhibit, form, whole(trace));
    }

    private Hidden hidden(FactPath path) {
      if (path instanceof FactPath.OfSegment of) {
        Hidden.Field field =
            switch (of.field()) {
              case SEQ -> Hidden.Field.SEQ;
              case ACK -> Hidden.Field.ACK;
              case LEN -> Hidden.Field.LEN;
              case FLAGS, SENT, ARRIVES, LOST, AGAIN -> null;
            };
        if (field != null) {
          return Hidden.of(Map.of(new Hidden.Spot(of.number() - 1, field), "?"), Map.of());
        }
      }
      return Hidden.REASONS;
    }

    @Override
    public Exercise predict(Task.Predict task) {
      Trace trace = fresh();
      if (task.after() > 0) {
        segment(trace, task.after());
      }
      Trace seen = Cut.afterArrival(trace, task.after());
      Entry.Sent next = Cut.next(trace, seen);
      if (next == null) {
        throw new UnaskableException(
            "no segment follows segment " + task.after(), "第 " + task.after() + " 个报文段之后没有别的报文段了");
      }
      if (question.prompt().isEmpty() && Cut.somebodyActs(trace, seen)) {
        throw new UnaskableException(
            "what follows segment " + task.after() + " is up to an application: say so in a prompt",
            "第 " + task.after() + " 个报文段之后发什么由应用决定：请在 prompt 里说明");
      }
      List<Blank> blanks = new ArrayList<>();
      FieldBlanks fields = new FieldBlanks(trace, absolute());
      blanks.add(fields.flags(next, ""));
      blanks.add(fields.seq(next, ""));
      blanks.add(fields.ackIfAny(next));
      blanks.add(fields.senderState(next));
      return Exercise.of(
          question,
          seed,
          Wording.predict(task.after(), trace),
          showing().picture(seen, Hidden.REASONS),
          new Form.Blanks(blanks),
          whole(trace));
    }

    @Override
    public Exercise ladder(Task.Ladder task) {
      Trace trace = fresh();
      List<Spot> spots = Spot.all(trace);
      if (spots.size() < task.blanks()) {
        throw new UnaskableException(
            "the run has only " + spots.size() + " places that can be blank",
            "这个过程里只有 " + spots.size() + " 处可以挖空");
      }
      Collections.shuffle(spots, random);
      List<Spot> chosen = new ArrayList<>(spots.subList(0, task.blanks()));
      Collections.sort(chosen);
      Map<Hidden.Spot, String> fields = new HashMap<>();
      Map<Entry.StateChanged, String> states = new HashMap<>();
      List<Blank> blanks = new ArrayList<>();
      FieldBlanks maker = new FieldBlanks(trace, absolute());
      for (Spot spot : chosen) {
        String name = "(" + (blanks.size() + 1) + ")";
        spot.hide(name, fields, states);
        blanks.add(spot.blank(maker, name + " "));
      }
      return Exercise.of(
          question,
          seed,
          Wording.ladder(task.blanks()),
          showing().picture(trace, Hidden.of(fields, states)),
          new Form.Blanks(blanks),
          whole(trace));
    }

    @Override
    public Exercise state(Task.StateAfter task) {
      Trace trace = fresh();
      segment(trace, task.after());
      FieldBlanks fields = new FieldBlanks(trace, absolute());
      Trace seen = Cut.whenHandled(trace, task.after());
      List<Blank> blanks = new ArrayList<>();
      for (End end : End.values()) {
        blanks.add(fields.stateNow(seen, end, task.after()));
      }
      return Exercise.of(
          question,
          seed,
          Wording.states(task.after()),
          showing().picture(seen, Hidden.STATES),
          new Form.Blanks(blanks),
          whole(trace));
    }

    // --- order and fault -----------------------------------------------------------------------

    @Override
    public Exercise order(Task.Order task) {
      Trace trace = fresh();
      List<String> items =
          switch (task.what()) {
            case SEGMENTS -> segments(trace);
            case CLIENT_STATES -> states(trace, End.CLIENT);
            case SERVER_STATES -> states(trace, End.SERVER);
          };
      Set<String> distinct = new LinkedHashSet<>(items);
      if (distinct.size() != items.size() || items.size() < 3 || items.size() > 10) {
        throw new UnaskableException(
            "to be put in order, there must be 3 to 10 things and no two alike; here are "
                + items.size()
                + ", "
                + distinct.size()
                + " of them different",
            "排序题需要 3 到 10 个互不相同的项；这里有 " + items.size() + " 个，其中不同的有 " + distinct.size() + " 个");
      }
      Text prompt =
          switch (task.what()) {
            case SEGMENTS -> Wording.orderSegments();
            case CLIENT_STATES -> Wording.orderStates(End.CLIENT);
            case SERVER_STATES -> Wording.orderStates(End.SERVER);
          };
      return Exercise.of(question, seed, prompt, new Exhibit.None(), shuffled(items), whole(trace));
    }

    private Form.Order shuffled(List<String> items) {
      List<String> shown = new ArrayList<>(items);
      while (shown.equals(items)) {
        Collections.shuffle(shown, random);
      }
      StringBuilder key = new StringBuilder();
      items.forEach(item -> key.append((char) ('a' + shown.indexOf(item))));
      return new Form.Order(shown.stream().map(s -> new Text(s, s)).toList(), key.toString());
    }

    /** Two segments that leave at the same moment from different ends have no order. */
    private List<String> segments(Trace trace) {
      Facts facts = new Facts(trace, absolute());
      List<String> items = new ArrayList<>();
      Entry.Sent last = null;
      for (Entry.Sent sent : trace.segments()) {
        if (last != null && last.at() == sent.at() && last.from() != sent.from()) {
          throw new UnaskableException(
              "segments "
                  + (last.id() + 1)
                  + " and "
                  + (sent.id() + 1)
                  + " leave at the same moment",
              "有两个报文段是同一时刻发出的，分不出先后");
        }
        items.add(Wording.segment(trace, sent, facts.seq(sent), facts.ack(sent)));
        last = sent;
      }
      return items;
    }

    private List<String> states(Trace trace, End end) {
      List<String> states = new ArrayList<>();
      states.add(trace.party(end).initial().rfcName());
      trace.states(end, 0).forEach(change -> states.add(change.to().rfcName()));
      return states;
    }

    @Override
    public Exercise fault(Task.Fault task) {
      End end = task.seenBy() == Task.Fault.View.CLIENT ? End.CLIENT : End.SERVER;
      Scenario scenario = scenario();
      LostSegment lost = new LostSegment(scenario, profile(scenario), seed);
      return lost.exercise(question, end, random);
    }

    @Override
    public Exercise drive(Task.Drive task) {
      Scenario scenario = scenario();
      Driving driving = Driving.of(scenario, profile(scenario), task, moves);
      Trace start = driving.run(List.of());
      return Exercise.of(
          question,
          seed,
          question.prompt(),
          showing().picture(start, Hidden.NOTHING),
          driving,
          new Exhibit.None());
    }
  }
}
