/**
 * The command line: reads arguments, builds what a command needs, and turns mistakes into words and
 * exit codes.
 *
 * <p>The only package that knows all others of the shell. Leaves out what the commands show, which
 * is made by the core. Start reading at {@link tcptutor.shell.cli.Main}; one command, one file.
 */
package tcptutor.shell.cli;
