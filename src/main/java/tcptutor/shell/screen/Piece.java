package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Driving;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.lesson.Text;
import tcptutor.core.play.Playback;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.scenario.Shown;

/**
 * What is played: a scenario with changes, or the task of reaching a goal.
 *
 * @param title one line
 * @param about a sentence or two; may be empty
 * @param scenario what is run; null for a task
 * @param overrides what was changed before it began
 * @param task what is to be reached; null for a scenario
 * @param numbers how its numbers are shown at first
 * @param remarks what its author says
 */
record Piece(
    Text title,
    Text about,
    Scenario scenario,
    Overrides overrides,
    Driving task,
    Numbers numbers,
    Remarks remarks) {

  /** A scenario with what was changed on the command line. */
  static Piece of(Scenario scenario, Overrides overrides) {
    return new Piece(
        scenario.title(),
        scenario.about(),
        scenario,
        overrides,
        null,
        Shown.numbers(scenario),
        Shown.remarks(scenario));
  }

  /** A task. */
  static Piece of(Text prompt, Driving task) {
    Numbers numbers = task.showing().absolute() ? Numbers.ABSOLUTE : Numbers.RELATIVE;
    return new Piece(prompt, prompt, null, Overrides.NONE, task, numbers, task.showing().notes());
  }

  Playback begin() {
    return task != null
        ? Playback.underItsNetwork(task.plan())
        : Playback.of(Planner.plan(scenario, overrides));
  }

  /** The rules it runs by; null for a task. */
  Profile profile() {
    if (scenario == null) {
      return null;
    }
    return overrides.profile() == null ? scenario.profiles().get(0) : overrides.profile();
  }

  Piece with(Profile profile) {
    return with(overrides.with(profile));
  }

  /** With a protocol that does not exist, or without it if it was there. */
  Piece toggled(Variant variant) {
    List<Variant> variants = new ArrayList<>(overrides.variants());
    if (!variants.remove(variant)) {
      variants.add(variant);
    }
    return with(
        new Overrides(
            overrides.profile(),
            variants,
            overrides.adjustments(),
            overrides.isns(),
            overrides.faults(),
            overrides.calls(),
            overrides.happenings(),
            overrides.delay(),
            overrides.seed()));
  }

  private Piece with(Overrides other) {
    return new Piece(title, about, scenario, other, task, numbers, remarks);
  }

  /** What the author says holds only for the run that was written about. */
  Remarks remarks(Playback playback) {
    boolean asWritten = playback.acts().isEmpty() && !overrides.changeTheRun();
    return asWritten
        ? remarks
        : new Remarks(java.util.Map.of(), java.util.Map.of(), remarks.notes());
  }
}
