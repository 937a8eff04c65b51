/**
 * What authors of packs need: schemas for their editors, a pack to begin with.
 *
 * <p>{@link tcptutor.shell.pack.Schemas} turns what the readers of {@code shell.lesson} and {@code
 * shell.scenario} ask for into JSON Schema, so that editors and the loader never disagree. Leaves
 * out checking and installing. Start reading at {@code Schemas}.
 */
package tcptutor.shell.pack;
