package tcptutor.core.schedule.fit;

/**
 * How well parameters predict. Smaller is better in both figures.
 *
 * @param predictions how many reviews were predicted: those on a later day than the one before
 * @param logLoss mean of -ln p, where p is what was given to that which happened
 * @param rmseBins how far predicted and true recall lie apart, in groups of reviews that have
 *     intervals, earlier reviews and lapses in common; as the benchmark of FSRS forms them
 */
public record Score(int predictions, double logLoss, double rmseBins) {}
