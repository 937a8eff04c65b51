/**
 * The program at home on a machine: what is put into the folders where shells and {@code man} look,
 * and what a look around finds that should be mended.
 *
 * <p>{@link tcptutor.shell.home.Installation} writes and removes; {@link
 * tcptutor.shell.home.Doctor} only looks, at a {@link tcptutor.shell.home.Machine} that tests can
 * make up. Leaves out what is installed of lessons, which is in {@code store}.
 */
package tcptutor.shell.home;
