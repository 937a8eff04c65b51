/**
 * Two hosts, the path between them and their applications, on virtual time.
 *
 * <p>Start reading at {@link tcptutor.core.sim.Simulation}: a {@link tcptutor.core.sim.Plan} goes
 * in, a {@link tcptutor.core.sim.Trace} comes out, and the same plan always gives the same trace.
 * {@code Host} is a kernel: it finds the connection of a segment or a timer; {@code PassiveOpens}
 * serves its listeners (queues, SYN cookies, Fast Open), {@code InitialNumbers} gives it ISNs.
 * {@code Applications} is the sockets interface with its errnos, {@code Network} the path with its
 * faults, {@code Recorder} writes the trace.
 *
 * <p>Left out: a third host (floods and forgeries are injected), routing, and the time that
 * processes and kernels take: a segment is answered in the microsecond in which it arrives.
 */
package tcptutor.core.sim;
