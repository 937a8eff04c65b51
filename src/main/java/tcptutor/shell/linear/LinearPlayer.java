package tcptutor.shell.linear;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcptutor.core.exercise.MoveReader;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.play.Act;
import tcptutor.core.play.Playback;
import tcptutor.core.play.Playback.Outcome;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Film;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Timer;
import tcptutor.shell.content.Durations;
import tcptutor.shell.prompt.Typing;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.screen.Scribe;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/** Plays a run line by line: each event is told, each wish is a word. */
public final class LinearPlayer {
  private final Scenario scenario;
  private final Overrides overrides;
  private final Scribe scribe;
  private final MoveReader reader;
  private final Typing typing;
  private final PrintStream out;
  private final int width;
  private final Saving saving;
  private Lang lang;
  private ScreenMessages texts;
  private Playback playback;

  /** Writes a scenario file, and returns what is to be said about it. */
  public interface Saving {
    /** Writes it. */
    String write(String file, String text);
  }

  /**
   * Prepares to play.
   *
   * @param scribe writes down what was done
   * @param reader reads events in the notation of scenarios
   * @param typing where lines come from; not closed here
   * @param width of the output in columns
   * @param saving writes files
   */
  public LinearPlayer(
      Scenario scenario,
      Overrides overrides,
      Scribe scribe,
      MoveReader reader,
      Typing typing,
      PrintStream out,
      Lang lang,
      int width,
      Saving saving) {
    this.scenario = scenario;
    this.overrides = overrides;
    this.scribe = scribe;
    this.reader = reader;
    this.typing = typing;
    this.out = out;
    this.width = width;
    this.saving = saving;
    this.playback = Playback.of(Planner.plan(scenario, overrides));
    speak(lang);
  }

  private void speak(Lang other) {
    lang = other;
    texts = ScreenMessages.in(other);
  }

  /** Plays until the learner quits, or no more lines come. */
  public void run() {
    say(scenario.id() + ": " + scenario.title().in(lang));
    say(scenario.about().in(lang));
    states();
    say(texts.linearHint());
    String line = typing.line("> ");
    while (line != null && !isQuit(line.strip())) {
      obey(line.strip());
      line = typing.line("> ");
    }
  }

  private static boolean isQuit(String line) {
    return List.of("q", "quit", "exit", "退出").contains(line.toLowerCase(Locale.ROOT));
  }

  private void say(String text) {
    if (!text.isEmpty()) {
      Columns.wrap(text, width).forEach(out::println);
    }
  }

  private Narration narration(Film film) {
    View view = View.of(lang, width, Columns::width).withAscii(true);
    Numbers numbers = Shown.numbers(scenario);
    boolean asWritten = playback.acts().isEmpty() && !overrides.changeTheRun();
    return new Narration(
        film.trace(),
        asWritten ? view.with(numbers).with(Shown.remarks(scenario)) : view.with(numbers));
  }

  // --- words -----------------------------------------------------------------------------------

