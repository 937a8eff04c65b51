/**
 * The program as others read it: the man page, and the scripts by which shells complete what is
 * being typed. Both are made of the definitions of the commands, which the command line hands over.
 *
 * <p>Leaves out {@code --help}, which must not wait for anything, and the candidates themselves,
 * which only the commands know. Start reading at {@link tcptutor.shell.manual.Manual}.
 */
package tcptutor.shell.manual;
