package tcptutor.shell.text;

import java.util.Locale;
import tcptutor.core.lesson.Lang;

/** What is said about how much a learner remembers, in one language. */
public final class StatsMessages extends Bilingual {
  private static final StatsMessages EN = new StatsMessages(Lang.EN);
  private static final StatsMessages ZH = new StatsMessages(Lang.ZH);

  private StatsMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static StatsMessages in(Lang lang) {
    return lang == Lang.ZH ? ZH : EN;
  }

  // --- the command -----------------------------------------------------------------------------

  /** What {@code stats} does, in one line. */
  public String summary() {
    return of("what you remember, what falls due, what is weak", "看自己记住了多少、哪些要复习、哪里薄弱");
  }

  /** What {@code stats} does, in more than one line. */
  public String about() {
    return of(
        "Shows what falls due in the next 30 days, how much you recalled of what the schedule"
            + " predicted, on which days you worked, how strong each topic is, which points you"
            + " miss most, and which transitions of the state diagram you have seen, predicted and"
            + " explained.\n"
            + "With the id of a question: your answers to it, the earlier ones beside the newest,"
            + " with their levels and the points that each made and missed.\n"
            + "--json prints all of it for other programs. Rates are numbers from 0 to 1; what is"
            + " not known yet is null.",
        "显示今后 30 天的到期题量、实际记住的比例和预测的对比、每天的练习量、每个话题的强弱、最常漏掉的要点，"
            + "以及状态图里哪些转换见过、预测对过、解释过。\n"
            + "给出题目 id 时，显示你对这道题的历次回答：最新的和以前的并排，附级别、答到和漏掉的要点。\n"
            + "--json 把这一切输出给其他程序；比例是 0 到 1 的数，还不知道的是 null。");
  }

  /** What {@code --json} does. */
  public String jsonOption() {
    return of("print JSON", "输出 JSON");
  }

  /** What {@code --pack} does. */
  public String packOption() {
    return of("the pack of the question", "题目所在的课程包");
  }

  /** There is no such question. */
  public Advice noSuchQuestion(String id, String nearest) {
    return new Advice(
        of("there is no question '" + id + "'", "没有题目“" + id + "”"),
        didYouMean(
            nearest,
            of(
                "'tcptutor stats --json' names those that you miss",
                "tcptutor stats --json 列出常错的题")));
  }

  // --- figures ---------------------------------------------------------------------------------

  /** A part of a whole, such as {@code 91 %}. */
  public String percent(double part) {
    long rounded = Math.round(part * 100);
    return of(rounded + " %", rounded + "%");
  }

  /** A duration in hours and minutes; in seconds below a minute. */
  public String duration(long millis) {
    long seconds = Math.round(millis / 1000.0);
    long minutes = Math.round(millis / 60_000.0);
    if (seconds < 60) {
      return of(seconds + " s", seconds + " 秒");
    }
    if (minutes < 60) {
      return of(minutes + " min", minutes + " 分钟");
    }
    long hours = minutes / 60;
    long rest = minutes % 60;
    String whole = of(hours + " h", hours + " 小时");
    return rest == 0 ? whole : whole + of(" " + rest + " min", " " + rest + " 分");
  }

