/**
 * YAML as trees with places in them: read and checked while authors work, compiled at build time,
 * loaded one file at a time when the program runs.
 *
 * <p>Leaves out what the fields mean: this package knows neither lessons nor scenarios. Start
 * reading at {@link tcptutor.shell.content.Node}, then {@link tcptutor.shell.content.Fields}.
 */
package tcptutor.shell.content;
