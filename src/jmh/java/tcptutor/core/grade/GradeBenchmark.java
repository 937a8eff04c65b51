package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.lesson.Library;

/**
 * Answers graded a second on one core, warm: the model answers of all interview questions in both
 * languages, a minute's speech each; and one of 10,000 characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GradeBenchmark {
  private static final int ANSWERS = 92;
  private static final int LONG = 10_000;

  private final List<Question> questions = new ArrayList<>();
  private Grader grader;
  private String longAnswer;

  @Setup
  public void read() {
    Questions all = new Questions(Library.builtIn());
    all.ids().forEach(id -> questions.add(all.find(id)));
    if (questions.size() * 2 != ANSWERS) {
      throw new IllegalStateException(questions.size() + " questions");
    }
    grader = new RuleGrader(all.lexicon());
    Task.FreeText task = questions.get(0).freeText();
    String both = task.model().en() + "\n" + task.model().zh() + "\n";
    longAnswer = both.repeat(LONG / both.length() + 1).substring(0, LONG);
  }

  @Benchmark
  @OperationsPerInvocation(ANSWERS)
  public void modelAnswers(Blackhole hole) {
    for (Question question : questions) {
      hole.consume(grader.grade(question, question.freeText().model().en()));
      hole.consume(grader.grade(question, question.freeText().model().zh()));
    }
  }

  @Benchmark
  public void tenThousandCharacters(Blackhole hole) {
    hole.consume(grader.grade(questions.get(0), longAnswer));
  }
}
