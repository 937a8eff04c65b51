package tcptutor.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.Variant;

class ChangedTest {
  private static final long MS = 1_000;

  private static Call call(long at, String socket) {
    return new Call(at * MS, End.CLIENT, socket, new Call.Close(), true);
  }

  private static Fault fault(int nth) {
    return new Fault(
        End.CLIENT, Fault.Kind.SYN, List.of(nth), Fault.Action.DROP, 0, Fault.FROM_THE_START);
  }

  private static Plan.Timed note(long at, String id) {
    return new Plan.Timed(at * MS, new Happening.Note(id));
  }

  private static Plan.Timed forged(long at, int octetsOf) {
    Segment segment =
        new Segment(
            new Seq(1),
            new Seq(1),
            Flags.ACK,
            65_535,
            Options.NONE,
            Payload.of(Changed.forgery(octetsOf), 0, 10));
    return new Plan.Timed(
        at * MS, new Happening.Inject(End.CLIENT, 40_000, segment, true, true, "forged"));
  }

  private static Adjustment msl(End end, long seconds) {
    return new Adjustment.OfSetting(end, Setting.MSL, seconds * 1_000_000);
  }

  private static Scenario scenario(Recipe recipe) {
    Text text = new Text("a", "b");
    return new Scenario(
        "id",
        "open",
        text,
        text,
        List.of(),
        List.of(Profile.RFC, Profile.LINUX),
        recipe,
        Map.of(Profile.RFC, "0ms"),
        Map.of("1", text));
  }

  private static Recipe recipe(List<Call> calls, List<Plan.Timed> happenings) {
    return new Recipe(
        new Recipe.Side("C", Plan.Start.CLOSED, List.of(new Seq(100))),
        new Recipe.Side("S", Plan.Start.LISTEN, List.of(new Seq(300))),
        50 * MS,
        List.of(Variant.NO_TIME_WAIT),
        List.of(msl(null, 30), msl(End.CLIENT, 10)),
        calls,
        List.of(fault(1)),
        happenings,
        Plan.UNTIL_QUIET);
  }

  private static Recipe changed(Overrides overrides) {
    Recipe own =
        recipe(
            List.of(call(10, "a"), call(20, "b")),
            List.of(note(10, "own"), forged(20, 0), note(30, "own")));
    return Changed.scenario(scenario(own), overrides).recipe();
  }

  @Test
  void theUsersCallsFollowTheScenariosOwnOfTheSameMoment() {
    Overrides overrides =
        Overrides.NONE.with(List.of(), List.of(call(20, "x"), call(5, "y")), List.of());
    assertEquals(
        List.of("y", "a", "b", "x"),
        changed(overrides).calls().stream().map(Call::socket).toList());
  }

  @Test
  void theUsersFaultsComeFirstSinceTheFirstThatFitsDecides() {
    Overrides overrides = Overrides.NONE.with(List.of(fault(7)), List.of(), List.of());
    assertEquals(List.of(fault(7), fault(1)), changed(overrides).faults());
  }

  @Test
  void everyForgedSegmentHasOctetsOfItsOwn() {
    Overrides overrides = Overrides.NONE.with(List.of(), List.of(), List.of(forged(5, 0)));
    assertEquals(
        List.of(forged(5, 0), note(10, "own"), forged(20, 1), note(30, "own")),
        changed(overrides).happenings());
  }

  @Test
  void aSettingHoldsTheValueItGotLast() {
    Overrides overrides =
        new Overrides(
            null,
            List.of(Variant.NO_TIME_WAIT, Variant.FIXED_ISN),
            List.of(msl(null, 60)),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            -1,
            1);
    Recipe changed = changed(overrides);
    assertEquals(List.of(msl(End.CLIENT, 10), msl(null, 60)), changed.adjustments());
    assertEquals(List.of(Variant.NO_TIME_WAIT, Variant.FIXED_ISN), changed.variants());
  }

  @Test
  void whatIsNotAddedToKeepsItsOrder() {
    Recipe unordered = recipe(List.of(call(20, "b"), call(10, "a")), List.of());
    assertEquals(
        unordered.calls(), Changed.scenario(scenario(unordered), Overrides.NONE).recipe().calls());
  }

  @Test
  void theExpectedExchangeGoesWithTheRunItBelongedTo() {
    Scenario own = scenario(recipe(List.of(), List.of()));
    assertEquals(own, Changed.scenario(own, Overrides.NONE));
    Scenario linux = Changed.scenario(own, Overrides.profile(Profile.LINUX));
    assertEquals(List.of(Profile.LINUX), linux.profiles());
    assertFalse(linux.remarks().isEmpty());
    Overrides overrides = Overrides.NONE.with(List.of(), List.of(), List.of(note(1, "x")));
    Scenario noted = Changed.scenario(own, overrides);
    assertEquals(Map.of(), noted.expected());
    assertEquals(Map.of(), noted.remarks());
  }
}
