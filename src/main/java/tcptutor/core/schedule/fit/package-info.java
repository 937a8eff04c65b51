/**
 * Parameters fitted to a learner: of all numbers within the published bounds, those that predict
 * best what the learner recalled, and that are not farther from other learners' than the reviews
 * demand.
 *
 * <p>What is minimised is the log loss of all predictions plus half the squared distance from the
 * defaults, measured in the standard deviations that the parameters have among learners: the most
 * probable parameters, given those learners and these reviews. The way there begins at what the
 * first two reviews of each card say of w0 to w3. The gradient is exact, and nothing is drawn by
 * lot: the same reviews give the same parameters, in any order and on any machine.
 *
 * <p>The counterpart is fsrs-rs, which leaves out rare first intervals as outliers, weighs new
 * reviews more than old ones, takes a few steps on random batches and lets w0 to w3 fall to 0.001.
 * Here every review counts the same, and they stay above 0.1, since the schedule uses no less.
 *
 * <p>Start reading at {@link tcptutor.core.schedule.fit.Fit}.
 */
package tcptutor.core.schedule.fit;
