package tcptutor.shell.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Term;
import tcptutor.core.tcp.State;

/** The glossary that comes with the program. */
class OurGlossaryTest {
  private static final Library LIBRARY = Library.builtIn();
  private static final Glossary GLOSSARY = LIBRARY.glossary();

  @Test
  void isNoLesson() {
    assertTrue(GLOSSARY.terms().size() >= 70, "terms: " + GLOSSARY.terms().size());
    assertEquals("", LIBRARY.lessonOf("lessons/glossary.yaml"));
    assertTrue(LIBRARY.lessons().stream().noneMatch(item -> item.id().isEmpty()));
  }

  @Test
  void explainsEveryState() {
    for (State state : State.values()) {
      assertTrue(GLOSSARY.named(state.rfcName()).isPresent(), state.rfcName());
    }
  }

  @Test
  void definesInOneToThreeSentences() {
    for (Term term : GLOSSARY.terms()) {
      long english = term.definition().en().split("[.;:] ").length;
      long chinese = term.definition().zh().split("。").length;
      assertTrue(english <= 4 && term.definition().en().length() <= 300, term.id());
      assertTrue(chinese <= 3 && term.definition().zh().length() <= 130, term.id());
    }
  }

  /** Whoever does not see a definition's own words explained can look them up. */
  @Test
  void leadsFromEveryTermToOthers() {
    for (Term term : GLOSSARY.terms()) {
      assertTrue(!term.see().isEmpty() && term.see().size() <= 7, term.id());
      assertTrue(!term.see().contains(term.id()), term.id());
    }
  }

  /** Both languages should offer a learner about the same words. */
  @Test
  void isFoundInTheLessonsOfBothLanguages() {
    Map<Lang, Set<String>> met =
        Map.of(Lang.EN, new TreeSet<String>(), Lang.ZH, new TreeSet<String>());
    for (Library.Item item : LIBRARY.lessons()) {
      for (Section section : LIBRARY.lesson(item.id()).sections()) {
        for (Section.Part part : section.parts()) {
          if (part instanceof Section.Prose prose) {
            met.forEach(
                (lang, ids) ->
                    GLOSSARY
                        .find(prose.markdown().in(lang), lang)
                        .forEach(found -> ids.add(found.term().id())));
          }
        }
      }
    }
    assertTrue(met.get(Lang.EN).size() >= 60, met.get(Lang.EN).toString());
    assertTrue(met.get(Lang.ZH).size() >= 60, met.get(Lang.ZH).toString());
  }
}
