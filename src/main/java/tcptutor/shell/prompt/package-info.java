/**
 * The conversation: a lesson in a terminal that scrolls, or in none at all.
 *
 * <p>{@link tcptutor.shell.prompt.Conversation} runs a {@code core.study} course between what is
 * typed ({@link tcptutor.shell.prompt.Typing}) and what is printed ({@link
 * tcptutor.shell.prompt.Page}). Leaves out the course itself, and how a scenario is run and drawn:
 * {@link tcptutor.shell.prompt.Runs} is given; so is what was typed in earlier sessions, {@link
 * tcptutor.shell.prompt.Recall}. Start reading at Conversation.
 */
package tcptutor.shell.prompt;
