/**
 * The state diagram of RFC 9293 §3.3.2 as data, and as a picture in which the way of a connection
 * is drawn. Start reading at {@link tcptutor.core.diagram.Transition}.
 *
 * <p>Left out: what a reset or a crash does, which leads from anywhere to CLOSED; such a way is
 * told in words.
 */
package tcptutor.core.diagram;
