/**
 * Recordings of real connections: read as plans, and runs written in the same form.
 *
 * <p>Start reading at {@link tcptutor.shell.replay.RecordingReader}. What a recording does not say,
 * such as how fast a process was scheduled, is left out: a run here takes no time between a segment
 * and its answer.
 */
package tcptutor.shell.replay;
