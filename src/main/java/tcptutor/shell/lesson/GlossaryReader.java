package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Term;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.TermMessages;

/** Reads a glossary: terms with their spellings and what they mean. */
public final class GlossaryReader {
  private final Ids ids;
  private final TermMessages texts;
  private final Map<String, Term> spelled = new HashMap<>();

  private GlossaryReader(Lang lang) {
    this.ids = new Ids(lang);
    this.texts = TermMessages.in(lang);
  }

  /** Returns the glossary in a tree; use it only if nothing was added to {@code issues}. */
  public static Glossary read(Node node, Issues issues, Lang lang) {
    return read(Fields.of(node, issues), lang);
  }

  /** Returns the glossary in a mapping; use it only if there are no issues. */
  public static Glossary read(Fields fields, Lang lang) {
    Glossary glossary = new GlossaryReader(lang).glossary(fields);
    fields.done();
    return glossary;
  }

  private Glossary glossary(Fields fields) {
    List<Term> terms = new ArrayList<>();
    ids.notEmpty(fields, "terms");
    for (Fields each : fields.each("terms")) {
      Term term = term(each);
      spellings(each, term);
      terms.add(term);
    }
    return new Glossary(terms);
  }

  private Term term(Fields fields) {
    return new Term(
        ids.unique(fields, "term"),
        fields.text("name"),
        fields.strings("also"),
        fields.text("definition"),
        fields.strings("see"),
        fields.string("lesson", ""),
        fields.oneOrMany("rfc"));
  }

  /** What two terms are called, nobody could look up. */
  private void spellings(Fields fields, Term term) {
    for (String spelling : term.spellings()) {
      Term other = spelled.putIfAbsent(Glossary.folded(spelling), term);
      if (other != null && other != term) {
        String field = term.also().contains(spelling) ? "also" : "name";
        fields.issue(field, "spelling-taken", texts.spellingTaken(spelling, other.id()));
      }
    }
  }
}
