package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Term;
import tcptutor.core.lesson.Text;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.TermMessages;

/** {@code tcptutor term}: lists the glossary, or explains one of its terms. */
final class TermCommand implements Command {
  private static final int MOST_WORDS = 8;
  private static final int MOST_SUGGESTIONS = 5;
  private static final int INDENT = 2;

  @Override
  public String name() {
    return "term";
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "term [WORD]",
        TermMessages.in(texts.lang()).about(),
        List.of("tcptutor term 2MSL", "tcptutor term half-open", "tcptutor term 四次挥手"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, MOST_WORDS, console.messages());
    List<Terms> all = terms(console);
    TermMessages texts = TermMessages.in(console.lang());
    Printer printer = new Printer(console, texts);
    if (line.getArgList().isEmpty()) {
      printer.list(all);
      return Exit.DONE;
    }
    String word = String.join(" ", line.getArgList());
    for (Terms terms : all) {
      Optional<Term> term = terms.own().named(word);
      if (term.isPresent()) {
        printer.explain(term.get(), terms);
        return Exit.DONE;
      }
    }
    String nearest = String.join(texts.comma(), nearest(word, all, console.lang()));
    throw new UsageException(texts.unknown(word, nearest));
  }

  /** The terms of one pack; {@code title} is that of the pack. */
  private record Terms(String pack, Text title, Library library, Glossary own) {}

  private static List<Terms> terms(Console console) {
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    List<Terms> all = new ArrayList<>();
    for (String pack : packs.ids()) {
      Library library = Library.of(packs.content(pack));
      Glossary own = library.ownGlossary();
      if (!own.terms().isEmpty()) {
        all.add(new Terms(pack, packs.title(pack), library, own));
      }
    }
    return all;
  }

  // --- what may be meant -----------------------------------------------------------------------

  /** The names of terms with the word in them, or else of the one that looks most like it. */
  private static List<String> nearest(String word, List<Terms> all, Lang lang) {
    Map<String, Term> spellings = new LinkedHashMap<>();
    for (Terms terms : all) {
      for (Term term : terms.own().terms()) {
        term.spellings().forEach(each -> spellings.putIfAbsent(Glossary.folded(each), term));
      }
    }
    String folded = Glossary.folded(word);
    Set<Term> near = new LinkedHashSet<>();
    spellings.forEach(
        (spelling, term) -> {
          if (!folded.isEmpty() && spelling.contains(folded)) {
            near.add(term);
          }
        });
    String nearest = Nearest.to(folded, spellings.keySet());
    if (near.isEmpty() && !nearest.isEmpty()) {
      near.add(spellings.get(nearest));
    }
    return near.stream().limit(MOST_SUGGESTIONS).map(term -> Printer.name(term, lang)).toList();
  }

  // --- on the screen ---------------------------------------------------------------------------

  private record Printer(Console console, TermMessages texts) {
    void list(List<Terms> all) {
      for (Terms terms : all) {
        if (all.size() > 1) {
          console.out().println(console.style().bold(line(terms.title().in(lang()))));
        }
        List<Term> own = terms.own().terms();
        int left = widest(own, lang());
        boolean narrow = INDENT + left + 2 + widest(own, other()) > console.width();
        own.forEach(term -> row(term, left, narrow));
        console.out().println();
      }
      Columns.wrap(texts.hint(), console.width()).forEach(console.out()::println);
    }

    private static int widest(List<Term> terms, Lang lang) {
      return terms.stream().mapToInt(term -> Columns.width(name(term, lang))).max().orElse(0);
    }

    /** The name, and beside it (below it on a narrow screen) what the other language calls it. */
    private void row(Term term, int left, boolean narrow) {
      String name = name(term, lang());
      String other = name(term, other());
      boolean same = other.equals(name);
      String shown = same || narrow ? name : Columns.padRight(name, left);
      String gap = narrow ? "\n" + " ".repeat(3 * INDENT) : "  ";
      console
          .out()
          .println(
              " ".repeat(INDENT)
                  + console.style().cyan(shown)
                  + (same ? "" : gap + console.style().dim(other)));
    }

    void explain(Term term, Terms terms) {
      String name = name(term, lang());
      console.out().println(console.style().bold(name));
      paragraph("", line(term.definition().in(lang())));
      console.out().println();
      paragraph(texts.alsoLabel(), line(String.join(texts.comma(), others(term))));
      paragraph(texts.seeLabel(), line(see(term, terms.library().glossary())));
      lesson(term, terms);
      paragraph(texts.sourceLabel(), line(String.join(texts.comma(), term.rfcs())));
    }

    /** The other spellings, of which those that differ in hyphens and case only count as one. */
    private Collection<String> others(Term term) {
      Map<String, String> others = new LinkedHashMap<>();
      term.spellings().forEach(each -> others.putIfAbsent(Glossary.folded(each), each));
      others.remove(Glossary.folded(term.name().in(lang())));
      return others.values();
    }

    private String see(Term term, Glossary glossary) {
      return term.see().stream()
          .flatMap(id -> glossary.term(id).stream())
          .map(other -> name(other, lang()))
          .collect(Collectors.joining(texts.comma()));
    }

    private void lesson(Term term, Terms terms) {
      if (term.lesson().isEmpty()) {
        return;
      }
      String id = term.lessonId();
      boolean own = terms.library().lessons().stream().anyMatch(item -> item.id().equals(id));
      boolean builtIn = !own || terms.pack().equals(InstalledPacks.BUILT_IN);
      Lesson lesson = (own ? terms.library() : Library.builtIn()).lesson(id);
      String title = lesson.title().in(lang());
      for (Section section : lesson.sections()) {
        if (section.id().equals(term.sectionId())) {
          title = section.heading().in(lang());
        }
      }
      String command = "tcptutor learn " + (builtIn ? "" : terms.pack() + "/") + id;
      paragraph(texts.lessonLabel(), texts.lesson(line(title), command));
    }

    /** A labelled paragraph; nothing where there is nothing to say. */
    private void paragraph(String label, String text) {
      if (text.isEmpty()) {
        return;
      }
      String head = label.isEmpty() ? "" : Columns.padRight(label, labels()) + "  ";
      int indent = INDENT + Columns.width(head);
      String margin = " ".repeat(INDENT) + console.style().dim(head);
      for (String line : Columns.wrap(text, console.width() - indent)) {
        console.out().println(margin + line);
        margin = " ".repeat(indent);
      }
    }

    private int labels() {
      int widest = 0;
      for (String label :
          List.of(texts.alsoLabel(), texts.seeLabel(), texts.lessonLabel(), texts.sourceLabel())) {
        widest = Math.max(widest, Columns.width(label));
      }
      return widest;
    }

    private Lang lang() {
      return console.lang();
    }

    private Lang other() {
      return lang() == Lang.EN ? Lang.ZH : Lang.EN;
    }

    private static String name(Term term, Lang lang) {
      return line(term.name().in(lang));
    }

    private static String line(String text) {
      return Neutral.line(text);
    }
  }
}
