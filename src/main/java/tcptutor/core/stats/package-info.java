/**
 * What a learner's answers amount to: plain values that a store fills and that are shown as text,
 * as JSON and on the full screen. Start reading at {@link tcptutor.core.stats.Statistics}; {@link
 * tcptutor.core.stats.History} is what is known of one question.
 *
 * <p>Here nothing is counted and nothing is drawn: where the numbers come from is the store's
 * business, how they look is that of the shell.
 */
package tcptutor.core.stats;
