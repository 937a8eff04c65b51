package tcptutor.shell.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Term;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.TermMessages;

/** Follows what the terms of a glossary refer to. */
final class GlossaryCheck {
  private final PackModel model;
  private final Issues issues;
  private final Lang lang;
  private final Set<String> terms = new TreeSet<>();

  GlossaryCheck(PackModel model, Issues issues) {
    this.model = model;
    this.issues = issues;
    this.lang = issues.messages().lang();
  }

  /** Checks a glossary that was read without mistakes; the program's own terms can be seen too. */
  void check(Glossary glossary, Node node) {
    glossary.terms().forEach(term -> terms.add(term.id()));
    Library.builtIn().glossary().terms().forEach(term -> terms.add(term.id()));
    List<Node> nodes = ((Node.Sequence) QuizCheck.at(node, "terms")).items();
    for (int i = 0; i < nodes.size(); i++) {
      see(nodes.get(i));
      lesson(glossary.terms().get(i), nodes.get(i));
    }
  }

  private void see(Node term) {
    if (QuizCheck.at(term, "see") instanceof Node.Sequence all) {
      for (Node item : all.items()) {
        String id = ((Node.Scalar) item).text();
        if (!terms.contains(id)) {
          String nearest = Nearest.to(id, terms);
          issues.add(item, "see", "no-such-term", TermMessages.in(lang).noTerm(id, nearest));
        }
      }
    }
  }

  private void lesson(Term term, Node node) {
    String id = term.lessonId();
    Node at = QuizCheck.at(node, "lesson");
    boolean broken = model.expects("lesson", id) && !model.lessons().containsKey(id);
    if (id.isEmpty() || broken) {
      return;
    }
    Lesson lesson = model.lesson(id);
    if (lesson == null) {
      String nearest = Nearest.to(id, model.lessonIds());
      issues.add(at, "lesson", "no-such-lesson", PackMessages.in(lang).noLesson(id, nearest));
      return;
    }
    List<String> sections = lesson.sections().stream().map(Section::id).toList();
    String section = term.sectionId();
    if (!section.isEmpty() && !sections.contains(section)) {
      String nearest = Nearest.to(section, sections);
      issues.add(
          at, "lesson", "no-such-section", TermMessages.in(lang).noSection(id, section, nearest));
    }
  }
}
