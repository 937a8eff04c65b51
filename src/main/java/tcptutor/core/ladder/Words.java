package tcptutor.core.ladder;

import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.Happening;
import tcptutor.core.tcp.Timer;

/**
 * Every word that a picture of a trace needs, in one language. Names of states, flags, calls and
 * errors are the same in all languages and not here.
 */
interface Words {
  static Words in(Lang lang) {
    return switch (lang) {
      case EN -> EnglishWords.WORDS;
      case ZH -> ChineseWords.WORDS;
    };
  }

  // marks of segments

  /** That a segment is a retransmission. */
  String again();

  /** That a segment is a second copy made by the network. */
  String copy();

  /**
   * What an injected segment is called. The usual labels are {@code old-duplicate} and {@code
   * forged}; others stay as they are; null says nothing more than that it was injected.
   */
  String injected(String label);

  String lost();

  // time

  String hours(long hours);

  String minutes(long minutes);

  String seconds(String seconds);

  String milliseconds(String milliseconds);

  /** That {@code span} passes in which nothing happens. */
  String later(String span);

  // what happens

  /** That a timer that ran for {@code span} goes off. */
  String timer(Timer timer, String span);

  /** What befalls a host or the network; empty if there is nothing to say. */
  String happening(Happening happening);

  /** What stands for the end of file among the results of calls. */
  String endOfFile();

  // the table

  String time();

  String direction();

  String flags();

  String seq();

  String ack();

  String length();

  String fate();

  String why();

  String delivered();

  String late();

  /** What stands between the two parts of a mark and its explanation. */
  String colon();

  /**
   * Where a clause stands, such as {@code RFC 9293 §3.10.7.4, fifth}, in the words of the language.
   */
  String source(String source);

  // exports

  /** That a segment that set out earlier is here. */
  String arrives();

  /** From whose end a packetdrill script is seen. */
  String seenFrom(String name);

  /** That a script would have to begin in the middle of a connection. */
  String beginsIn(String state);

  /** That {@code name} sends this segment, but it never comes. */
  String lostOnTheWay(String segment);

  /** That the segment just expected never reaches the peer. */
  String lostBeyond();

  /** That a call had not returned when observation ended. */
  String pending(String call);

  /** That the test tool has no such call. */
  String notExpressible(String call);

  // options of a SYN

  /** The heading of a list of options. */
  String options();

  String windowScale(int shift);

  String sackPermitted();

  String timestamps();

  /** A Fast Open cookie, or the request for one. */
  String cookie(boolean request);

  /** What stands between the items of a list. */
  String comma();
}
