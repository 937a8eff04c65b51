/**
 * A run that somebody watches and meddles with: forwards and backwards through a {@link
 * tcptutor.core.sim.Film}, and acts that fork it.
 *
 * <p>An act changes the plan, and the plan is run again from its start: runs are deterministic and
 * take a millisecond, so the past stays as it was and only the future changes. Start reading at
 * {@link tcptutor.core.play.Playback}. How it looks and which keys there are is not here.
 */
package tcptutor.core.play;
