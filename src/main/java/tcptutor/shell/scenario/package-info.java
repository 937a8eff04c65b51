/**
 * Scenario files: from YAML to {@link tcptutor.core.scenario.Scenario}, with every mistake at its
 * place.
 *
 * <p>Start reading at {@link tcptutor.shell.scenario.ScenarioLoader}. The lines under {@code
 * events} have a grammar of their own in {@link tcptutor.shell.scenario.EventLine}, which the
 * command line shares.
 */
package tcptutor.shell.scenario;
