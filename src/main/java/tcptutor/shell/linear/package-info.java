/**
 * The player without a screen: lines in, lines out, for pipes, for terminals that can do nothing,
 * and for people who listen to them. Start reading at {@link tcptutor.shell.linear.LinearPlayer}.
 */
package tcptutor.shell.linear;
