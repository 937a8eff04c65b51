package tcptutor.shell.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a field may hold, as its reader asks for it. */
public sealed interface Shape {
  /** A text. */
  record Words() implements Shape {}

  /** A text in the languages of the pack. */
  record Translated() implements Shape {}

  /** A whole number within bounds. */
  record Whole(long least, long most) implements Shape {}

  /** A truth value. */
  record Truth() implements Shape {}

  /** A length of time, such as {@code 200ms}. */
  record Time() implements Shape {}

  /** One of some words. */
  record OneOf(List<String> words) implements Shape {}

  /** A list. */
  record Many(Shape item) implements Shape {}

  /** Anything plain: a text or a number. */
  record Plain() implements Shape {}

  /** One of some shapes. */
  record Either(List<Shape> shapes) implements Shape {}

  /** A mapping, filled while a reader reads. */
  final class Mapping implements Shape {
    private final Map<String, Shape> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<Set<String>> alternatives = new ArrayList<>();
    private final Map<String, Mapping> variants = new LinkedHashMap<>();
    private String variantOf = "";
    private String usual = "";

    /** The fields, in the order of asking; {@code *} stands for every name. */
    public Map<String, Shape> fields() {
      return fields;
    }

    /** Fields that must be there. */
    public Set<String> required() {
      return required;
    }

    /** Sets of fields of which one must be there; empty if there is no such choice. */
    public List<Set<String>> alternatives() {
      return alternatives;
    }

    /** What else belongs there, by the word in {@link #variantOf}. */
    public Map<String, Mapping> variants() {
      return variants;
    }

    /** The field whose word decides what else belongs there; empty if none does. */
    public String variantOf() {
      return variantOf;
    }

    /** The word that counts where that field is missing; empty if it must be there. */
    public String usual() {
      return usual;
    }

    void put(String name, Shape shape, boolean isRequired) {
      Shape before = fields.get(name);
      boolean other = before != null && !before.equals(shape) && !(before instanceof Mapping);
      fields.put(name, other ? new Either(List.of(before, shape)) : shape);
      if (isRequired) {
        required.add(name);
      }
    }

    void variants(String name, String word) {
      variantOf = name;
      usual = word;
    }
  }
}
