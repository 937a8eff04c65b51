package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tcptutor.core.fact.Facts;
import tcptutor.core.fact.Spoken;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;

/**
 * Which segment was lost, told from what one end sees.
 *
 * <p>Every segment of the undisturbed run is lost once; a loss can be asked for if no other loss
 * looks the same from that end.
 */
final class LostSegment {
  private static final int MOST_OPTIONS = 5;

  /** Each is lost once; nobody could read a longer list anyway. */
  private static final int MOST_SEGMENTS = 40;

  private final Plan plan;
  private final Trace undisturbed;
  private final Showing showing;
  private final long seed;

  LostSegment(Scenario scenario, Profile profile, long seed) {
    this.plan = Variation.plan(scenario, profile, seed);
    this.undisturbed = Simulation.run(plan);
    this.showing = Showing.of(scenario);
    this.seed = seed;
  }

  Exercise exercise(Question question, End seenBy, Random random) {
    if (undisturbed.segments().size() > MOST_SEGMENTS) {
      throw new UnaskableException(
          "the run has more than " + MOST_SEGMENTS + " segments",
          "这个过程的报文段超过 " + MOST_SEGMENTS + " 个");
    }
    Map<Integer, Trace> runs = new HashMap<>();
    Map<List<String>, Integer> looks = new HashMap<>();
    for (Entry.Sent sent : undisturbed.segments()) {
      if (sent.origin() == Entry.Origin.ENDPOINT && !sent.lost()) {
        Trace run = Simulation.run(without(sent));
        runs.put(sent.id(), run);
        looks.merge(view(run, seenBy), 1, Integer::sum);
      }
    }
    List<Integer> unique = new ArrayList<>();
    runs.forEach(
        (id, run) -> {
          if (looks.get(view(run, seenBy)) == 1) {
            unique.add(id);
          }
        });
    if (unique.isEmpty() || runs.size() < 3) {
      throw new UnaskableException(
          "from the " + seenBy.id() + ", no loss in this run can be told from all others",
          "从" + Wording.zh(seenBy) + "看，这个过程里没有哪一次丢失能与其他的区分开");
    }
    Collections.sort(unique);
    int lost = unique.get(random.nextInt(unique.size()));
    List<Text> lines = view(runs.get(lost), seenBy).stream().map(s -> new Text(s, s)).toList();
    return Exercise.of(
        question,
        seed,
        Wording.fault(seenBy),
        new Exhibit.Lines(lines),
        options(lost, runs.keySet().stream().sorted().toList(), random),
        showing.picture(runs.get(lost), Hidden.NOTHING));
  }

  private Form.Pick options(int lost, List<Integer> all, Random random) {
    List<Integer> others = new ArrayList<>(all);
    others.remove(Integer.valueOf(lost));
    Collections.shuffle(others, random);
    List<Integer> offered =
        new ArrayList<>(others.subList(0, Math.min(others.size(), MOST_OPTIONS - 1)));
    offered.add(lost);
    Collections.sort(offered);
    Facts facts = new Facts(undisturbed, showing.absolute());
    List<Form.Choosable> options = new ArrayList<>();
    for (int id : offered) {
      Entry.Sent sent = undisturbed.segments().get(id);
      String text = Wording.segment(undisturbed, sent, facts.seq(sent), facts.ack(sent));
      options.add(new Form.Choosable(new Text(text, text), id == lost, Text.EMPTY));
    }
    return Form.Pick.lettered(options, false);
  }

  private Plan without(Entry.Sent sent) {
    int nth = 0;
    for (Entry.Sent other : undisturbed.segments()) {
      boolean counts = other.from() == sent.from() && other.origin() == Entry.Origin.ENDPOINT;
      nth += counts && other.id() <= sent.id() ? 1 : 0;
    }
    Fault loss =
        new Fault(
            sent.from(), Fault.Kind.ANY, List.of(nth), Fault.Action.DROP, 0, Fault.FROM_THE_START);
    List<Fault> faults = new ArrayList<>(List.of(loss));
    faults.addAll(plan.faults());
    return new Plan(
        plan.client(),
        plan.server(),
        plan.delay(),
        plan.calls(),
        faults,
        plan.happenings(),
        plan.bases(),
        plan.end(),
        plan.seed());
  }

  /** What one end sent and received, with times. */
  private List<String> view(Trace run, End seenBy) {
    Facts facts = new Facts(run, showing.absolute());
    List<String> lines = new ArrayList<>();
    List<Entry.Sent> sent = run.segments();
    for (Entry entry : run.entries()) {
      if (entry instanceof Entry.Sent s && s.from() == seenBy) {
        lines.add(line(s, s.at(), "->", facts));
      } else if (entry instanceof Entry.Arrived a && a.end() == seenBy) {
        lines.add(line(sent.get(a.id()), a.at(), "<-", facts));
      }
    }
    return lines;
  }

  private static String line(Entry.Sent sent, long at, String way, Facts facts) {
    String time = Spoken.shown(at);
    String pad = " ".repeat(Math.max(0, 10 - time.length()));
    return pad + time + "  " + way + "  " + Wording.fields(sent, facts.seq(sent), facts.ack(sent));
  }
}
