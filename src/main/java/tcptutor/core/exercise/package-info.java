/**
 * Questions whose key a run computes, as they are asked now: fresh numbers, blanks, distractors.
 *
 * <p>{@link tcptutor.core.exercise.Exercises} makes an {@link tcptutor.core.exercise.Exercise} of a
 * question and a seed: it varies the scenario's numbers ({@link tcptutor.core.exercise.Variation}),
 * runs it, and takes key and likely mistakes from the trace. An exercise marks an answer into
 * {@link tcptutor.core.exercise.Marks}. {@link tcptutor.core.exercise.Driving} is the task of
 * reaching a goal by acting on a run. Free text is not marked here. Start reading at {@code
 * Exercise}.
 */
package tcptutor.core.exercise;
