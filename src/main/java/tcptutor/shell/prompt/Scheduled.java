package tcptutor.shell.prompt;

import java.time.Duration;
import java.util.List;
import tcptutor.core.lesson.Section;
import tcptutor.core.schedule.Rating;

/**
 * What an answer meant for the schedule.
 *
 * @param rating what it counts as
 * @param waits how long until the question comes again, for each rating from Again to Easy
 * @param earlier the answer before this one; null where this is the first
 * @param remedy what to do about a question that was forgotten again and again; null for others
 */
public record Scheduled(Rating rating, List<Duration> waits, Earlier earlier, Remedy remedy) {
  /** Copies the list. */
  public Scheduled {
    waits = List.copyOf(waits);
  }

  /** What it counts as alone. */
  Scheduled alone() {
    return new Scheduled(rating, waits, null, null);
  }

  /**
   * What was answered the last time.
   *
   * @param ago how long before
   * @param level what it was worth, 0 to 4
   * @param answer what was said; empty where that was not kept
   */
  public record Earlier(Duration ago, int level, String answer) {}

  /**
   * What teaches the answer.
   *
   * @param times how often it was forgotten
   * @param lesson the id of the lesson
   * @param section what to read again; null where none is nearer than others
   * @param scenario the run to watch; empty where there is none
   */
  public record Remedy(int times, String lesson, Section section, String scenario) {}
}
