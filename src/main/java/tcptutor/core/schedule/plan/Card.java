package tcptutor.core.schedule.plan;

import java.util.Objects;
import tcptutor.core.schedule.Memory;

/**
 * A question together with what is remembered of it.
 *
 * @param pack the pack of the question
 * @param question its id
 * @param topic what it is about
 * @param group what it has in common with those that give away something of its answer, such as
 *     their lesson; empty when it is related to none
 * @param memory how well it is remembered
 */
public record Card(String pack, String question, String topic, String group, Memory memory) {
  /** Rejects null. */
  public Card {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(memory, "memory");
  }

  /** Whether it was never asked. */
  public boolean isNew() {
    return memory.state() == Memory.State.NEW;
  }

  /** Whether it waits on steps of minutes. */
  public boolean isOnSteps() {
    return switch (memory.state()) {
      case LEARNING, RELEARNING -> true;
      case NEW, REVIEW -> false;
    };
  }

  /** Whether one gives away something of the other. */
  boolean isRelatedTo(String otherGroup) {
    return !group.isEmpty() && group.equals(otherGroup);
  }
}
