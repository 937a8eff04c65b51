package tcptutor.core.lesson;

import java.util.List;

/**
 * What a question wants: an answer in words, a choice, or something that a run decides.
 *
 * <p>Keys of all but free text, choice and claim are computed from the run; nothing of them is
 * written here.
 */
public sealed interface Task {
  /** Calls the case that fits; a new kind of task fails to compile until it is handled. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of task. */
  interface Cases<R> {
    /** In the learner's own words. */
    R freeText(FreeText task);

    /** One or several of some options. */
    R choice(Choice task);

    /** True or false, then why. */
    R claim(Claim task);

    /** A number or a time. */
    R number(Number task);

    /** The next segment. */
    R predict(Predict task);

    /** The blanks of a ladder. */
    R ladder(Ladder task);

    /** Things in their order. */
    R order(Order task);

    /** Both ends' states. */
    R state(StateAfter task);

    /** Which segment was lost. */
    R fault(Fault task);

    /** A goal reached by acting. */
    R drive(Drive task);
  }

  /**
   * The interview question.
   *
   * @param rubric what an answer earns and what it loses
   * @param followUps what an interviewer asks next
   * @param model what a strong candidate says in a minute
   * @param samples answers with the level they deserve
   */
  record FreeText(Rubric rubric, List<FollowUp> followUps, Text model, List<Sample> samples)
      implements Task {
    /** Copies the lists. */
    public FreeText {
      followUps = List.copyOf(followUps);
      samples = List.copyOf(samples);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.freeText(this);
    }
  }

  /**
   * What an interviewer asks next.
   *
   * @param when the point that the answer missed, or {@link #ALWAYS}
   * @param prompt the question
   */
  record FollowUp(String when, Text prompt) {
    /** Fits whatever was said. */
    public static final String ALWAYS = "always";
  }

  /**
   * An answer somebody might give.
   *
   * @param lang the language it is mostly in
   * @param level 0 to 4
   * @param answer the words
   */
  record Sample(Lang lang, int level, String answer) {}

  /**
   * Something to pick.
   *
   * @param text what is offered
   * @param right whether it is to be picked
   * @param because what to tell whoever picked it, or should have; may be empty
   */
  record Option(Text text, boolean right, Text because) {}

  /**
   * Options, of which one or several are right.
   *
   * @param options in the order of writing; they are shuffled when asked
   * @param multiple whether any number may be picked
   */
  record Choice(List<Option> options, boolean multiple) implements Task {
    /** Copies the options. */
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /**
   * A sentence that is true or false.
   *
   * @param claim the sentence
   * @param truth whether it is true
   * @param reasons offered once that is answered; one is right; empty to leave it at that
   * @param because the explanation
   * @param shown the run that confirms or refutes it; null when no run does
   */
  record Claim(Text claim, boolean truth, List<Option> reasons, Text because, Rubric.Shown shown)
      implements Task {
    /** Copies the reasons. */
    public Claim {
      reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.claim(this);
    }
  }

  /**
   * A number or a time of a run with fresh numbers.
   *
   * @param ask the path of the fact, in the notation of {@code core.fact}
   */
  record Number(String ask) implements Task {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /**
   * The segment that follows.
   *
   * @param after the segment after whose arrival the run stops, counted from 1; 0 for the beginning
   */
  record Predict(int after) implements Task {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.predict(this);
    }
  }

  /**
   * A ladder with blanks.
   *
   * @param blanks how many
   */
  record Ladder(int blanks) implements Task {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ladder(this);
    }
  }

  /**
   * Things to be put in order.
   *
   * @param what which things
   */
  record Order(What what) implements Task {
    /** Things that have an order in a run. */
    public enum What {
      /** The segments. */
      SEGMENTS,
      /** The states of the client. */
      CLIENT_STATES,
      /** The states of the server. */
      SERVER_STATES
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.order(this);
    }
  }

  /**
   * The states of both ends.
   *
   * @param after the segment after which they are asked, counted from 1
   */
  record StateAfter(int after) implements Task {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.state(this);
    }
  }

  /**
   * A run that lost one segment, as one end saw it.
   *
   * @param seenBy whose view is shown
   */
  record Fault(View seenBy) implements Task {
    /** Who looks. */
    public enum View {
      /** The client. */
      CLIENT,
      /** The server. */
      SERVER
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fault(this);
    }
  }

  /**
   * A goal to be reached by acting as the network and as the applications.
   *
   * @param goals what must be so at the end, such as {@code client.passes.CLOSING}
   * @param moves what may be done
   * @param solution the lines that reach it with the fewest moves
   */
  record Drive(List<String> goals, List<Move> moves, List<String> solution) implements Task {
    /** Copies the lists. */
    public Drive {
      goals = List.copyOf(goals);
      moves = List.copyOf(moves);
      solution = List.copyOf(solution);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.drive(this);
    }
  }

  /** What a learner may do to a run. */
  enum Move {
    /** Lose a segment. */
    LOSE,
    /** Hold a segment back. */
    DELAY,
    /** Deliver a segment twice. */
    DUPLICATE,
    /** Make socket calls. */
    CALL,
    /** Crash, boot and kill hosts, pull and plug cables. */
    BREAK
  }
}
