package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Blank;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.exercise.Form;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.Html;

/** What stands on both sides of a card, in one language. */
final class Sides {
  private final Lang lang;
  private final ExportMessages texts;

  Sides(Lang lang) {
    this.lang = lang;
    this.texts = ExportMessages.in(lang);
  }

  private String inLanguage(String html) {
    return "<div lang=\"" + (lang == Lang.ZH ? "zh-CN" : "en") + "\">" + html + "</div>";
  }

  private String line(Text text) {
    return Html.line(text.in(lang));
  }

  // --- in one's own words ----------------------------------------------------------------------

  String front(Question question) {
    return inLanguage(paragraph(line(question.prompt())));
  }

  String back(Task.FreeText task) {
    List<String> points = new ArrayList<>();
    for (Rubric.Point point : task.rubric().points()) {
      String statement = line(point.statement());
      points.add(point.required() ? "<b>" + statement + "</b>" : statement);
    }
    String model = Html.blocks(task.model().in(lang));
    return inLanguage(model + paragraph(texts.points()) + list("ul", points));
  }

  // --- exercises -------------------------------------------------------------------------------

  String front(Exercise exercise) {
    String prompt = paragraph(line(exercise.prompt()));
    return inLanguage(prompt + lines(exercise.exhibit()) + exercise.form().match(new Asked()));
  }

  private String lines(Exhibit exhibit) {
    if (exhibit instanceof Exhibit.Lines lines) {
      List<String> html = new ArrayList<>();
      lines.lines().forEach(line -> html.add(Html.escaped(line.in(lang))));
      return "<pre>" + String.join("<br>", html) + "</pre>";
    }
    return "";
  }

  String back(Exercise exercise) {
    StringBuilder html = new StringBuilder(exercise.form().match(new Answered()));
    String explanation = exercise.explanation().in(lang);
    if (!explanation.isEmpty()) {
      html.append(Html.blocks(explanation));
    }
    if (exercise.then() != null) {
      html.append(paragraph(line(exercise.then().prompt())));
      html.append(exercise.then().form().match(new Answered()));
    }
    return inLanguage(html.toString());
  }

  /** What is offered, or what has to be filled in. */
  private final class Asked implements Form.Cases<String> {
    @Override
    public String blanks(Form.Blanks form) {
      List<String> labels = new ArrayList<>();
      form.blanks().stream()
          .filter(blank -> !blank.label().isEmpty())
          .forEach(blank -> labels.add(line(blank.label())));
      return list("ul", labels);
    }

    @Override
    public String pick(Form.Pick form) {
      // Whether a claim is true needs no list.
      boolean claim = form.options().size() == 2 && form.names().equals("tf");
      return claim ? "" : lettered(form.options().stream().map(Form.Choosable::text).toList());
    }

    @Override
    public String order(Form.Order form) {
      return lettered(form.items());
    }

    @Override
    public String drive(Driving form) {
      throw new IllegalArgumentException("cards cannot be played");
    }

    private String lettered(List<Text> items) {
      return list("ol type=\"a\"", items.stream().map(Sides.this::line).toList());
    }
  }

  /** What is right, and why. */
  private final class Answered implements Form.Cases<String> {
    @Override
    public String blanks(Form.Blanks form) {
      List<String> keys = new ArrayList<>();
      for (Blank blank : form.blanks()) {
        String key = "<b>" + Html.escaped(blank.key().shown()) + "</b>";
        keys.add(blank.label().isEmpty() ? key : texts.labelled(line(blank.label()), key));
      }
      return keys.size() == 1 ? paragraph(keys.get(0)) : list("ul", keys);
    }

    @Override
    public String pick(Form.Pick form) {
      StringBuilder html = new StringBuilder();
      for (int i = 0; i < form.options().size(); i++) {
        Form.Choosable option = form.options().get(i);
        String name = form.names().equals("tf") ? "" : form.names().charAt(i) + ") ";
        if (option.right()) {
          html.append(paragraph("<b class=\"right\">✓ " + name + line(option.text()) + "</b>"));
          html.append(because(option));
        }
      }
      return html.append(wrong(form)).toString();
    }

    private String wrong(Form.Pick form) {
      List<String> reasons = new ArrayList<>();
      for (int i = 0; i < form.options().size(); i++) {
        Form.Choosable option = form.options().get(i);
        if (!option.right() && !option.because().isEmpty()) {
          String name = "✗ " + form.names().charAt(i) + ") ";
          reasons.add(name + line(option.text()) + "<br>" + line(option.because()));
        }
      }
      return list("ul", reasons);
    }

    private String because(Form.Choosable option) {
      return option.because().isEmpty() ? "" : paragraph(line(option.because()));
    }

    @Override
    public String order(Form.Order form) {
      List<String> items = new ArrayList<>();
      for (char letter : form.key().toCharArray()) {
        items.add(letter + ") " + line(form.items().get(letter - 'a')));
      }
      return list("ol", items);
    }

    @Override
    public String drive(Driving form) {
      throw new IllegalArgumentException("cards cannot be played");
    }
  }

  // --- HTML ------------------------------------------------------------------------------------

  private static String paragraph(String html) {
    return "<p>" + html + "</p>";
  }

  /** A list; nothing where there is nothing to list. */
  private static String list(String tag, List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    String end = tag.indexOf(' ') < 0 ? tag : tag.substring(0, tag.indexOf(' '));
    return "<" + tag + "><li>" + String.join("</li><li>", items) + "</li></" + end + ">";
  }
}
