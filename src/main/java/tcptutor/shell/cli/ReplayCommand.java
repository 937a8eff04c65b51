package tcptutor.shell.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.ladder.View;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.replay.Json;
import tcptutor.shell.replay.RecordingException;
import tcptutor.shell.replay.RecordingReader;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/** {@code tcptutor replay}: runs what a recording says that applications and network did. */
final class ReplayCommand implements Command {
  @Override
  public String name() {
    return "replay";
  }

  @Override
  public Options options(Messages texts) {
    Options options = new Options();
    options.addOption(RunOptions.valued("profile", "rfc|linux", texts.profileOption()));
    RunOptions.addView(options, texts);
    return options;
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "replay FILE.json [OPTIONS]",
        texts.replaySummary(),
        List.of(
            "tcptutor replay recording.json --format json",
            "tcptutor replay recording.json --profile rfc --explain"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    CommandLine line = Arguments.parse(this, arguments, 1, texts);
    if (line.getArgList().isEmpty()) {
      throw new UsageException(texts.missingArgument("FILE.json", name()));
    }
    Profile chosen = RunOptions.profile(line, texts);
    Profile profile = chosen == null ? Profile.LINUX : chosen;
    String format = RunOptions.format(line, console);
    View view = RunOptions.view(line, console, Remarks.NONE);
    String file = line.getArgList().get(0);
    try {
      JsonObject recording = Json.read(Path.of(file));
      Trace trace = Simulation.run(RecordingReader.read(recording, profile));
      Pictures.show(
          console, trace, view, format, RunOptions.seenFrom(line, texts), head(recording));
      return Exit.DONE;
    } catch (RunawayException e) {
      console.complain(texts.runaway(e.events()));
      return Exit.USAGE;
    } catch (RecordingException e) {
      console.complain(new Advice(file + ": " + e.getMessage(), texts.recordingMend()));
      return Exit.USAGE;
    }
  }

  private static JsonObject head(JsonObject recording) {
    JsonObject head = new JsonObject();
    for (String field :
        List.of("scenario", "description", "setup", "network_rules", "network_events")) {
      if (recording.has(field)) {
        head.add(field, recording.get(field));
      }
    }
    return head;
  }
}
