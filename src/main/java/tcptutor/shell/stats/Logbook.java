package tcptutor.shell.stats;

import java.time.ZoneId;
import tcptutor.core.lesson.Text;
import tcptutor.core.stats.History;
import tcptutor.core.stats.Statistics;

/** What is known of a learner's answers, and what they were answers to. Changes nothing. */
public interface Logbook {
  /** What all of them amount to, now. */
  Statistics statistics();

  /** The answers to one question; without attempts where there are none. */
  History history(String pack, String question);

  /** What a question asks; empty where the pack or the question is gone. */
  Text prompt(String pack, String question);

  /** What a point states; empty where it is gone. */
  Text point(String pack, String question, String point);

  /** What a misconception states; empty where it is gone. */
  Text misconception(String pack, String question, String id);

  /** What is asked next of who has missed a point; empty where it is gone. */
  Text followUp(String pack, String question, String point);

  /** Where the learner is, to say when something was answered. */
  ZoneId zone();
}
