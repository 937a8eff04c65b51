package tcptutor.core.schedule.fit;

import java.time.Instant;

/** A stretch of time; {@code to} is no longer in it. */
record Span(Instant from, Instant to) {
  static final Span ALWAYS = new Span(Instant.MIN, Instant.MAX);

  static Span before(Instant cut) {
    return new Span(Instant.MIN, cut);
  }

  static Span since(Instant cut) {
    return new Span(cut, Instant.MAX);
  }

  boolean has(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
