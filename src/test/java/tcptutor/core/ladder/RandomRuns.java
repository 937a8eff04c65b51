package tcptutor.core.ladder;

import java.util.Random;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Profile;

/** Runs that nobody planned: whatever comes of them has to be drawable. */
final class RandomRuns {
  private RandomRuns() {}

  static Trace run(long seed) {
    Random random = new Random(seed);
    Profile profile = random.nextBoolean() ? Profile.RFC : Profile.LINUX;
    Scenes scene = random.nextBoolean() ? Scenes.opening() : Scenes.established();
    scene.with(Config.of(profile)).until(200 * Scenes.SECOND);
    faults(scene, random);
    for (int i = random.nextInt(4); i > 0; i--) {
      End end = End.values()[random.nextInt(2)];
      long at = random.nextInt(400) * Scenes.MS;
      int what = random.nextInt(4);
      if (what == 0) {
        scene.close(at, end);
      } else if (what == 1) {
        scene.call(at, end, end == End.CLIENT ? "c" : "s", new Call.RecvEof(true));
      } else {
        scene.send(at, end, 1 + random.nextInt(4000));
      }
    }
    if (random.nextInt(4) == 0) {
      End end = End.values()[random.nextInt(2)];
      scene.happen(random.nextInt(300) * Scenes.MS, new Happening.Crash(end));
      scene.happen(2 * Scenes.SECOND, new Happening.Boot(end));
    }
    if (random.nextInt(4) == 0) {
      scene.forge(random.nextInt(500) * Scenes.MS, random.nextInt(20) - 10);
    }
    if (random.nextInt(6) == 0) {
      scene.call(30 * Scenes.MS, End.CLIENT, "d", new Call.Connect(0));
    }
    return scene.run();
  }

  private static void faults(Scenes scene, Random random) {
    for (int i = random.nextInt(5); i > 0; i--) {
      End from = End.values()[random.nextInt(2)];
      Fault.Kind kind = Fault.Kind.values()[random.nextInt(Fault.Kind.values().length)];
      int nth = 1 + random.nextInt(3);
      int what = random.nextInt(3);
      if (what == 0) {
        scene.drop(from, kind, nth);
      } else if (what == 1) {
        scene.delay(from, kind, random.nextInt(120) * Scenes.MS, nth);
      } else {
        scene.duplicate(from, kind, random.nextInt(120) * Scenes.MS, nth);
      }
    }
  }
}
