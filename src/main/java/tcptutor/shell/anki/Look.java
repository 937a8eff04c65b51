package tcptutor.shell.anki;

import tcptutor.core.lesson.Lang;

/**
 * How cards are to look.
 *
 * @param first the language above, and of the pictures
 * @param second the language below; null for one language
 * @param pictures how ladders are drawn
 */
public record Look(Lang first, Lang second, Pictures pictures) {
  /** How ladders are drawn. */
  public enum Pictures {
    /** As files beside the cards. */
    SVG,
    /** As text in the cards. */
    TEXT,
    /** Not at all; those that a question is about are text, since it makes no sense without. */
    NONE
  }

  /** Rejects a language twice. */
  public Look {
    if (first == second) {
      throw new IllegalArgumentException("twice " + first);
    }
  }
}
