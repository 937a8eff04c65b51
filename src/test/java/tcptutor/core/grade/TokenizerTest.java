package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String tokens(String text) {
    return Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "SYN-ACK, syn ack",
    "SYN+ACK, syn ack",
    "ＳＹＮ＿ＳＥＮＴ, syn sent",
    "server's ISN, server 's isn",
    "doesn’t, doe n't",
    "can't, can n't",
    "won't, wil n't",
    "cannot, can not",
    "2MSL=60s, 2 msl 60 s",
    "第2次, 第 二 次",
    "只握2次, 只 握 两 次",
    "連線, 连 线",
    "'A sends, B acks', 'host-a send , host-b ack'",
    "a client sends, a client send",
    "SYN -> ACK → FIN, syn → ack → fin",
    "dies, die",
    "服务端回SYN。, 服 务 端 回 syn .",
    "1.5 s., 1.5 s .",
  })
  void cutsIntoWordsAndCharacters(String text, String tokens) {
    assertEquals(tokens, tokens(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "acknowledge, acknowledges",
    "acknowledge, acknowledged",
    "acknowledge, acknowledging",
    "drop, dropping",
    "waste, wasted",
    "reply, replies",
    "connection, connections",
  })
  void takesTheEndingsOffWords(String one, String other) {
    assertEquals(tokens(one), tokens(other));
  }

  @Test
  void knowsWhereEachTokenStands() {
    String text = "因为 server's ＩＳＮ，好";
    StringBuilder back = new StringBuilder();
    Tokenizer.tokens(text).forEach(token -> back.append(token.span().of(text)).append('|'));
    assertEquals("因|为|server|'s|ＩＳＮ|，|好|", back.toString());
  }

  @Test
  void readsOnlySoFar() {
    assertEquals(Tokenizer.MAX_CHARACTERS, Tokenizer.tokens("好".repeat(100_000)).size());
  }
}
