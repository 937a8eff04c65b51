package tcptutor.shell.content;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Messages;

/** Why content is compiled at build time: a file of 300 events, as YAML and as bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ContentBenchmark {
  private static final int EVENTS = 300;

  private String yaml;
  private byte[] bytes;

  /** Makes the file up. */
  @Setup
  public void makeUpAFile() {
    StringBuilder text = new StringBuilder("id: made-up\nevents:\n");
    for (int i = 0; i < EVENTS; i++) {
      text.append("  - {at: ").append(i).append("ms, call: connect, note: {en: some, zh: 备注}}\n");
    }
    yaml = text.toString();
    bytes = NodeCodec.write(parseYaml());
  }

  /** Reading the source. */
  @Benchmark
  public Node parseYaml() {
    return YamlReader.parse(yaml, new Issues("made-up", Messages.in(Lang.EN))).orElseThrow();
  }

  /** Reading what the build made of it. */
  @Benchmark
  public Node readBytes() {
    return NodeCodec.read(bytes);
  }
}
