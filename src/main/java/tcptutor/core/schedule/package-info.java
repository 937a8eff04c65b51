/**
 * When to ask again: FSRS-6, which predicts from earlier reviews how likely something is still
 * remembered, and from that the moment at which it is worth asking.
 *
 * <pre>
 *   stability    days after which it is recalled with 90 %
 *   difficulty   1..10: how little a review adds
 *   R(t)         = (1 + F t / stability)^-w20     recalled after t days
 *   interval     the t at which R(t) falls to the wanted retention
 * </pre>
 *
 * <p>Start reading at {@link tcptutor.core.schedule.Fsrs}; the formulas are in {@code Formulas}.
 * Where implementations of FSRS differ, this one does as ts-fsrs 5.4 does, to the digit; what it
 * adds is a {@link tcptutor.core.schedule.DayBoundary}: whose midnight counts. {@link
 * tcptutor.core.schedule.Ratings} says what rating a graded answer deserves; {@code fit} makes
 * parameters out of a learner's reviews. Which cards there are, where their memories are kept and
 * in what order they are asked is not here.
 */
package tcptutor.core.schedule;
