package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.exercise.Variation;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.Html;

/** Draws runs for cards, and keeps the files that the cards refer to. */
final class Ladders {
  /** Columns: enough for both ends and their states, and still readable on a phone. */
  private static final int WIDTH = 72;

  private final Function<String, Scenario> scenarios;
  private final Look look;
  private final Map<String, Media> media = new TreeMap<>();

  Ladders(Function<String, Scenario> scenarios, Look look) {
    this.scenarios = scenarios;
    this.look = look;
  }

  /** The files, by name. */
  List<Media> media() {
    return List.copyOf(media.values());
  }

  private View view() {
    return View.of(look.first(), WIDTH, Columns::widthInPictures);
  }

  /**
   * The picture that a question is about; empty if it is about none. It is called after the
   * question: the name of the scenario may tell what is asked.
   */
  String exhibit(Exhibit exhibit, String question) {
    // Without it, nobody could answer.
    String title = ExportMessages.in(look.first()).ladder();
    return exhibit instanceof Exhibit.Picture picture ? set(drawn(picture), question, title) : "";
  }

  /** The picture that shows the whole of it afterwards; many questions ask about one run. */
  String solution(Exhibit exhibit, String scenario) {
    boolean wanted = look.pictures() != Look.Pictures.NONE;
    return wanted && exhibit instanceof Exhibit.Picture picture
        ? set(drawn(picture), scenario, title(scenarios.apply(scenario)))
        : "";
  }

  private List<Line> drawn(Exhibit.Picture picture) {
    View view =
        view()
            .with(picture.absolute() ? Numbers.ABSOLUTE : Numbers.RELATIVE)
            .withCalls(true)
            .with(picture.notes())
            .with(picture.hidden());
    return Ladder.of(picture.trace(), view);
  }

  /**
   * The runs that prove something, each once, with what to look at in the languages of the card.
   */
  String proof(List<Rubric.Shown> shown) {
    Map<String, List<Rubric.Shown>> byRun = new LinkedHashMap<>();
    if (look.pictures() != Look.Pictures.NONE) {
      shown.forEach(one -> byRun.computeIfAbsent(one.scenario(), id -> new ArrayList<>()).add(one));
    }
    StringBuilder html = new StringBuilder();
    byRun.forEach((id, all) -> html.append(run(id)).append(remarks(all)));
    return html.toString();
  }

  private String run(String id) {
    Scenario scenario = scenarios.apply(id);
    View view = view().with(Shown.numbers(scenario)).with(Shown.remarks(scenario));
    List<Line> lines = Ladder.of(Variation.asWritten(scenario, scenario.profile("")), view);
    String title = title(scenario);
    return "<p><b>" + Html.escaped(title) + "</b></p>" + set(lines, id, title);
  }

  private String title(Scenario scenario) {
    return scenario.title().in(look.first());
  }

  private String remarks(List<Rubric.Shown> shown) {
    StringBuilder html = new StringBuilder();
    for (Rubric.Shown one : shown) {
      if (!one.remark().isEmpty()) {
        String said = remark(one, look.first());
        String second = look.second() == null ? "" : "<br>" + remark(one, look.second());
        html.append("<li>").append(said).append(second).append("</li>");
      }
    }
    return html.length() == 0 ? "" : "<ul>" + html + "</ul>";
  }

  private static String remark(Rubric.Shown shown, Lang lang) {
    return ExportMessages.in(lang).remark(shown.segments(), Html.line(shown.remark().in(lang)));
  }

  private String set(List<Line> lines, String about, String title) {
    return look.pictures() == Look.Pictures.SVG ? image(lines, about, title) : text(lines);
  }

  private String image(List<Line> lines, String about, String title) {
    Media picture = Media.of(about, Drawing.of(lines, title));
    media.put(picture.name(), picture);
    return "<img src=\"" + picture.name() + "\" alt=\"" + Html.escaped(title) + "\">";
  }

  private static String text(List<Line> lines) {
    List<String> html = new ArrayList<>();
    lines.forEach(line -> html.add(Html.escaped(line.plain())));
    return "<pre>" + String.join("<br>", html) + "</pre>";
  }
}
