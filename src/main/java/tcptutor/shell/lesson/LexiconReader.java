package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcptutor.core.lesson.Cue;
import tcptutor.core.lesson.Lexicon;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;

/** Reads a lexicon: concepts and cues with their spellings in each language. */
public final class LexiconReader {
  private LexiconReader() {}

  /** Returns the lexicon in a tree; use it only if nothing was added to {@code issues}. */
  public static Lexicon read(Node node, Issues issues) {
    return read(Fields.of(node, issues));
  }

  /** Returns the lexicon in a mapping; use it only if there are no issues. */
  public static Lexicon read(Fields fields) {
    fields.string("kind", "");
    Map<String, Lexicon.Concept> concepts = concepts(fields.fields("concepts"));
    Map<Cue, List<String>> cues = cues(fields.optionalFields("cues"));
    Lexicon lexicon = new Lexicon(concepts, cues, variants(fields.optionalFields("variants")));
    fields.done();
    return lexicon;
  }

  /** Returns what a mapping of ids to concepts says. */
  static Map<String, Lexicon.Concept> concepts(Fields all) {
    Map<String, Lexicon.Concept> concepts = new LinkedHashMap<>();
    for (String id : all.names()) {
      concepts.put(id, concept(id, all.fields(id)));
    }
    return concepts;
  }

  private static Lexicon.Concept concept(String id, Fields fields) {
    return new Lexicon.Concept(
        id,
        fields.choice("is", Lexicon.Sort.values(), Lexicon.Sort.THING),
        spellings(fields),
        spellings(fields.optionalFields("opposite")),
        fields.strings("like"),
        fields.string("faces", ""));
  }

  private static Map<Cue, List<String>> cues(Fields fields) {
    Map<Cue, List<String>> cues = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      String name = cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
      cues.put(cue, spellings(fields.optionalFields(name)));
    }
    return cues;
  }

  private static Map<String, List<String>> variants(Fields fields) {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    fields.names().forEach(word -> variants.put(word, fields.strings(word)));
    return variants;
  }

  private static List<String> spellings(Fields fields) {
    List<String> spellings = new ArrayList<>(fields.strings("en"));
    spellings.addAll(fields.strings("zh"));
    return spellings;
  }
}
