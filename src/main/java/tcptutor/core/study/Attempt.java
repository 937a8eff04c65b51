package tcptutor.core.study;

import tcptutor.core.grade.Verdict;

/**
 * What a learner answered in words, and what came of it.
 *
 * @param answer all that was said, a second try behind the first on a new line
 * @param verdict what it is worth
 * @param tries how many there were, from 1
 * @param told whether the learner has seen what was missing; until then a second try is worth while
 */
public record Attempt(String answer, Verdict verdict, int tries, boolean told) {
  Attempt tell() {
    return new Attempt(answer, verdict, tries, true);
  }

  Attempt with(Verdict other) {
    return new Attempt(answer, other, tries, told);
  }
}
