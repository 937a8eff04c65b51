/**
 * Scenarios as data: what a run starts from, what happens, and what is expected, apart from any
 * file format.
 *
 * <p>Start reading at {@link tcptutor.core.scenario.Scenario}; {@link
 * tcptutor.core.scenario.Planner} turns one into a plan for the simulator. Reading files is left to
 * the shell.
 */
package tcptutor.core.scenario;
