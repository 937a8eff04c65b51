/**
 * What to ask today, and in what order: the load that a learner wants to carry, and the way to an
 * interview.
 *
 * <pre>
 *   Stock, Limits, Done ──► Agenda          what to ask now, in order
 *   Stock, Limits, Done ──► InterviewPlan   how much to do each day until then, and what is missing
 *                              │ today()
 *                              └──► Agenda  the same, with what the plan wants of today
 *   Memory before and after ──► Leech       what keeps being forgotten
 * </pre>
 *
 * <p>Start reading at {@link tcptutor.core.schedule.plan.Agenda}. Everything is worked out anew
 * from what is known now, so a day that was missed, or one on which more was done, changes what
 * follows without anybody being told. Where cards are kept, and what is done about a leech, is not
 * here.
 */
package tcptutor.core.schedule.plan;
