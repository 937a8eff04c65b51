package tcptutor.shell.content;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Advice;

/**
 * The fields of a mapping, as a reader of files asks for them.
 *
 * <p>Every method returns a value whatever the file says, so that one pass finds all mistakes: a
 * field that is missing or wrong adds an issue and counts as empty, zero or the fallback. Use the
 * values only if there are no issues at the end. {@link #done} reports the fields that nobody asked
 * for, here and in every mapping that was read through this one.
 *
 * <p>A reader may also be shown a {@link ShapeFields}, which has no file behind it and only writes
 * down what is asked for: so the schema of a file is what its reader reads.
 */
public interface Fields {
  /** Reads the mapping at the top of a file; anything else there is an issue. */
  static Fields of(Node node, Issues issues) {
    return of(node, "", issues);
  }

  /** Reads a mapping inside a file. */
  static Fields of(Node node, String path, Issues issues) {
    NodeFields fields = new NodeFields(node, path, issues);
    fields.mustBeMapping();
    return fields;
  }

  /** Where this mapping is in the file, such as {@code events[2]}; empty at the top. */
  String path();

  /** The node of this mapping, for its line and column. */
  Node node();

  /** Whether a field is there with a value. */
  boolean has(String name);

  /** Returns a field as it is, or null when it is not there. Marks it as known. */
  Node get(String name);

  /** The names in the file, for a mapping whose keys are data. Marks them all as known. */
  List<String> names();

  /** Returns a required text. */
  String string(String name);

  /** Returns an optional text. */
  String string(String name, String fallback);

  /** Returns a required whole number, decimal or 0x-hexadecimal, within bounds. */
  long integer(String name, long least, long most);

  /** Returns an optional whole number, decimal or 0x-hexadecimal, within bounds. */
  long integer(String name, long least, long most, long fallback);

  /** Returns a required truth value: true, false, yes, no, on or off. */
  boolean bool(String name);

  /** Returns an optional truth value: true, false, yes, no, on or off. */
  boolean bool(String name, boolean fallback);

  /** Returns a required duration in microseconds; see {@link Durations}. */
  long micros(String name);

  /** Returns an optional duration in microseconds; see {@link Durations}. */
  long micros(String name, long fallback);

  /** Returns a required text in both languages, written as {@code {en: ..., zh: ...}}. */
  Text text(String name);

  /** Returns an optional text in both languages. */
  Text text(String name, Text fallback);

  /**
   * Returns the languages of this very mapping: {@code en: ...} and {@code zh: ...} beside others.
   */
  Text ownText();

  /**
   * Returns the constant that a field names: {@code TIME_WAIT} is written as {@code time-wait}.
   *
   * @param fallback for a field that is missing or wrong; null makes the field required, and the
   *     first of {@code constants} the value of a wrong one
   */
  <E extends Enum<E>> E choice(String name, E[] constants, E fallback);

  /** Returns the constants that a list names. */
  <E extends Enum<E>> List<E> choices(String name, E[] constants);

  /** Returns the constants that an optional word or list of words names. */
  <E extends Enum<E>> List<E> oneOrMany(String name, E[] constants);

  /** Returns the fields of a required mapping. */
  Fields fields(String name);

  /** Returns the fields of an optional mapping; a missing one has no fields. */
  Fields optionalFields(String name);

  /** Returns the items of an optional list; an empty list when it is missing or is none. */
  List<Node> list(String name);

  /** Returns an optional list of mappings. */
  List<Fields> each(String name);

  /** Returns an optional list of texts. */
  List<String> strings(String name);

  /** Returns an optional text or list of texts. */
  List<String> oneOrMany(String name);

  /** Reports a list that is missing or empty; call before reading it. */
  void filled(String name, Advice advice);

  /** Reads in one way where a field is there, in another where it is not. */
  <T> T either(String name, Supplier<T> with, Supplier<T> without);

  /** Reads what belongs to the constant that a field names; see {@link #choice}. */
  <E extends Enum<E>, T> T variants(String name, E[] constants, E fallback, Function<E, T> read);

  /** Reads a field that may be a plain value or a mapping. */
  <T> T plainOr(String name, Supplier<T> plain, Function<Fields, T> mapping);

  /** Adds an issue at a field, or at the mapping itself when the field is not there. */
  void issue(String name, String code, Advice advice);

  /** Adds the issue that a field's word is none of the allowed ones, with the nearest of them. */
  void notOneOf(String name, String word, List<String> allowed);

  /** Reports every field that was not asked for, here and below. Call once, when all is read. */
  void done();

  /** The collector, for a reader that has its own mistakes to add. */
  Issues issues();

  /** The way a file spells a constant. */
  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Joins the path of a mapping and the name of a field. */
  static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
