package tcptutor.shell.pack;

import java.util.HashMap;
import java.util.Map;

/** What an editor says about a field while somebody writes it. */
final class FieldDocs {
  private static final String DOCS =
      """
      pack.id: Stable name of the pack: small letters, digits, hyphens. Progress refers to it.
      pack.version: Version of the content, such as 1.0.0.
      pack.title: What the pack is about.
      pack.languages: The languages that every text of the pack is written in.
      pack.authors: Who wrote it.
      pack.licence: What may be done with it, such as CC-BY-4.0.
      pack.format: Version of the file formats; 1 today.
      pack.requires: The oldest tcptutor that can use the pack, such as 0.2.0.
      lesson.id: Stable name: small letters, digits, hyphens. Progress refers to it.
      lesson.order: Where the lesson stands among the others, the lowest first.
      lesson.title: What the lesson is about.
      lesson.after: Lessons one should have read before; their ids.
      lesson.sections: What is read in one go each, in order.
      lesson.sections.id: Unique in the lesson.
      lesson.sections.heading: Shown above the section.
      lesson.sections.parts: Texts and runs, in order.
      lesson.sections.parts.run: A scenario that is run and drawn here; its id, or {scenario, profile}.
      lesson.sections.parts.run.scenario: The id of the scenario.
      lesson.sections.parts.run.profile: The rules the run follows.
      lesson.sections.parts.en: English text, in Markdown. Mark facts of the run: [101](#2.ack).
      lesson.sections.parts.zh: Chinese text, in Markdown. Mark facts of the run: [101](#2.ack).
      lesson.points: What a learner can say afterwards; questions refer to them.
      lesson.points.id: Unique in the lesson.
      lesson.points.statement: One precise sentence.
      lesson.misconceptions: What a learner no longer believes afterwards.
      lesson.misconceptions.id: Unique in the lesson.
      lesson.misconceptions.statement: What people believe.
      lesson.misconceptions.why-wrong: What is true instead.
      lesson.misconceptions.refuted-by: The scenario that shows it.
      lesson.sources: Where it is laid down, such as RFC 9293 §3.5.
      quiz.id: Stable name of the quiz.
      quiz.lesson: The lesson the questions come after; its id.
      quiz.questions: What is asked, in order.
      quiz.questions.id: Stable name of the question; progress and marked answers refer to it.
      quiz.questions.topic: A group of questions, such as open.
      quiz.questions.difficulty: Whom one would ask.
      quiz.questions.about: The lesson points it asks for, as lesson/point.
      quiz.questions.prompt: The question. Computed kinds word their own when it is missing.
      quiz.questions.scenario: The run it is about; the id of a scenario.
      quiz.questions.profile: The rules the run follows.
      quiz.questions.kind: How it is answered; free-text when missing.
      quiz.questions.sources: Where the facts are laid down.
      quiz.questions.points: What an answer can earn.
      quiz.questions.points.id: Unique in the question.
      quiz.questions.points.weight: How much it counts, from 1.
      quiz.questions.points.required: Whether a full answer needs it.
      quiz.questions.points.subject: What it is about, without saying it; the first hint.
      quiz.questions.points.statement: The fact in full.
      quiz.questions.points.essential: Where the examiner draws the line.
      quiz.questions.points.implied-by: Points that make this one, too.
      quiz.questions.points.list-is-enough: Whether naming the terms is enough.
      quiz.questions.words: Fine control: words that mean something in answers to this question.
      quiz.questions.words.*: One concept; an id of the lexicon gets more spellings.
      quiz.questions.words.*.is: What sort of thing it is; thing when missing.
      quiz.questions.words.*.en: English spellings.
      quiz.questions.words.*.zh: Chinese spellings.
      quiz.questions.words.*.opposite: Spellings that say it is not so.
      quiz.questions.words.*.opposite.en: English spellings.
      quiz.questions.words.*.opposite.zh: Chinese spellings.
      quiz.questions.words.*.like: Other concepts, whose words mean this one too.
      quiz.questions.words.*.faces: For a role, the role at the other end of the connection.
      quiz.questions.points.say: Ways people say it, in plain words.
      quiz.questions.points.say.en: English phrases.
      quiz.questions.points.say.zh: Chinese phrases.
      quiz.questions.points.ways: Fine control: patterns of concepts, any one is enough.
      quiz.questions.points.against: Fine control: patterns that state the opposite.
      quiz.questions.points.shown: The segments that prove it.
      quiz.questions.points.shown.scenario: The run; the question's own when missing.
      quiz.questions.points.shown.segments: Their numbers, from 1, in order of sending.
      quiz.questions.points.shown.remark: What to look at.
      quiz.questions.misconceptions: What an answer can lose.
      quiz.questions.misconceptions.id: Unique in the question.
      quiz.questions.misconceptions.statement: What is believed.
      quiz.questions.misconceptions.why-wrong: What is true instead.
      quiz.questions.misconceptions.list-is-enough: Whether naming the terms asserts it.
      quiz.questions.misconceptions.say: Ways people assert it, in plain words.
      quiz.questions.misconceptions.say.en: English phrases.
      quiz.questions.misconceptions.say.zh: Chinese phrases.
      quiz.questions.misconceptions.ways: Fine control: patterns of concepts that assert it.
      quiz.questions.misconceptions.against: Fine control: patterns that take it back.
      quiz.questions.misconceptions.shown: The segments that refute it.
      quiz.questions.misconceptions.shown.scenario: The run; the question's own when missing.
      quiz.questions.misconceptions.shown.segments: Their numbers, from 1, in order of sending.
      quiz.questions.misconceptions.shown.remark: What to look at.
      quiz.questions.follow-ups: What an interviewer asks next.
      quiz.questions.follow-ups.when: The point that was missed, or always.
      quiz.questions.follow-ups.prompt: The question.
      quiz.questions.model: What a strong candidate says in a minute.
      quiz.questions.samples: Answers with the level they deserve; the checker grades them.
      quiz.questions.samples.lang: The language it is mostly in.
      quiz.questions.samples.level: 0 (nothing) to 4 (all).
      quiz.questions.samples.answer: The words.
      quiz.questions.options: What can be picked.
      quiz.questions.options.text: What is offered.
      quiz.questions.options.right: Whether it is to be picked.
      quiz.questions.options.because: Why it is right or wrong.
      quiz.questions.multiple: Whether any number of options may be picked.
      quiz.questions.claim: The sentence that is true or false.
      quiz.questions.truth: Whether it is true.
      quiz.questions.reasons: Why it is so; offered once true or false is answered. One is right.
      quiz.questions.reasons.text: What is offered.
      quiz.questions.reasons.right: Whether it is the reason.
      quiz.questions.reasons.because: Why it is right or wrong.
      quiz.questions.because: The explanation, in Markdown.
      quiz.questions.segments: Segments of the run to point at, from 1.
      quiz.questions.ask: The fact that is asked for, such as 4.ack or client.TIME-WAIT.
      quiz.questions.after: The number of a segment; 0 is the beginning.
      quiz.questions.blanks: How many blanks the ladder has.
      quiz.questions.what: What is to be put in order.
      quiz.questions.seen-by: The end whose view is shown.
      quiz.questions.goal: What must be so at the end, such as client.passes.CLOSING.
      quiz.questions.moves: What may be done; lose, delay and duplicate when missing.
      quiz.questions.solution: Lines that reach the goal with the fewest moves.
      scenario.id: Stable name, also that of the file.
      scenario.group: The heading it is listed under.
      scenario.order: Where it stands in its group.
      scenario.title: One line.
      scenario.about: What it shows, one or two sentences.
      scenario.sources: Where it is laid down or was measured.
      scenario.profiles: The profiles it is stated for; both when missing.
      scenario.names: One letter for each end in the ladder.
      scenario.names.client: One letter.
      scenario.names.server: One letter.
      scenario.start: Where each end begins: a state, or {state, sent, received, listens, fast-open}.
      scenario.start.client: A state, or a mapping.
      scenario.start.client.state: The state.
      scenario.start.client.sent: The next relative number to send.
      scenario.start.client.received: The next relative number expected.
      scenario.start.client.listens: Whether there is a listener beside the connection.
      scenario.start.client.fast-open: Whether it has a Fast Open cookie.
      scenario.start.server: A state, or a mapping.
      scenario.start.server.state: The state.
      scenario.start.server.sent: The next relative number to send.
      scenario.start.server.received: The next relative number expected.
      scenario.start.server.listens: Whether there is a listener beside the connection.
      scenario.start.server.fast-open: Whether the listener takes Fast Open.
      scenario.isn: Initial sequence numbers, one or several for each end.
      scenario.isn.client: A number, or a list in order of use.
      scenario.isn.server: A number, or a list in order of use.
      scenario.delay: One-way delay of the path, 50ms when missing.
      scenario.variant: A protocol that does not exist, or a list of them.
      scenario.set: Rules and numbers that differ, such as msl: 30s or client.nagle: false.
      scenario.set.*: The value.
      scenario.events: What happens, one line each, such as '0ms client connect'.
      scenario.until: When observation ends; when nothing is left to happen if missing.
      scenario.expect: The exchange to expect, for rfc, linux or both.
      scenario.expect.rfc: The exchange by the letter of the RFC.
      scenario.expect.linux: The exchange of Linux.
      scenario.expect.both: The exchange of both.
      scenario.remarks: What to say beside segments (by number, from 1) and notes (by id).
      scenario.remarks.*: The remark.
      lexicon.kind: Always lexicon.
      lexicon.concepts: What can be meant, by id.
      lexicon.concepts.*: One concept.
      lexicon.concepts.*.is: What sort of thing it is; thing when missing.
      lexicon.concepts.*.en: English spellings.
      lexicon.concepts.*.zh: Chinese spellings.
      lexicon.concepts.*.opposite: Spellings that say it is not so.
      lexicon.concepts.*.opposite.en: English spellings.
      lexicon.concepts.*.opposite.zh: Chinese spellings.
      lexicon.concepts.*.like: Other concepts, whose words mean this one too.
      lexicon.concepts.*.faces: For a role, the role at the other end of the connection.
      lexicon.variants: Words that are read as another word, wherever they stand.
      lexicon.variants.*: Other words for it.
      lexicon.cues: Words that act on the words around them.
      glossary.terms: The words that are explained.
      glossary.terms.id: Unique in the glossary; other terms refer to it.
      glossary.terms.name: How it is called.
      glossary.terms.also: Other spellings, in any language; each belongs to one term only.
      glossary.terms.definition: What it means, in one to three sentences.
      glossary.terms.see: Ids of other terms, of the program's glossary too.
      glossary.terms.lesson: Where it is taught, as LESSON or LESSON/SECTION.
      glossary.terms.rfc: Where it is laid down, such as RFC 9293 §3.4.2; one or several.
      """;

  private static final Map<String, String> BY_FIELD = read();

  private FieldDocs() {}

  private static Map<String, String> read() {
    Map<String, String> all = new HashMap<>();
    DOCS.lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              all.put(line.substring(0, colon), line.substring(colon + 2));
            });
    return Map.copyOf(all);
  }

  /** Returns what is known of a field; empty for those that explain themselves. */
  static String of(String path) {
    if (path.startsWith("lexicon.cues.")) {
      return "Spellings of such words.";
    }
    return BY_FIELD.getOrDefault(path, "");
  }
}
