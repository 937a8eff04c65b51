package tcptutor.shell.text;

import java.util.List;

/** {@link LessonMessages} in English. */
final class EnglishLesson implements LessonMessages {
  @Override
  public Advice badId(String id) {
    return new Advice(
        "'" + id + "' cannot be an id",
        "use small letters, digits and hyphens, such as why-three-not-two");
  }

  @Override
  public Advice duplicateId(String id) {
    return new Advice("the id '" + id + "' is already taken", "give this one another name");
  }

  @Override
  public Advice emptyList(String name) {
    return new Advice("'" + name + "' has no items", "add one, as a line that begins with '- '");
  }

  @Override
  public Advice badWay(String way, String at) {
    return new Advice(
        "'"
            + way
            + "' cannot be read as a way to say something"
            + (at.isEmpty() ? "" : ", at '" + at + "'"),
        "write concepts with spaces between, such as 'server:isn !confirm'");
  }

  @Override
  public Advice unknownConcept(String concept, String way, String nearest) {
    return new Advice(
        "the lexicon has no '" + concept + "', used in '" + way + "'",
        nearest.isEmpty() ? "add it to lexicon.yaml" : "did you mean '" + nearest + "'?");
  }

  @Override
  public Advice badSegment(String number) {
    return new Advice(
        "'" + number + "' is no segment number", "count the segments of the run from 1");
  }

  @Override
  public Advice rightOptions(int right) {
    return new Advice(
        right == 0 ? "no option is right" : right + " options are right",
        "say 'right: true' at one of them, or 'multiple: true' for a choice of several");
  }

  @Override
  public Advice badPath(String path) {
    return new Advice(
        "'" + path + "' names nothing that a run shows",
        "write 2.ack, 3.after.2, server@1, client.TIME-WAIT, segments.SYN or client.connect");
  }

  @Override
  public Advice badVersion(String version) {
    return new Advice("'" + version + "' is no version", "write three numbers, such as 1.0.0");
  }

  @Override
  public Advice newerFormat(int format, int known) {
    return new Advice(
        "this is format " + format + ", and this tcptutor reads formats up to " + known,
        "use a newer tcptutor");
  }

  @Override
  public String welcome(int sections, int questions) {
    String asked = questions + (questions == 1 ? " question." : " questions.");
    String read = sections + (sections == 1 ? " section" : " sections") + " to read and watch";
    return (sections == 0 ? asked : questions == 0 ? read + "." : read + ", then " + asked)
        + " Answer in English or Chinese.";
  }

  @Override
  public String readingKeys(boolean last) {
    return last
        ? "Enter: questions   b: back   ?: help   q: quit"
        : "Enter: go on   b: back   s: to the questions   q: quit";
  }

  @Override
  public String judgedKeys() {
    return "Enter: model answer   a: answer again   q: quit";
  }

  @Override
  public String explainedKeys(boolean last) {
    return last
        ? "Enter: finish   a: answer again   q: quit"
        : "Enter: next question   a: answer again   q: quit";
  }

  @Override
  public String moreKeys() {
    return "Enter: more";
  }

  @Override
  public String askingKeys() {
    return "Enter sends, Alt-Enter begins a new line. Or type: hint, edit, skip, quit, ?";
  }

  @Override
  public String askingLine() {
    return "One line is one answer; end it with \\ to go on. Or type: hint, edit, skip, quit, ?";
  }

  @Override
  public String readingHelp() {
    return "Enter  go on\nb      back to the section before\ns      skip the rest, on to the questions\nq      quit";
  }

  @Override
  public String askingHelp() {
    return "Say it as you would to an interviewer, in English, Chinese or both.\nAlt-Enter, or \\ at the end of a line, begins a new line.\nhint   a clue; each one tells more\nedit   write the answer in your editor ($VISUAL)\nskip   show the model answer and go on\nback   the question before\nquit   leave";
  }

  @Override
  public String judgedHelp() {
    return "Enter  go on\na      answer this question again\nq      quit";
  }

  @Override
  public String refusedReading() {
    return "That means nothing here. Enter goes on, ? lists what you can type.";
  }

  @Override
  public String refusedAsking() {
    return "Type an answer, or: hint, skip, quit, ?";
  }

  @Override
  public String refusedJudged() {
    return "That means nothing here. Enter goes on, a lets you answer again.";
  }

  @Override
  public String question(int number, int of) {
    return "Question " + number + " of " + of;
  }

  @Override
  public String hint() {
    return "Hint";
  }

  @Override
  public String noMoreHints() {
    return "No more hints. skip shows the model answer.";
  }

  @Override
  public String madeHeading() {
    return "You said";
  }

  @Override
  public String missedHeading() {
    return "You did not say";
  }

  @Override
  public String couldAddHeading() {
    return "A strong answer could add";
  }

  @Override
  public String wrongHeading() {
    return "This is wrong";
  }

  @Override
  public String proofHeading(String scenario) {
    return "See for yourself: " + scenario;
  }

  @Override
  public String modelHeading() {
    return "What a strong candidate says";
  }

  @Override
  public String followUpHeading() {
    return "An interviewer would go on";
  }

  @Override
  public String resultsHeading() {
    return "Your answers";
  }

  @Override
  public String skipped() {
    return "skipped";
  }

  @Override
  public String farewell() {
    return "That was all. Every run can be had again: tcptutor sim";
  }

  @Override
  public String leaving() {
    return "Until next time.";
  }

  @Override
  public String labelled(String label, String text) {
    return label + ": " + text;
  }

  @Override
  public String quoted(String text) {
    return "“" + text + "”";
  }

  @Override
  public String level(int level) {
    String meaning =
        switch (level) {
          case 0 -> "nothing that counts yet";
          case 1 -> "a beginning";
          case 2 -> "half of it";
          case 3 -> "good, not complete";
          default -> "complete";
        };
    return "Level " + level + " of 4: " + meaning;
  }

  @Override
  public String segments(List<Integer> numbers) {
    return (numbers.size() == 1 ? "segment " : "segments ") + Numbers.joined(numbers, ", ");
  }

  @Override
  public String right() {
    return "Right.";
  }

  @Override
  public String notBut(String given, String key) {
    return given.isEmpty() ? "right is " + key : "not " + given + ", but " + key;
  }

  @Override
  public String solution() {
    return "Solution";
  }

  @Override
  public String goalHeading() {
    return "To be reached";
  }
}