  /** A duration in minutes and seconds, such as {@code 1:35}. */
  public String clock(long millis) {
    long seconds = Math.round(millis / 1000.0);
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** A mean level, such as {@code 3.2}. */
  public String mean(double level) {
    return String.format(Locale.ROOT, "%.1f", level);
  }

  private String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** Between the parts of a list. */
  public String comma() {
    return of(", ", "，");
  }

  /** Something said in addition. */
  public String inBrackets(String text) {
    return of(" (" + text + ")", "（" + text + "）");
  }

  /** The columns between the names of two months: the Chinese ones end visibly. */
  public int monthGap() {
    return of(" ", "").length();
  }

  /** Behind a name, before what is said about it. */
  public String colon() {
    return of(": ", "：");
  }

  // --- nothing yet -----------------------------------------------------------------------------

  /** Nothing was answered yet, and what to do about it. */
  public String empty() {
    return of(
        "Nothing has been answered yet, so there is nothing to count.\n"
            + "tcptutor learn     lists the lessons; each ends with questions\n"
            + "tcptutor review    asks what is due, and something new",
        "还没有回答过题目，所以没有可以统计的。\n"
            + "tcptutor learn     列出课程，每课后面有题目\n"
            + "tcptutor review    复习到期的题，并学几道新题");
  }

  /** The same on the full screen, where keys lead there. */
  public String emptyOnScreen() {
    return of(
        "Nothing has been answered yet, so there is nothing to count. Read a lesson (l at home),"
            + " do exercises (e), or run 'tcptutor review'.",
        "还没有回答过题目，所以没有可以统计的。可以在首页按 l 读一课、按 e 做练习，或者运行 tcptutor review。");
  }

  // --- headings --------------------------------------------------------------------------------

  /** The heading of a section, by its constant's name. */
  public String heading(String section) {
    return switch (section) {
      case "TOTALS" -> of("So far", "到目前为止");
      case "FORECAST" -> of("Due in the next 30 days", "今后 30 天到期的题");
      case "RETENTION" -> of("Recalled, against what was predicted", "实际记住的和预测的");
      case "CALENDAR" -> of("Answers, day by day", "每天的回答");
      case "TOPICS" -> of("Topics", "话题");
      case "POINTS" -> of("Points missed most", "最常漏掉的要点");
      case "DIAGRAM" -> of("State diagram", "状态图");
      case "LESSONS" -> of("Lessons", "课程");
      default -> throw new IllegalArgumentException(section);
    };
  }

  // --- so far ----------------------------------------------------------------------------------

  /** How many questions there are, by where they stand. */
  public String cards(int cards, int fresh, int learning, int learnt) {
    return of(
        count(cards, "question: ", "questions: ")
            + fresh
            + " new, "
            + learning
            + " being learnt, "
            + learnt
            + " learnt",
        cards + " 道题：新题 " + fresh + "，学习中 " + learning + "，已学会 " + learnt);
  }

  /** How many are due. */
  public String dueNow(int due) {
    return due == 0
        ? of("nothing is due now", "现在没有到期的题")
        : of(due + " due now (tcptutor review)", "现在到期 " + due + " 道（tcptutor review）");
  }

  /** How many keep being forgotten. */
  public String leeches(int leeches) {
    return of(
        leeches + (leeches == 1 ? " keeps" : " keep") + " being forgotten", leeches + " 道总是记不住");
  }

  /** How much was answered. */
  public String answers(int answers, String time, int days) {
    return of(
        count(answers, "answer", "answers") + " in " + time + " on " + count(days, "day", "days"),
        days + " 天里答了 " + answers + " 次，用时 " + time);
  }

  /** Days in a row. */
  public String streak(int days) {
    return of(count(days, "day", "days") + " in a row", "连续 " + days + " 天");
  }

  // --- due -------------------------------------------------------------------------------------

  /** The sum of a forecast. */
  public String dueSums(int today, int week, int month) {
    return of(
        today + " today, " + week + " within 7 days, " + month + " within 30",
        "今天 " + today + "，7 天内 " + week + "，30 天内 " + month);
  }

  /** Nothing is due in that time. */
  public String nothingDue() {
    return of("nothing", "没有");
  }

  // --- retention -------------------------------------------------------------------------------

  /** The last 30 days. */
  public String lastMonth() {
    return of("last 30 days", "最近 30 天");
  }

  /** All time. */
  public String ever() {
    return of("all time", "全部");
  }

  /** A column: how many reviews. */
  public String reviewsColumn() {
    return of("reviews", "复习");
  }

  /** A column: what was recalled. */
  public String recalledColumn() {
    return of("recalled", "记住");
  }

  /** A column: what had been predicted. */
  public String predictedColumn() {
    return of("predicted", "预测");
  }

  /** In the place of a rate of which nothing is known. */
  public String tooFew() {
    return of("too few", "太少");
  }

  /** No review of something learnt took place yet. */
  public String noReviews() {
    return of("Nothing that had been learnt has come back yet.", "学会的题还没有再来过。");
  }

  /** There are reviews, but too few to compare. */
  public String fewReviews(int reviews, int enough) {
    return of(
        count(reviews, "review is", "reviews are")
            + " too few to compare; from "
            + enough
            + " on the figures mean something.",
        "只复习过 " + reviews + " 次，太少，无法比较；到 " + enough + " 次以后数字才有意义。");
  }

  /** How far the prediction is off, in points of a percentage; positive where more was recalled. */
  public String difference(long points) {
    if (Math.abs(points) <= 2) {
      return of("The predictions come true.", "预测是准的。");
    }
    return points > 0
        ? of(
            "You recall more than predicted, by " + count((int) points, "point.", "points."),
            "你记住的比预测的多 " + points + " 个百分点。")
        : of(
            "You recall less than predicted, by " + count((int) -points, "point.", "points."),
            "你记住的比预测的少 " + -points + " 个百分点。");
  }

  /** A range of predictions, such as {@code 80-90 %}. */
  public String range(double from, double to) {
    String numbers = Math.round(from * 100) + "-" + Math.round(to * 100);
    return of(numbers + " %", numbers + "%");
  }

  /** What the bars of the bins mean. */
  public String barsOfBins(String mark) {
    return of("bar: recalled, " + mark + " what was predicted", "条形：实际记住的；" + mark + "：预测的");
  }

  /** Reviews of a period, or of a range of predictions, in words. */
  public String reviewsTold(String of, int reviews, String rates) {
    return reviewsOf(of, reviews) + comma() + rates;
  }

  /** The same without what was recalled. */
  public String reviewsOf(String of, int reviews) {
    return of + colon() + of(count(reviews, "review", "reviews"), "复习 " + reviews + " 次");
  }

  /** What was recalled and predicted, in words. */
  public String ratesTold(String recalled, String predicted) {
    return of(
        "recalled " + recalled + ", predicted " + predicted, "记住 " + recalled + "，预测 " + predicted);
  }

  /** What was recalled, in words. */
  public String recalledTold(String recalled) {
    return of("recalled " + recalled, "记住 " + recalled);
  }

  /** There are too few to say what was recalled. */
  public String tooFewTold() {
    return of("too few to tell", "太少，看不出来");
  }

  /** A range of predictions, in words. */
  public String predictionTold(String range) {
    return of("prediction " + range, "预测 " + range);
  }

  // --- calendar --------------------------------------------------------------------------------

  /** A weekday from 1, Monday, to 7; short. */
  public String weekday(int day) {
    return of(
        new String[] {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}[day - 1],
        "周" + "一二三四五六日".charAt(day - 1));
  }

  /** A month from 1 to 12, short. */
  public String month(int month) {
    return of(
        new String[] {
              "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            }
            [month - 1],
        month + "月");
  }

  /** Before the legend's lightest cell. */
  public String less() {
    return of("less", "少");
  }

  /** Behind the legend's darkest cell. */
  public String more() {
    return of("more", "多");
  }

  /** The day with the most answers. */
  public String busiest(int answers, String date) {
    return of("most: " + answers + " on " + date, "最多：" + date + "，" + answers + " 次");
  }

  /** A week in words. */
  public String weekTold(String monday, int answers, int days, String time) {
    return of(
        "week of "
            + monday
            + ": "
            + count(answers, "answer", "answers")
            + " on "
            + count(days, "day", "days")
            + ", "
            + time,
        monday + " 起的一周：" + days + " 天，答了 " + answers + " 次，用时 " + time);
  }

  /** Nothing was answered in the last year. */
  public String nothingThisYear() {
    return of("nothing in the last 53 weeks", "最近 53 周没有回答");
  }

  // --- topics and points -----------------------------------------------------------------------

  /** A column: how likely something is recalled now. */
  public String nowColumn() {
    return of("recalled now", "现在能记起");
  }

  /** The same where there is little room. */
  public String nowShort() {
    return of("now", "现在");
  }

  /** A column: how many are learnt. */
  public String learntColumn() {
    return of("learnt", "已学会");
  }

  /** A column: how many are new. */
  public String newColumn() {
    return of("new", "新题");
  }

  /** A column: how many answers. */
  public String answersColumn() {
    return of("answers", "回答");
  }

  /** A column: the mean level. */
  public String levelColumn() {
    return of("level", "级别");
  }

  /** A topic in words. */
  public String topicTold(
      String topic, int learnt, int cards, int fresh, int answers, String now, String level) {
    String figures =
        of(
            "learnt " + learnt + " of " + cards + ", new " + fresh,
            "已学会 " + learnt + "/" + cards + "，新题 " + fresh);
    String known =
        of(
            ", recalled now "
                + now
                + ", "
                + count(answers, "answer", "answers")
                + ", level "
                + level,
            "，现在能记起 " + now + "，回答 " + answers + " 次，平均级别 " + level);
    return topic + colon() + figures + (answers == 0 ? "" : known);
  }

  /** How often a point was made. */
  public String made(int made, int asked) {
    return of("made " + made + " of " + asked, "答到 " + made + "/" + asked);
  }

  /** No point was missed. */
  public String noWeakPoints() {
    return of("No point has been missed so far.", "目前没有漏掉的要点。");
  }

  /** There are more than are shown. */
  public String morePoints(int count) {
    return of("and " + count + " more: --json has all", "另有 " + count + " 个：--json 有全部");
  }

  /** How to see the answers to a question. */
  public String historyHint(String question) {
    return of(
        "your answers to one: tcptutor stats " + question, "看某道题的历次回答：tcptutor stats " + question);
  }

  // --- the state diagram -----------------------------------------------------------------------

  /** How many transitions are known how well. */
  public String coverage(int all, int seen, int predicted, int explained) {
    return of(
        seen
            + " of "
            + all
            + " transitions seen, "
            + predicted
            + " predicted, "
            + explained
            + " explained",
        "共 " + all + " 个转换：见过 " + seen + "，预测对 " + predicted + "，解释过 " + explained);
  }

  /** A column: the transition. */
  public String transitionColumn() {
    return of("transition", "转换");
  }

  /** A column: what brings it about. */
  public String causeColumn() {
    return of("by", "原因");
  }

  /** A column: in how many runs it was seen. */
  public String seenColumn() {
    return of("seen", "见过");
  }

  /** A column: how often it was predicted. */
  public String foretoldColumn() {
    return of("predicted", "预测对");
  }

  /** A column: how often it was explained. */
  public String explainedColumn() {
    return of("explained", "解释过");
  }

  /** The figures of a transition in words. */
  public String transitionTold(int seen, int predicted, int explained) {
    return of(
        "seen " + seen + ", predicted " + predicted + ", explained " + explained,
        "见过 " + seen + "，预测对 " + predicted + "，解释过 " + explained);
  }

  /** What the picture means; heavy and light are lines as they are drawn. */
  public String legend(String light, String heavy, String predicted, String explained) {
    return of(
        light
            + " not yet  "
            + heavy
            + " seen  "
            + predicted
            + " predicted  "
            + explained
            + " explained",
        light + " 还没有  " + heavy + " 见过  " + predicted + " 预测对  " + explained + " 解释过");
  }

  // --- the history of a question ---------------------------------------------------------------

  /** The question was not answered yet. */
  public String neverAnswered(String question) {
    return of("'" + question + "' has not been answered yet.", "“" + question + "”还没有回答过。");
  }

  /** The levels, one after the other. */
  public String levels(String levels) {
    return of("level " + levels, "级别 " + levels);
  }

  /** A level of an answer. */
  public String levelOf(int level) {
    return of("level " + level, level + " 级");
  }

  /** An answer was not kept. */
  public String notKept() {
    return of("(the answer was not kept)", "（没有保存回答）");
  }

  /** The learner had nothing to say. */
  public String nothingSaid() {
    return of("(nothing was said)", "（没有回答）");
  }

  /** A second try, and what it is worth together with the first one. */
  public String secondTry(int level) {
    return of("second try, together level " + level, "第二次回答，合计 " + level + " 级");
  }

  /** A question that an interviewer would ask next. */
  public String followUpLabel() {
    return of("asked next", "追问");
  }

  /** What was said to it, and whether that was it. */
  public String followedUp(boolean met) {
    return met ? of("answered", "答到") : of("missed", "没答到");
  }

  /** Points that were made. */
  public String madeLabel() {
    return of("made", "答到");
  }

  /** Points that were missed. */
  public String missedLabel() {
    return of("missed", "漏掉");
  }

  /** Misconceptions that were asserted. */
  public String wrongLabel() {
    return of("wrong", "误解");
  }

  // --- on the full screen ----------------------------------------------------------------------

  /** What left and right do. */
  public String otherPage() {
    return of("page", "翻页");
  }

  /** The title of the answers to a question. */
  public String answersTitle() {
    return of("Your answers", "历次回答");
  }

  /** What Enter does at a point. */
  public String answersKey() {
    return of("your answers", "历次回答");
  }

  /** What the keys of the progress screen do. */
  public String help() {
    return of(
        "Left and right turn the pages, and so do Tab and the digits; up and down, PgUp and PgDn"
            + " scroll. At 'Points missed most', up and down choose a point, and Enter shows your"
            + " answers to its question, the earlier ones beside the newest.\n\n"
            + "Recalled and predicted: of every review, the schedule says beforehand how likely you"
            + " will recall the answer. If it is right, of reviews with a prediction of 90 % nine in"
            + " ten succeed.\n\n"
            + "State diagram: a transition counts as seen in every run that you watched, as"
            + " predicted where you said rightly what comes next, as explained where you made a"
            + " point that a segment of it proves.",
        "左右键、Tab 和数字键翻页；上下键、PgUp、PgDn 滚动。在“最常漏掉的要点”里，上下键选一个要点，"
            + "回车看你对那道题的历次回答，以前的和最新的并排。\n\n"
            + "实际记住的和预测的：每次复习之前，日程都会预测你有多大可能答得出来。如果预测准确，"
            + "预测为 90% 的复习，十次里有九次答得出来。\n\n"
            + "状态图：看过的运行里出现的转换算见过；说对了接下来会怎样，算预测对；答到了由它的报文段证明的要点，算解释过。");
  }
}
