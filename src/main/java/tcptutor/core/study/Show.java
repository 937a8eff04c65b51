package tcptutor.core.study;

import java.util.List;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;

/** Something that a face puts before the learner. */
public sealed interface Show {
  /** Hands this to the method for its kind; a new kind fails to compile until it is handled. */
  void to(Viewer viewer);

  /** A face, as far as it shows things. */
  interface Viewer {
    /** The beginning. */
    void welcome(Welcome welcome);

    /** A section. */
    void read(Read read);

    /** A question. */
    void ask(Ask ask);

    /** A computed question. */
    void pose(Pose pose);

    /** Words that are no answer to it. */
    void unread(Unread unread);

    /** What an answer to it is worth. */
    void mark(Mark mark);

    /** Its solution. */
    void solve(Solve solve);

    /** A hint. */
    void clue(Clue clue);

    /** A second try. */
    void retry(Retry retry);

    /** A verdict. */
    void judge(Judge judge);

    /** How it came about. */
    void why(Why why);

    /** What the learner overruled. */
    void overrule(Overrule overrule);

    /** There is no finding of such a number. */
    void noSuchFinding(NoSuchFinding none);

    /** Segments that prove it. */
    void prove(Prove prove);

    /** A model answer. */
    void model(Model model);

    /** What comes next in an interview. */
    void followUp(Next next);

    /** What the answer to that was worth. */
    void followedUp(FollowedUp followedUp);

    /** A question that the learner gave up. */
    void giveUp(GiveUp giveUp);

    /** What the learner wants done about the schedule. */
    void reschedule(Reschedule reschedule);

    /** What can be done here. */
    void help(Help help);

    /** There is nothing like that here. */
    void refuse(Refuse refuse);

    /** The end. */
    void done(Done done);
  }

  /** The lesson begins: what it has in store. */
  record Welcome(Lesson lesson, int questions) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.welcome(this);
    }
  }

  /** A section, the {@code number}th of {@code of}. */
  record Read(Section section, int number, int of) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.read(this);
    }
  }

  /** A question, the {@code number}th of {@code of}. */
  record Ask(Question question, int number, int of) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.ask(this);
    }
  }

  /**
   * A computed question, the {@code number}th of {@code of}; {@code step} is 0, or 1 for what is
   * asked once the first step is answered.
   */
  record Pose(Exercise exercise, int number, int of, int step) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.pose(this);
    }
  }

  /** Words that are no answer, and what to type instead. */
  record Unread(Text help) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.unread(this);
    }
  }

  /**
   * What an answer to a computed question is worth.
   *
   * @param exercise the step that was answered
   * @param answer the words
   * @param marks what they are worth
   * @param level of the question as a whole; -1 while a step is to come
   */
  record Mark(Exercise exercise, String answer, Marks marks, int level) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.mark(this);
    }
  }

  /**
   * How it is done: the explanation and the run.
   *
   * @param exercise what was asked
   * @param key whether the right answer is told, too
   */
  record Solve(Exercise exercise, boolean key) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.solve(this);
    }
  }

  /**
   * A hint: a question that leads there, or where the line is drawn; null when there is no more.
   */
  record Clue(Text text) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.clue(this);
    }
  }

  /** The question is open once more; what is said now counts together with what was said. */
  record Retry() implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.retry(this);
    }
  }

  /** How much of a verdict is told. */
  enum Telling {
    /** What was said and what was wrong; of what is missing, only how much it is. */
    FIRST,
    /** What is missing, after the first. */
    REST,
    /** All of it. */
    WHOLE
  }

  /**
   * What an answer is worth.
   *
   * @param question what was asked
   * @param answer all that was said
   * @param verdict what it is worth
   * @param telling how much of that is told
   * @param tries how many answers it is made of, from 1
   */
  record Judge(Question question, String answer, Verdict verdict, Telling telling, int tries)
      implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.judge(this);
    }
  }

  /**
   * How a verdict came about, point by point; {@code told} when nothing need be kept back for a
   * second try.
   */
  record Why(Question question, String answer, Verdict verdict, boolean told) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.why(this);
    }
  }

  /**
   * The learner overruled a finding.
   *
   * @param id of the point or the misconception
   * @param before the verdict as it was
   * @param after the verdict as it is now
   */
  record Overrule(Question question, String answer, String id, Verdict before, Verdict after)
      implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.overrule(this);
    }
  }

  /** A number that no finding has; they go up to {@code most}. */
  record NoSuchFinding(String number, int most) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.noSuchFinding(this);
    }
  }

  /** Segments that prove points, those of one run together. */
  record Prove(List<Rubric.Shown> shown) implements Show {
    /** Copies the list. */
    public Prove {
      shown = List.copyOf(shown);
    }

    @Override
    public void to(Viewer viewer) {
      viewer.prove(this);
    }
  }

  /** What a strong candidate says. */
  record Model(Task.FreeText task) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.model(this);
    }
  }

  /** What an interviewer asks next. */
  record Next(Task.FollowUp followUp) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.followUp(this);
    }
  }

  /**
   * What was said to a follow-up.
   *
   * @param question that it followed
   * @param followUp what was asked
   * @param answer what was said; empty when the learner had nothing to say
   * @param verdict what that is worth by the rubric of the question
   * @param met whether what had been open was said now
   */
  record FollowedUp(
      Question question, Task.FollowUp followUp, String answer, Verdict verdict, boolean met)
      implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.followedUp(this);
    }
  }

  /**
   * In a review, the learner does not know the answer: that is one, too.
   *
   * @param question what was asked
   * @param verdict of saying nothing; null where the answer is not in words
   */
  record GiveUp(Question question, Verdict verdict) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.giveUp(this);
    }
  }

  /**
   * In a review, something is to be done about when a question is asked again.
   *
   * @param question which one
   * @param wish RATE, UNDO, BURY or SUSPEND
   * @param rating 1 to 4 for RATE; else 0
   */
  record Reschedule(Question question, Intent.Kind wish, int rating) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.reschedule(this);
    }
  }

  /** What can be done at a stage; {@code inWords} when an answer in words is spoken of. */
  record Help(Stage stage, boolean inWords) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.help(this);
    }
  }

  /** What was wished for makes no sense at a stage. */
  record Refuse(Stage stage) implements Show {
    @Override
    public void to(Viewer viewer) {
      viewer.refuse(this);
    }
  }

  /**
   * The end, with what was reached; {@code left} when the learner quit before the last question.
   */
  record Done(List<Result> results, boolean left) implements Show {
    /** Copies the list. */
    public Done {
      results = List.copyOf(results);
    }

    @Override
    public void to(Viewer viewer) {
      viewer.done(this);
    }
  }
}
