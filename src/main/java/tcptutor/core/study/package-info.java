/**
 * The course of a lesson: read, be asked, be judged, see the proof, go on.
 *
 * <p>{@link tcptutor.core.study.Study} is a pure machine: (state, intent) to the next state and
 * what to show. A terminal, a full screen or a test is a face of it: it turns {@link
 * tcptutor.core.study.Show}s into something visible and what people type into {@link
 * tcptutor.core.study.Intent}s. Leaves out what is remembered after the end, and every word of the
 * interface.
 */
package tcptutor.core.study;
