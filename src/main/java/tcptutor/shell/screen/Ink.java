package tcptutor.shell.screen;

import tcptutor.core.ladder.Kind;

/** What a piece of a screen means; a {@link Theme} knows how that looks. */
public enum Ink {
  /** Ordinary text. */
  PLAIN,
  /** Text that must not be missed. */
  STRONG,
  /** Text that may be skipped. */
  DIM,
  /** Emphasis within a text. */
  EMPHASIS,
  /** Names that can be typed. */
  CODE,
  /** The line at the top. */
  BAR,
  /** A key that can be pressed. */
  KEY,
  /** What a key does. */
  HINT,
  /** Lines around things. */
  BORDER,
  /** A heading. */
  HEADING,
  /** A term of the glossary. */
  TERM,
  /** What is right. */
  GOOD,
  /** What is wrong. */
  BAD,
  /** What needs attention. */
  WARN,
  /** What differs from another run, or has changed just now. */
  CHANGED,
  /** A place where something is typed. */
  FIELD,
  /** A time stamp. */
  TIME,
  /** The name of an end. */
  NAME,
  /** The time line of an end. */
  LIFELINE,
  /** The state of an end. */
  STATE,
  /** The line of an arrow. */
  ARROW,
  /** The flags of a segment. */
  FLAGS,
  /** Numbers of a segment. */
  NUMBERS,
  /** That a segment is sent again. */
  MARK,
  /** That the network made a segment. */
  INJECTED,
  /** A letter that connects two places. */
  TAG,
  /** Where a segment is lost. */
  LOST,
  /** A timer. */
  TIMER,
  /** A socket call. */
  CALL,
  /** What befalls a host. */
  HAPPENING,
  /** Time in which nothing happens. */
  GAP,
  /** What an author says. */
  REMARK,
  /** A clause of a standard. */
  CLAUSE;

  private static final Ink[] OF_KINDS = ofKinds();

  private static Ink[] ofKinds() {
    Kind[] kinds = Kind.values();
    Ink[] inks = new Ink[kinds.length];
    for (Kind kind : kinds) {
      inks[kind.ordinal()] = valueOf(kind.name());
    }
    return inks;
  }

  /** The ink of a piece of a ladder. */
  public static Ink of(Kind kind) {
    return OF_KINDS[kind.ordinal()];
  }
}
