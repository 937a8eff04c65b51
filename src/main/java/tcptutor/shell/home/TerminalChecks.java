package tcptutor.shell.home;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tcptutor.shell.text.ToolMessages;

/** What the terminal is and can do. */
final class TerminalChecks {
  /** Below this, pictures of exchanges have to leave something out. */
  private static final int COMFORTABLE = 70;

  private final Machine machine;
  private final ToolMessages texts;

  TerminalChecks(Machine machine, ToolMessages texts) {
    this.machine = machine;
    this.texts = texts;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>(List.of(terminal(), streams(), size(), colours()));
    findings.add(encoding());
    findings.add(width());
    return findings;
  }

  // --- which terminal --------------------------------------------------------------------------

  private Finding terminal() {
    String what = texts.terminal(machine.env("TERM"), emulator(), multiplexer());
    if (!machine.outputIsTerminal()) {
      return Finding.ok("terminal", what);
    }
    if (machine.env("TERM").isEmpty() && !machine.isWindows()) {
      return Finding.note("terminal", texts.noTerm());
    }
    return machine.env("TERM").equals("dumb")
        ? Finding.note("terminal", texts.dumbTerminal())
        : Finding.ok("terminal", what);
  }

  private String emulator() {
    if (isJetBrains()) {
      return "IntelliJ (JediTerm)";
    }
    if (!machine.env("WT_SESSION").isEmpty()) {
      return "Windows Terminal";
    }
    String program = machine.env("TERM_PROGRAM");
    // A multiplexer calls itself a terminal: it is told of below.
    return program.equals(multiplexer())
        ? ""
        : (program + " " + machine.env("TERM_PROGRAM_VERSION")).strip();
  }

  private boolean isJetBrains() {
    return machine.env("TERMINAL_EMULATOR").equals("JetBrains-JediTerm");
  }

  private String multiplexer() {
    return !machine.env("TMUX").isEmpty() ? "tmux" : !machine.env("STY").isEmpty() ? "screen" : "";
  }

  private Finding streams() {
    boolean inIde =
        machine.property("java.class.path").contains("idea_rt")
            || String.join(" ", machine.jvmArguments()).contains("idea_rt");
    if (inIde && !machine.isTerminal()) {
      return Finding.note("streams", texts.ideWindow());
    }
    return Finding.ok(
        "streams", texts.streams(machine.inputIsTerminal(), machine.outputIsTerminal()));
  }

  private Finding size() {
    boolean narrow = machine.outputIsTerminal() && machine.width() < COMFORTABLE;
    return narrow
        ? Finding.note("size", texts.narrow(machine.width(), COMFORTABLE))
        : Finding.ok("size", texts.size(machine.width(), machine.rows()));
  }

  // --- colours ---------------------------------------------------------------------------------

  private Finding colours() {
    if (machine.colour()) {
      boolean poor = depth().equals("16") && !multiplexer().isEmpty();
      return poor
          ? Finding.note("colours", texts.poorMultiplexer(machine.env("TERM"), multiplexer()))
          : Finding.ok("colours", texts.colours(depth(), why()));
    }
    String reason =
        !machine.outputIsTerminal()
            ? texts.noColourInPipe()
            : !machine.env("NO_COLOR").isEmpty()
                ? "NO_COLOR=" + machine.env("NO_COLOR")
                : machine.env("TERM").equals("dumb") ? "TERM=dumb" : "--no-color";
    return Finding.ok("colours", texts.colours("none", reason));
  }

  /** What tells of the colours: a variable of the environment, as it is written. */
  private String why() {
    String told = machine.env("COLORTERM").toLowerCase(Locale.ROOT);
    if (told.equals("truecolor") || told.equals("24bit")) {
      return "COLORTERM=" + machine.env("COLORTERM");
    }
    if (isJetBrains()) {
      return "TERMINAL_EMULATOR=JetBrains-JediTerm";
    }
    if (!machine.env("WT_SESSION").isEmpty()) {
      return "WT_SESSION";
    }
    boolean full =
        List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper")
            .contains(machine.env("TERM_PROGRAM"));
    return full && multiplexer().isEmpty()
        ? "TERM_PROGRAM=" + machine.env("TERM_PROGRAM")
        : "TERM=" + machine.env("TERM");
  }

  private String depth() {
    String why = why();
    if (!why.startsWith("TERM=")) {
      return "true";
    }
    String term = machine.env("TERM");
    boolean direct =
        term.endsWith("-direct") || term.matches(".*(kitty|alacritty|ghostty|foot|wezterm).*");
    return direct ? "true" : term.contains("256color") ? "256" : "16";
  }

  // --- characters ------------------------------------------------------------------------------

  private Finding encoding() {
    String variable =
        List.of("LC_ALL", "LC_CTYPE", "LANG").stream()
            .filter(name -> !machine.env(name).isEmpty())
            .findFirst()
            .orElse("");
    String locale = machine.env(variable);
    String told = variable.isEmpty() ? texts.noLocale() : variable + "=" + locale;
    String names = machine.property("sun.jnu.encoding");
    boolean utf8 = names.isEmpty() || isUtf8(names) || machine.isWindows();
    boolean odd = locale.indexOf('.') >= 0 && !isUtf8(locale);
    if (odd || !utf8) {
      return Finding.note("encoding", texts.notUtf8(told, names));
    }
    return Finding.ok("encoding", texts.encoding(told));
  }

  private static boolean isUtf8(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.endsWith("UTF-8") || upper.endsWith("UTF8");
  }

  private Finding width() {
    List<Integer> drawn = machine.drawn();
    if (drawn.size() != Ruler.SAMPLES.size()) {
      boolean asked = machine.isTerminal() && !machine.env("TERM").equals("dumb");
      return Finding.ok("width", asked ? texts.widthUnanswered() : texts.widthUnasked());
    }
    List<String> off = new ArrayList<>();
    Set<Ruler.Use> uses = EnumSet.noneOf(Ruler.Use.class);
    for (int i = 0; i < drawn.size(); i++) {
      Ruler.Sample sample = Ruler.SAMPLES.get(i);
      if (drawn.get(i) != sample.counted()) {
        off.add(texts.drawn(sample.text(), drawn.get(i), sample.counted()));
        uses.add(sample.use());
      }
    }
    return width(uses, String.join(texts.comma(), off));
  }

  private Finding width(Set<Ruler.Use> uses, String off) {
    if (uses.isEmpty()) {
      return Finding.ok("width", texts.widthAsCounted());
    }
    if (uses.contains(Ruler.Use.CERTAIN)) {
      return Finding.broken("width", texts.widthWrong(off));
    }
    return uses.contains(Ruler.Use.AMBIGUOUS)
        ? Finding.note("width", texts.widthAmbiguous(off))
        : Finding.ok("width", texts.widthAlmost(off));
  }
}
