package tcptutor.core.lesson;

import java.util.List;

/**
 * A part of a lesson that is read in one go.
 *
 * @param id unique in the lesson
 * @param heading shown above it
 * @param parts texts and runs, in order
 */
public record Section(String id, Text heading, List<Part> parts) {
  /** Copies the parts. */
  public Section {
    parts = List.copyOf(parts);
  }

  /** A text or a run. */
  public sealed interface Part permits Prose, Run {
    /** Calls the case that fits; a new kind of part fails to compile until it is handled. */
    <R> R match(Cases<R> cases);
  }

  /** One answer for each kind of part. */
  public interface Cases<R> {
    /** A text. */
    R prose(Prose prose);

    /** A run. */
    R run(Run run);
  }

  /**
   * Text to read.
   *
   * @param markdown paragraphs, lists, emphasis and code, as Markdown
   */
  public record Prose(Text markdown) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.prose(this);
    }
  }

  /**
   * A scenario to watch: it is run when it is shown, never pasted.
   *
   * @param scenario its id
   * @param profile the rules it follows, {@code rfc} or {@code linux}; empty for its usual ones
   */
  public record Run(String scenario, String profile) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.run(this);
    }
  }
}
