package tcptutor.core.tcp;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Transitions a second on one core: the whole life of a connection at both ends, 18 events from the
 * opens to TIME-WAIT, and the same with a hash of every state, as an exhaustive search needs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TransitionBenchmark {
  private static final int EVENTS = 18;

  @Param({"RFC", "LINUX"})
  public Profile profile;

  private Config config;

  @Setup
  public void configure() {
    config = Config.of(profile).with(Setting.DELAYED_ACK, 0).with(Setting.DELAYED_ACK_FIRST, 0);
  }

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void lifeOfAConnection(Blackhole hole) {
    life(hole, false);
  }

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void lifeOfAConnectionHashed(Blackhole hole) {
    life(hole, true);
  }

  private void life(Blackhole hole, boolean hashed) {
    End client = new End(hole, hashed, Tcb.CLOSED, new Seq(100));
    End server = new End(hole, hashed, Tcb.LISTEN, new Seq(300));
    client.call(new Event.ActiveOpen(new Seq(100)));
    server.hear(client);
    client.hear(server);
    server.hear(client);
    client.call(new Event.Send(Payload.of(1, 0, 500)));
    server.hear(client);
    client.hear(server);
    server.call(new Event.Receive(500));
    server.call(new Event.Send(Payload.of(2, 0, 500)));
    client.hear(server);
    server.hear(client);
    client.call(new Event.Receive(500));
    client.call(new Event.Close());
    server.hear(client);
    client.hear(server);
    server.call(new Event.Close());
    client.hear(server);
    server.hear(client);
  }

  private final class End {
    private final Blackhole hole;
    private final boolean hashed;
    private final Seq iss;
    private Tcb tcb;
    private List<Step.Emission> sent = List.of();

    private End(Blackhole hole, boolean hashed, Tcb tcb, Seq iss) {
      this.hole = hole;
      this.hashed = hashed;
      this.tcb = tcb;
      this.iss = iss;
    }

    private void call(Event event) {
      Step step = Tcp.step(config, tcb, event, 0);
      tcb = step.tcb();
      sent = step.emissions();
      if (hashed) {
        hole.consume(tcb.hashCode());
      }
    }

    private void hear(End peer) {
      if (peer.sent.isEmpty()) {
        throw new IllegalStateException(
            "nothing to hear; the benchmark no longer runs a whole connection");
      }
      call(new Event.Arrives(peer.sent.get(0).segment(), iss));
    }
  }
}
