package tcptutor.shell.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/** Collects the mistakes of one file, worded in one language. */
public final class Issues {
  private final String file;
  private final Messages messages;
  private final Set<Lang> languages;
  private final List<Issue> found = new ArrayList<>();

  /**
   * Starts without any, in a file whose texts are in all languages.
   *
   * @param file the name to show, as the author gave it
   */
  public Issues(String file, Messages messages) {
    this(file, messages, EnumSet.allOf(Lang.class));
  }

  /**
   * Starts without any.
   *
   * @param file the name to show, as the author gave it
   * @param languages those that every text of the file must be written in
   */
  public Issues(String file, Messages messages, Set<Lang> languages) {
    this.languages = Set.copyOf(languages);
    this.file = Objects.requireNonNull(file);
    this.messages = Objects.requireNonNull(messages);
  }

  /** The languages that every text of the file must be written in. */
  public Set<Lang> languages() {
    return languages;
  }

  /** The texts to word a mistake with. */
  public Messages messages() {
    return messages;
  }

  /** Adds a mistake at a node. */
  public void add(Node at, String path, String code, Advice advice) {
    add(at.line(), at.column(), path, code, advice);
  }

  /** Adds a mistake at a place; line and column 0 mean the file as a whole. */
  public void add(int line, int column, String path, String code, Advice advice) {
    found.add(new Issue(file, line, column, path, code, advice.what(), advice.mend()));
  }

  /** Whether the file is fit for use. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns what was found so far, in the order of the file. */
  public List<Issue> list() {
    return sorted(found);
  }

  private static List<Issue> sorted(List<Issue> issues) {
    List<Issue> sorted = new ArrayList<>(issues);
    sorted.sort(Issues::byPlace);
    return List.copyOf(sorted);
  }

  private static int byPlace(Issue a, Issue b) {
    int byLine = Integer.compare(a.line(), b.line());
    return byLine != 0 ? byLine : Integer.compare(a.column(), b.column());
  }
}
