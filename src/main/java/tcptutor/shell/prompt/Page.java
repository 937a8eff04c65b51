package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.exercise.Form;
import tcptutor.core.exercise.Marks;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.Rating;
import tcptutor.core.study.Result;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.StudyState;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

/**
 * Sets what a course shows as blocks of lines; a block is best kept on one screen.
 *
 * <p>Signs say what colours say: {@code +} made, {@code -} missed, {@code ~} could be added, {@code
 * x} wrong.
 */
public final class Page extends VerdictSheet implements Show.Viewer {
  private static final int EARLIER_LINES = 3;

  private final Runs runs;
  private final boolean manyLines;
  private boolean review;

  /**
   * Prepares to set what a course shows.
   *
   * @param width in columns
   * @param manyLines whether answers can have several lines
   */
  public Page(Runs runs, Lang lang, Style style, int width, boolean manyLines) {
    super(lang, style, width);
    this.runs = runs;
    this.manyLines = manyLines;
  }

  /** From now on it is a review that is set. */
  void reviews() {
    review = true;
  }

  @Override
  public void welcome(Show.Welcome welcome) {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold("tcptutor: " + welcome.lesson().title().in(lang)));
    lines.addAll(
        wrapped(texts.welcome(welcome.lesson().sections().size(), welcome.questions()), ""));
    blocks.add(lines);
  }

  @Override
  public void read(Show.Read read) {
    Section section = read.section();
    heading(read.number() + "/" + read.of() + "  " + section.heading().in(lang));
    for (Section.Part part : section.parts()) {
      part.match(new Parts());
    }
  }

  @Override
  public void ask(Show.Ask ask) {
    heading(texts.question(ask.number(), ask.of()));
    blocks.add(bold(markdown().line(ask.question().prompt().in(lang))));
    blocks.add(dim(manyLines ? texts.askingKeys() : texts.askingLine()));
  }

  @Override
  public void pose(Show.Pose pose) {
    Exercise exercise = pose.exercise();
    if (pose.step() == 0) {
      heading(texts.question(pose.number(), pose.of()));
    }
    blocks.add(bold(markdown().line(exercise.prompt().in(lang))));
    exhibit(exercise.exhibit());
    exercise.form().match(new Offers());
    blocks.add(dim(exercise.form().help().in(lang)));
  }

  @Override
  public void unread(Show.Unread unread) {
    blocks.add(wrapped(unread.help().in(lang), ""));
  }

  @Override
  public void mark(Show.Mark mark) {
    if (mark.level() < 0) {
      blocks.add(List.of(style.green("+ ") + style.bold(texts.right())));
      return;
    }
    blocks.add(level(mark.level()));
    List<String> lines = new ArrayList<>();
    boolean picks = mark.exercise().form() instanceof Form.Pick;
    for (Marks.Item item : mark.marks().items()) {
      lines.addAll(picks ? picked(item) : item(sign(item), said(item)));
    }
    blocks.add(lines);
    if (mark.exercise().form() instanceof Driving driving) {
      exhibit(driving.picture(mark.answer()));
    }
  }

  private String sign(Marks.Item item) {
    return item.right() ? style.green("+") : style.red("x");
  }

  /** An option: picked rightly, picked wrongly, or left out although it is right. */
  private List<String> picked(Marks.Item item) {
    boolean leftOut = !item.right() && item.given().isEmpty();
    String text = item.label().in(lang);
    String because = item.comment().in(lang);
    String what = leftOut ? texts.labelled(texts.solution(), text) : text;
    List<String> lines = new ArrayList<>(item(leftOut ? "-" : sign(item), what));
    if (!because.isEmpty()) {
      lines.addAll(wrapped(markdown().line(because), INDENT + INDENT));
    }
    return lines;
  }

  /**
   * What was asked, what was answered, what is right and why, as far as there is anything to say.
   */
  private String said(Marks.Item item) {
    String label = markdown().line(item.label().in(lang));
    String value =
        item.right()
            ? item.given()
            : item.key().isEmpty() ? "" : texts.notBut(item.given(), item.key());
    String said = label.isEmpty() || value.isEmpty() ? label + value : texts.labelled(label, value);
    String comment = markdown().line(item.comment().in(lang));
    String stop = comment.isEmpty() || said.isEmpty() ? "" : lang == Lang.ZH ? "。" : ". ";
    return said + stop + comment;
  }

  @Override
  public void solve(Show.Solve solve) {
    Exercise exercise = solve.exercise();
    if (solve.key()) {
      blocks.add(wrapped(texts.labelled(texts.solution(), exercise.form().key()), ""));
    }
    String explanation = exercise.explanation().in(lang);
    if (!explanation.isEmpty()) {
      blocks.addAll(markdown().blocks(explanation));
    }
    if (exercise.form() instanceof Driving driving && solve.key()) {
      exhibit(driving.picture(driving.key()));
    } else {
      exhibit(exercise.solution());
    }
    if (exercise.proof() != null) {
      proof(exercise.proof().scenario(), List.of(exercise.proof()));
    }
  }

  private void exhibit(Exhibit exhibit) {
    List<String> lines = exhibit.match(new Exhibits());
    if (!lines.isEmpty()) {
      blocks.add(lines);
    }
  }

  private final class Exhibits implements Exhibit.Cases<List<String>> {
    @Override
    public List<String> none() {
      return List.of();
    }

    @Override
    public List<String> picture(Exhibit.Picture picture) {
      return runs.picture(picture, lang, width);
    }

    @Override
    public List<String> lines(Exhibit.Lines lines) {
      return lines.lines().stream().map(line -> INDENT + line.in(lang)).toList();
    }
  }

  /** What can be picked or put in order, with the letters to type. */
  private final class Offers implements Form.Cases<Void> {
    @Override
    public Void blanks(Form.Blanks form) {
      return null;
    }

    @Override
    public Void pick(Form.Pick form) {
      return lettered(form.options().stream().map(Form.Choosable::text).toList(), form.names());
    }

    @Override
    public Void order(Form.Order form) {
      return lettered(form.items(), "abcdefghijklmnopqrstuvwxyz");
    }

    @Override
    public Void drive(Driving form) {
      List<String> lines = new ArrayList<>(List.of(style.bold(texts.goalHeading())));
      for (Text goal : form.goalWords()) {
        lines.addAll(item("-", goal.in(lang)));
      }
      blocks.add(lines);
      return null;
    }

    private Void lettered(List<Text> items, String names) {
      List<String> block = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        String mark = INDENT + style.cyan(names.substring(i, i + 1)) + "  ";
        block.addAll(marked(mark, 5, markdown().line(items.get(i).in(lang))));
      }
      blocks.add(block);
      return null;
    }
  }

  @Override
  public void clue(Show.Clue clue) {
    String text = clue.text() == null ? texts.noMoreHints() : clue.text().in(lang);
    blocks.add(wrapped(markdown().line(texts.labelled(texts.hint(), text)), INDENT));
  }

  @Override
  public void prove(Show.Prove prove) {
    Map<String, List<Rubric.Shown>> byRun = new LinkedHashMap<>();
    for (Rubric.Shown shown : prove.shown()) {
      byRun.computeIfAbsent(shown.scenario(), id -> new ArrayList<>()).add(shown);
    }
    byRun.forEach(this::proof);
    if (prove.shown().isEmpty()) {
      blocks.add(wrapped(grading.nothingToShow(), ""));
    }
  }

  @Override
  public void model(Show.Model model) {
    heading(texts.modelHeading());
    for (List<String> block : markdown().blocks(model.task().model().in(lang))) {
      blocks.add(block);
    }
  }

  @Override
  public void followUp(Show.Next next) {
    List<String> lines = new ArrayList<>(List.of(style.bold(texts.followUpHeading())));
    lines.addAll(wrapped(markdown().line(next.followUp().prompt().in(lang)), INDENT));
    blocks.add(lines);
  }

  @Override
  public void giveUp(Show.GiveUp giveUp) {
    blocks.add(wrapped(reviewing.gaveUp(), ""));
  }

  @Override
  public void reschedule(Show.Reschedule wish) {
    String id = wish.question().id();
    switch (wish.wish()) {
      case UNDO -> blocks.add(wrapped(reviewing.undone(id), ""));
      case BURY -> blocks.add(wrapped(reviewing.buried(id), ""));
      case SUSPEND -> blocks.add(wrapped(reviewing.suspended(id), ""));
      default -> {
        // A rating is told with the schedule that follows from it.
      }
    }
  }

  /** What an answer meant for the schedule, and what could be chosen instead. */
  void scheduled(Scheduled scheduled) {
    Rating rating = scheduled.rating();
    String wait = reviewing.wait(scheduled.waits().get(rating.ordinal()));
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(style.bold(reviewing.rated(reviewing.rating(rating.number()), wait)), ""));
    StringBuilder choices = new StringBuilder();
    for (Rating choice : Rating.values()) {
      String name = choice.number() + " " + reviewing.rating(choice.number());
      choices.append(choices.length() == 0 ? "" : "   ");
      choices.append(name).append(' ');
      choices.append(reviewing.wait(scheduled.waits().get(choice.ordinal())));
    }
    wrapped(reviewing.overrule(choices.toString()), INDENT)
        .forEach(line -> lines.add(style.dim(line)));
    blocks.add(lines);
    if (scheduled.earlier() != null) {
      earlier(scheduled.earlier());
    }
    if (scheduled.remedy() != null) {
      remedy(scheduled.remedy());
    }
  }

  /** The earlier answer beside the new one: what has become better, the learner sees. */
  private void earlier(Scheduled.Earlier earlier) {
    String ago = reviewing.ago(reviewing.wait(earlier.ago()));
    List<String> lines = new ArrayList<>(List.of(style.dim(ago) + "  " + bar(earlier.level())));
    String answer = earlier.answer().replace('\n', ' ').strip();
    if (!answer.isEmpty()) {
      List<String> said = wrapped(texts.quoted(answer), INDENT);
      said.subList(0, Math.min(EARLIER_LINES, said.size()))
          .forEach(line -> lines.add(style.dim(line)));
    }
    blocks.add(lines);
  }

  private void remedy(Scheduled.Remedy remedy) {
    heading(reviewing.leech(remedy.times()));
    boolean shown = false;
    if (remedy.section() != null) {
      blocks.add(List.of(style.bold(remedy.section().heading().in(lang))));
      for (Section.Part part : remedy.section().parts()) {
        part.match(new Parts());
        shown |= part instanceof Section.Run run && run.scenario().equals(remedy.scenario());
      }
    }
    if (!shown && !remedy.scenario().isEmpty()) {
      blocks.add(runs.ladder(new Section.Run(remedy.scenario(), ""), lang, width));
    }
    blocks.add(wrapped(reviewing.remedy(remedy.lesson(), remedy.scenario()), ""));
  }

  @Override
  public void help(Show.Help help) {
    String text =
        switch (help.stage()) {
          case READING -> texts.readingHelp();
          case ASKING -> review ? reviewing.askingHelp(manyLines) : texts.askingHelp();
          case FOLLOWING_UP -> reviewing.followUpHelp();
          case JUDGED, EXPLAINED, FINISHED ->
              review
                  ? reviewing.judgedHelp(help.inWords())
                  : help.inWords() ? grading.judgedHelp() : texts.judgedHelp();
        };
    blocks.add(wrapped(text, INDENT));
  }

  @Override
  public void refuse(Show.Refuse refuse) {
    String text =
        switch (refuse.stage()) {
          case READING -> texts.refusedReading();
          case ASKING -> review ? reviewing.refusedAsking() : texts.refusedAsking();
          case FOLLOWING_UP -> reviewing.followUpHelp();
          case JUDGED, EXPLAINED, FINISHED ->
              review ? texts.refusedReading() : texts.refusedJudged();
        };
    blocks.add(wrapped(text, ""));
  }

  @Override
  public void done(Show.Done done) {
    if (!done.results().isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(style.bold(texts.resultsHeading())));
      int widest = done.results().stream().mapToInt(r -> r.question().length()).max().orElse(0);
      for (Result result : done.results()) {
        boolean skipped = result.level() == Result.SKIPPED;
        String level = skipped ? "[    ]  " + texts.skipped() : bar(result.level());
        lines.add(INDENT + Columns.padRight(result.question(), widest + 2) + level);
      }
      blocks.add(lines);
    }
    blocks.add(wrapped(done.left() ? texts.leaving() : texts.farewell(), ""));
  }

  /** There is nothing to rate. */
  void notRated() {
    blocks.add(wrapped(reviewing.notRated(), ""));
  }

  /** Returns the short list of keys that fits a stage, for a prompt. */
  String keys(StudyState state, boolean last, boolean rated) {
    boolean inWords = state.attempt() != null;
    if (review && state.stage() != Stage.READING) {
      if (inWords && !state.attempt().told()) {
        return reviewing.openKeys();
      }
      return reviewing.keys(state.stage() == Stage.JUDGED, inWords, rated, last);
    }
    return switch (state.stage()) {
      case READING -> texts.readingKeys(last);
      case JUDGED -> inWords ? grading.judgedKeys(state.attempt().told()) : texts.judgedKeys();
      case EXPLAINED -> inWords ? grading.explainedKeys(last) : texts.explainedKeys(last);
      case ASKING, FOLLOWING_UP, FINISHED -> "";
    };
  }

  private void proof(String scenario, List<Rubric.Shown> shown) {
    TreeSet<Integer> numbers = new TreeSet<>();
    shown.forEach(one -> numbers.addAll(one.segments()));
    List<String> lines = new ArrayList<>(List.of(style.bold(texts.proofHeading(scenario))));
    lines.addAll(runs.segments(scenario, List.copyOf(numbers), lang, width));
    for (Rubric.Shown one : shown) {
      String remark = one.remark().in(lang);
      if (!remark.isEmpty()) {
        lines.addAll(item(">", texts.labelled(texts.segments(one.segments()), remark)));
      }
    }
    blocks.add(lines);
  }

  private final class Parts implements Section.Cases<Void> {
    @Override
    public Void prose(Section.Prose prose) {
      blocks.addAll(markdown().blocks(prose.markdown().in(lang)));
      return null;
    }

    @Override
    public Void run(Section.Run run) {
      blocks.add(runs.ladder(run, lang, width));
      return null;
    }
  }
}
