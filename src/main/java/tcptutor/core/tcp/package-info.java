/**
 * One end of a TCP connection as a pure function, by RFC 9293.
 *
 * <p>Start reading at {@link tcptutor.core.tcp.Tcp}, then {@code Arrival}, which keeps the order of
 * checks of §3.10.7, so that a reader can follow with the RFC open: {@code SequenceCheck}, {@code
 * ResetCheck}, {@code SynCheck}, {@code Acknowledgment}, {@code TextAndFin}. A {@link
 * tcptutor.core.tcp.Tcb} is the connection as a value; while a step is worked out its content lies
 * open in {@code Draft}. What differs between the letter of the RFC and Linux is a {@link
 * tcptutor.core.tcp.Rule} or a {@link tcptutor.core.tcp.Setting}, each in one place; a protocol
 * that does not exist is a {@link tcptutor.core.tcp.Variant} with a few rules exchanged. Every step
 * says which {@link tcptutor.core.tcp.Clause} decided.
 *
 * <p>Left out, because nothing about opening and closing a connection depends on it: congestion
 * windows and pacing (a sender is limited by the peer's window alone), ECN, urgent data, path MTU
 * discovery, PAWS, security options and checksums. Octets are named, not stored ({@link
 * tcptutor.core.tcp.Chunk}). Addresses, ports and queues of listeners belong to the hosts of {@code
 * core.sim}.
 *
 * <p>To add a state, add it to {@link tcptutor.core.tcp.State}: every switch over states lists all
 * of them, so the compiler names the places. To add an event, add a record to {@link
 * tcptutor.core.tcp.Event}, handle it in {@code Tcp}, and add it to the matrix test, which the
 * compiler will not ask for.
 */
package tcptutor.core.tcp;