  private void obey(String line) {
    String[] words = line.split("\\s+");
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "", "n", "next" -> forwards();
      case "p", "back" -> backwards();
      case "start" -> move(playback.start());
      case "end" -> toTheEnd();
      case "goto", "g" -> jump(words);
      case "state", "s" -> state();
      case "flight", "f" -> flight();
      case "header", "h" -> header(words);
      case "overtake" -> withSegment(words, playback::reorder);
      case "lose", "delay", "duplicate" -> meddle(line, words);
      case "undo", "z" -> {
        playback = playback.undo();
        say(texts.undone());
      }
      case "compare", "c" -> compare();
      case "command" -> say(scribe.command(scenario, overrides, playback.acts()));
      case "save" -> save(words);
      case "lang" -> speak(lang == Lang.EN ? Lang.ZH : Lang.EN);
      case "help", "?" -> say(texts.linearPlayerHelp());
      default -> event(line, words);
    }
  }

  // --- moving ----------------------------------------------------------------------------------

  private void forwards() {
    if (playback.atEnd()) {
      say(texts.theEnd());
      return;
    }
    playback = playback.step();
    tell();
  }

  private void backwards() {
    move(playback.back());
  }

  private void toTheEnd() {
    while (!playback.atEnd()) {
      playback = playback.step();
      tell();
    }
    say(texts.theEnd());
  }

  private void jump(String[] words) {
    boolean number = words.length > 1 && words[1].matches("\\d{1,6}");
    int last = playback.film().frames().size() - 1;
    move(playback.at(number ? Math.min(last, Integer.parseInt(words[1])) : 0));
  }

  private void move(Playback there) {
    playback = there;
    say(playback.position() + "/" + (playback.film().frames().size() - 1) + "  " + stamp());
    states();
  }

  private String stamp() {
    return narration(playback.film()).stamp(playback.clock());
  }

  /** What the last event was, why, and the states after it. */
  private void tell() {
    int before =
        playback.position() == 0
            ? 0
            : playback.film().frames().get(playback.position() - 1).entries();
    Narration narration = narration(playback.film());
    int last = playback.film().frames().size() - 1;
    say(playback.position() + "/" + last + "  " + stamp());
    for (String line : Line.plain(narration.lines(before, playback.entries()))) {
      say("  " + line);
    }
    for (String reason : narration.reasons(before, playback.entries())) {
      say("  " + reason);
    }
    states();
  }

  private void states() {
    StringBuilder text = new StringBuilder();
    for (End end : End.values()) {
      Film.HostView host = playback.frame().host(end);
      text.append(text.length() == 0 ? "  " : ", ")
          .append(playback.film().trace().party(end).name())
          .append(' ')
          .append(host.state(0).rfcName())
          .append(host.up() ? "" : " (" + texts.off() + ")")
          .append(host.plugged() ? "" : " (" + texts.unplugged() + ")");
    }
    say(text.toString());
  }

  // --- looking ---------------------------------------------------------------------------------

  private void state() {
    for (End end : End.values()) {
      Film.HostView host = playback.frame().host(end);
      say(playback.film().trace().party(end).name() + " " + texts.end(end.id()));
      for (Film.ConnectionView known : host.connections()) {
        variables(known);
      }
      for (Film.ListenerView listener : host.listeners()) {
        say(
            "  "
                + texts.queues(
                    listener.synQueue(), listener.acceptQueue(), listener.backlog() + 1));
      }
    }
  }

  /** As the segments are told: a variable and the segment that moved it show the same number. */
  private String number(Seq seq, Seq base) {
    return Shown.numbers(scenario) == Numbers.ABSOLUTE
        ? Long.toString(seq.unsigned())
        : Long.toString(seq.minus(base));
  }

  private void variables(Film.ConnectionView known) {
    Tcb tcb = known.tcb();
    boolean heard = tcb.state() != State.SYN_SENT && tcb.state() != State.LISTEN;
    String una = number(tcb.snd().una(), tcb.snd().iss());
    String nxt = number(tcb.snd().nxt(), tcb.snd().iss());
    String expected = heard ? number(tcb.rcv().nxt(), tcb.rcv().irs()) : "-";
    say(
        "  #"
            + (known.number() + 1)
            + " "
            + tcb.state().rfcName()
            + ", SND.UNA "
            + una
            + ", SND.NXT "
            + nxt
            + ", RCV.NXT "
            + expected);
    Map<Timer, Long> due = new EnumMap<>(Timer.class);
    due.putAll(known.due());
    due.forEach(
        (timer, at) -> {
          long left = Math.max(0, at - playback.clock());
          say("  " + texts.timer(timer.name()) + " " + narration(playback.film()).span(left));
        });
  }

  private void flight() {
    Narration narration = narration(playback.film());
    List<String> flying = new ArrayList<>();
    for (Entry.Sent sent : playback.inFlight()) {
      flying.add((sent.id() + 1) + " " + narration.label(sent));
    }
    say(texts.inFlight(String.join("; ", flying)));
  }

  private void header(String[] words) {
    Entry.Sent sent = segment(words.length > 1 ? words[1] : "");
    if (sent == null) {
      return;
    }
    Narration narration = narration(playback.film());
    say("#" + (sent.id() + 1) + " " + narration.label(sent));
    for (String flag : tcptutor.core.tcp.Flags.names(sent.segment().flags()).split(",")) {
      say("  " + flag + ": " + texts.flag(flag));
    }
    long seq = sent.segment().seq().unsigned();
    say("  SEG.SEQ: " + texts.segSeq(sent.relSeq(), seq, sent.segment().syn()));
    if (sent.segment().acks()) {
      say("  SEG.ACK: " + texts.segAck(sent.relAck(), sent.segment().ack().unsigned()));
    }
    say("  SEG.WND: " + texts.segWnd(sent.segment().window(), sent.segment().syn()));
    say("  " + narration.reason(sent));
  }

  /** A segment that has left, by its number from 1; null after a complaint. */
  private Entry.Sent segment(String word) {
    List<Entry.Sent> sent = playback.sent();
    boolean last = word.isEmpty() && !sent.isEmpty();
    int number = last ? sent.size() : word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
    if (number < 1 || number > sent.size()) {
      say(texts.noSuchSegment(word));
      return null;
    }
    return sent.get(number - 1);
  }

  // --- meddling --------------------------------------------------------------------------------

  private interface Meddling {
    Outcome on(int segment);
  }

  private void withSegment(String[] words, Meddling meddling) {
    Entry.Sent sent = segment(words.length > 1 ? words[1] : "");
    if (sent != null) {
      done(meddling.on(sent.id()));
    }
  }

  /** A number means a segment that has left; anything else is an event of a scenario. */
  private void meddle(String line, String[] words) {
    if (words.length > 1 && !words[1].matches("\\d+")) {
      event(line, words);
      return;
    }
    if (words[0].equalsIgnoreCase("lose")) {
      withSegment(words, playback::lose);
      return;
    }
    String time = words.length > 2 ? words[2] : "";
    long micros = Durations.micros(time);
    if (micros <= 0) {
      say(texts.noDuration(time));
      return;
    }
    boolean delays = words[0].equalsIgnoreCase("delay");
    withSegment(words, id -> delays ? playback.delay(id, micros) : playback.duplicate(id, micros));
  }

  /** An event with its time, or without one for now. */
  private void event(String line, String[] words) {
    boolean timed = Durations.micros(words[0]) >= 0;
    boolean fault = List.of("lose", "delay", "duplicate").contains(words[0]);
    String whole = timed || fault ? line : EventText.time(playback.now()) + " " + line;
    MoveReader.Result read = reader.read(whole);
    if (read.problem() != null) {
      say(timed || fault ? read.problem().in(lang) : texts.notUnderstood(line));
    } else if (read.fault() != null) {
      done(playback.act(new Act.Meddle(read.fault())));
    } else if (read.happening() != null) {
      done(playback.act(new Act.Strike(read.happening())));
    } else {
      done(playback.act(new Act.Calling(read.calls())));
    }
  }

  private void done(Outcome outcome) {
    if (outcome.obstacle() != null) {
      say(texts.obstacle(outcome.obstacle().name()));
      return;
    }
    playback = outcome.playback();
    List<Act> acts = playback.acts();
    say(scribe.lines(acts.subList(acts.size() - 1, acts.size())).get(0));
  }

  // --- comparing and keeping ---------------------------------------------------------------------

  private void compare() {
    List<String> plain = told(playback.undisturbed());
    List<String> own = told(playback.film());
    if (plain.equals(own)) {
      say(texts.sameRun());
      return;
    }
    say(texts.onlyUndisturbed());
    say(texts.onlyYours());
    List<String> left = new ArrayList<>(own);
    plain.stream().filter(line -> !left.remove(line)).forEach(line -> say("- " + line));
    List<String> right = new ArrayList<>(plain);
    own.stream().filter(line -> !right.remove(line)).forEach(line -> say("+ " + line));
  }

  private List<String> told(Film film) {
    Narration narration = narration(film);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < film.trace().entries().size(); i++) {
      String stamp = narration.stamp(film.trace().entries().get(i).at());
      Line.plain(narration.lines(i, i + 1)).forEach(line -> told.add(stamp + "  " + line));
    }
    return told;
  }

  private void save(String[] words) {
    String file = words.length > 1 ? words[1] : scenario.id() + "-mine.yaml";
    String yaml = scribe.file(file, scenario, overrides, playback.acts());
    say(yaml.isEmpty() ? texts.notWritten(file, texts.fileHelp()) : saving.write(file, yaml));
  }
}
