/**
 * Facts of a run by name: {@code 2.ack}, {@code server@1}, {@code client.TIME-WAIT}.
 *
 * <p>A lesson marks what it states with such a path, so that the checker can hold the words against
 * the run; a computed question asks for one, so that the run gives the key. {@link
 * tcptutor.core.fact.FactPath} is the notation, {@link tcptutor.core.fact.Facts} looks a path up in
 * a trace, and a {@link tcptutor.core.fact.FactValue} knows whether some words state it. Leaves out
 * where the words stand. Start reading at {@code FactPath}.
 */
package tcptutor.core.fact;
