package tcptutor.shell.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.shell.home.Doctor;
import tcptutor.shell.home.Finding;
import tcptutor.shell.home.Machine;
import tcptutor.shell.home.Program;
import tcptutor.shell.home.Ruler;
import tcptutor.shell.home.WidthProbe;
import tcptutor.shell.replay.Json;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.ToolMessages;

/** {@code tcptutor doctor}: says what this machine and terminal can do, and what to mend. */
final class DoctorCommand implements Command {
  private static final int SIGN = 2;
  private static final int TOPIC = 12;

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public Options options(Messages texts) {
    return new Options()
        .addOption(
            Option.builder()
                .longOpt("json")
                .desc(ToolMessages.in(texts.lang()).doctorJsonOption())
                .get());
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "doctor [--json]",
        ToolMessages.in(texts.lang()).doctorAbout(),
        List.of("tcptutor doctor", "tcptutor doctor --json"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 0, console.messages());
    Machine machine = machine(console, line.hasOption("json"));
    List<Finding> findings =
        Doctor.examine(
            machine, console.lang(), prefix -> InstallCommand.planned(machine.program(), prefix));
    if (line.hasOption("json")) {
      Json.print(json(machine, findings), console.out());
    } else {
      print(console, findings);
    }
    boolean broken = findings.stream().anyMatch(f -> f.sign() == Finding.Sign.BROKEN);
    return broken ? Exit.NO : Exit.DONE;
  }

  // --- looking ---------------------------------------------------------------------------------

  private static Machine machine(Console console, boolean quiet) {
    WidthProbe.Told told = quiet ? WidthProbe.Told.NOTHING : told(console);
    return new Machine(
        Program.running(Main.version()),
        console.env(),
        properties(),
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        sharedClasses(),
        console.inputIsTerminal(),
        console.outputIsTerminal(),
        console.width(),
        told.rows(),
        console.style().colour(),
        Learning.dataFolder(console),
        told.drawn());
  }

  private static WidthProbe.Told told(Console console) {
    boolean can =
        console.inputIsTerminal() && console.outputIsTerminal() && !console.looks().plain();
    console.out().flush();
    return can ? WidthProbe.ask(Ruler.texts()) : WidthProbe.Told.NOTHING;
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      properties.put(name, System.getProperty(name));
    }
    return properties;
  }

  /** A JVM that cannot use its archive says nothing and switches this off. */
  private static String sharedClasses() {
    HotSpotDiagnosticMXBean bean =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    try {
      return bean == null ? "" : bean.getVMOption("UseSharedSpaces").getValue();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  // --- telling ---------------------------------------------------------------------------------

  private static void print(Console console, List<Finding> findings) {
    ToolMessages texts = ToolMessages.in(console.lang());
    for (Finding finding : findings) {
      print(console, texts, finding);
      if (finding.topic().equals("width") && !console.looks().plain()) {
        ruler(console, texts);
      }
    }
    int broken = count(findings, Finding.Sign.BROKEN);
    console.out().println();
    console.out().println(texts.diagnosis(broken, count(findings, Finding.Sign.NOTE)));
  }

  private static int count(List<Finding> findings, Finding.Sign sign) {
    return (int) findings.stream().filter(finding -> finding.sign() == sign).count();
  }

  private static void print(Console console, ToolMessages texts, Finding finding) {
    String sign = Columns.padRight(finding.sign().shown(), SIGN);
    String topic = Columns.padRight(texts.topic(finding.topic()), TOPIC);
    String head = "  " + painted(console, finding.sign(), sign) + "  " + topic + "  ";
    String margin = " ".repeat(Columns.width(head));
    for (String line : wrapped(console, finding.what(), margin)) {
      console.out().println(head + line);
      head = margin;
    }
    if (!finding.mend().isEmpty()) {
      for (String line : wrapped(console, texts.mend(finding.mend()), margin)) {
        console.out().println(margin + line);
      }
    }
  }

  private static List<String> wrapped(Console console, String text, String margin) {
    return Columns.wrap(Neutral.of(text), console.width() - margin.length());
  }

  private static String painted(Console console, Finding.Sign sign, String text) {
    return switch (sign) {
      case OK -> console.style().green(text);
      case NOTE -> console.style().yellow(text);
      case BROKEN -> console.style().red(text);
    };
  }

  private static void ruler(Console console, ToolMessages texts) {
    String margin = " ".repeat(2 + SIGN + 2 + TOPIC + 2);
    for (String line : wrapped(console, texts.lookAtTheBars(), margin)) {
      console.out().println(margin + line);
    }
    Ruler.lines().forEach(line -> console.out().println(margin + line));
  }

  private static JsonObject json(Machine machine, List<Finding> findings) {
    JsonObject json = new JsonObject();
    json.addProperty("version", machine.program().version());
    JsonArray array = new JsonArray();
    for (Finding finding : findings) {
      JsonObject object = new JsonObject();
      object.addProperty("topic", finding.topic());
      object.addProperty("sign", finding.sign().name().toLowerCase(Locale.ROOT));
      object.addProperty("what", finding.what());
      object.addProperty("mend", finding.mend());
      array.add(object);
    }
    json.add("findings", array);
    return json;
  }
}
