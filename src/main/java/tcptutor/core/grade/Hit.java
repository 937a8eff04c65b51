package tcptutor.core.grade;

import java.util.Set;

/**
 * A concept found in an answer.
 *
 * @param concept its id
 * @param negated whether it is said not to be so
 * @param who the roles whose it is or who do it; empty when nobody was named
 * @param clause the number of the clause
 * @param bare whether it stands alone in a list of terms
 * @param at its place among the tokens
 */
record Hit(String concept, boolean negated, Set<String> who, int clause, boolean bare, int at) {
  boolean fits(Way.Choice choice, boolean listIsEnough) {
    return concept.equals(choice.concept())
        && (choice.who().isEmpty() || who.contains(choice.who()))
        && (choice.sign() == Way.Sign.ANY || negated == (choice.sign() == Way.Sign.NO))
        && (listIsEnough || !bare);
  }

  /** As it is written in a way. */
  @Override
  public String toString() {
    String owner = who.isEmpty() ? "" : String.join("|", who) + ":";
    return (bare ? "(list)" : "") + (negated ? "!" : "") + owner + concept;
  }
}
