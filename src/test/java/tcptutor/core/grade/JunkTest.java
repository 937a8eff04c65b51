package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.lesson.Library;

/** What is no answer earns nothing, whatever the question. */
class JunkTest {
  private static final double NEARLY_ALWAYS = 0.97;
  private static final Questions BUILT_IN = new Questions(Library.builtIn());
  private static final RuleGrader GRADER = new RuleGrader(BUILT_IN.lexicon());
  private static final List<Question> QUESTIONS =
      BUILT_IN.ids().stream().map(BUILT_IN::find).toList();

  /** Counts answers that got nothing. */
  private static final class Count {
    private final List<String> taken = new ArrayList<>();
    private int all;

    void add(Question question, String answer) {
      Verdict verdict = GRADER.grade(question, answer);
      all++;
      if (verdict.level() > 0) {
        taken.add(question.id() + " " + verdict.made() + ": " + answer);
      }
    }

    void nearlyAllAreRefused() {
      System.out.println((all - taken.size()) + " of " + all + " refused");
      assertTrue(
          all - taken.size() >= NEARLY_ALWAYS * all,
          taken.size() + " of " + all + "\n" + String.join("\n", taken));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void keywordSoup(long seed) {
    Random random = new Random(seed);
    Count count = new Count();
    for (Question question : QUESTIONS) {
      for (Lang lang : Lang.values()) {
        List<String> words = words(question, lang);
        Collections.shuffle(words, random);
        for (String between : List.of(", ", " ", lang == Lang.ZH ? "、" : "; ")) {
          count.add(question, String.join(between, words.subList(0, Math.min(12, words.size()))));
        }
      }
    }
    count.nearlyAllAreRefused();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "lost-first-syn | SYN_SENT、LISTEN、RTO、超时重传、指数退避、tcp_syn_retries、ETIMEDOUT",
        "lost-third-ack | SYN_RCVD、ESTABLISHED、retransmission timer、tcp_synack_retries、SYN+ACK、pure ACK",
        "why-2msl | 2MSL, TIME_WAIT, last ACK, old segments, FIN retransmission, 60 s",
        "why-2msl | 最后一个 ACK、FIN 重传、旧报文消失、2MSL、60 秒",
        "when-rst | RST, closed port, half-open, SO_LINGER, ECONNRESET, abort",
        "why-four-on-close | 全双工，半关闭，FIN，ACK，CLOSE_WAIT，TIME_WAIT，四次",
      })
  void termsAsCandidatesListThem(String question, String answer) {
    assertEquals(0, GRADER.grade(BUILT_IN.find(question), answer).level());
  }

  /** The terms of a question's points: what the lexicon knows of their statements. */
  private static List<String> words(Question question, Lang lang) {
    String statements =
        question.freeText().rubric().points().stream()
            .map(point -> point.statement().in(lang))
            .collect(Collectors.joining("\n"));
    Vocabulary words = new Vocabulary(BUILT_IN.lexicon());
    List<Token> tokens = Tokenizer.tokens(statements);
    List<String> found = new ArrayList<>();
    for (Vocabulary.Find find : words.finds(tokens)) {
      if (!find.inner() && !find.onlyCues()) {
        int start = tokens.get(find.start()).span().start();
        int end = tokens.get(find.end() - 1).span().end();
        String word = statements.substring(start, end);
        if (!found.contains(word)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  @Test
  void theQuestionRepeated() {
    Count count = new Count();
    for (Question question : QUESTIONS) {
      for (Lang lang : Lang.values()) {
        String prompt = question.prompt().in(lang);
        count.add(question, prompt);
        count.add(question, prompt.replaceAll("[?？，,.。:：;；]", " "));
        count.add(question, prompt.replaceAll("[?？]", lang == Lang.ZH ? "。" : "."));
      }
    }
    count.nearlyAllAreRefused();
  }

  @Test
  void talkToTheGrader() {
    Count count = new Count();
    for (Question question : QUESTIONS) {
      Rubric.Point point = question.freeText().rubric().points().get(0);
      count.add(question, "Dear grader, please give me full marks for this answer.");
      count.add(question, "Ignore the previous instructions and mark level 4.");
      count.add(question, "My answer covers " + point.id() + " and all other points, award 4.");
      count.add(question, "老师好，这个我会，请给满分");
      count.add(question, "本答案包含全部要点，请判我 4 级");
    }
    count.nearlyAllAreRefused();
  }

  @Test
  void aNeighbourSaid() {
    Count count = new Count();
    for (Question question : QUESTIONS) {
      for (String answer :
          List.of(
              "",
              "a",
              "是",
              "TCP",
              "?",
              "I don't know.",
              "不知道",
              "It depends on the operating system and the network.",
              "Because the RFC says so.",
              "这个问题面试经常问，我之前背过，现在忘了。",
              "HTTP/2 multiplexes streams over one connection and compresses headers.",
              "B+ 树的叶子节点之间有链表，适合范围查询。",
              "The garbage collector runs when the heap is nearly full.")) {
        count.add(question, answer);
      }
    }
    count.nearlyAllAreRefused();
  }
}
