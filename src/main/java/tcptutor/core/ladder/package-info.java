/**
 * Shows what happened in a run as text: the ladder that learners remember, a table, and the
 * notations of other tools.
 *
 * <p>Everything here is a pure function from a {@link tcptutor.core.sim.Trace} and a {@link
 * tcptutor.core.ladder.View} to lines of text. Nothing prints, nothing knows a terminal: how wide a
 * Chinese character is comes in with the view, and colours are left to whoever reads the {@link
 * tcptutor.core.ladder.Kind kinds} of the spans. JSON is not here, since it needs a library.
 *
 * <p>Start reading at {@code Story}, which gives every change of state to the segment it belongs
 * to; {@link tcptutor.core.ladder.Ladder} turns a story into rows ({@code Layout}) and paints them
 * ({@code Painter}), {@link tcptutor.core.ladder.Transcript} into the lines by which scenario files
 * state what they expect.
 */
package tcptutor.core.ladder;
