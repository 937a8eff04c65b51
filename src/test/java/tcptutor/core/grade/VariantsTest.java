package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {
  private static final Variants VARIANTS =
      new Variants(
          Map.of(
              "segment", List.of("packet"),
              "not", List.of("n't"),
              "包", List.of("报文段", "报文", "封包"),
              "发送", List.of("传送"),
              "other side", List.of("peer", "remote end")));

  private static List<Token> read(String text) {
    return VARIANTS.read(Tokenizer.tokens(text));
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "two packets, two segment",
    "it doesn't, it doe not",
    "報文段丢了, 包 丢 了",
    "报文和封包, 包 和 包",
    "the remote end, the other side",
    "remote host, remot host",
    "发送, 发 送",
  })
  void wordsAreReadAsTheOnesTheyStandFor(String text, String expected) {
    assertEquals(expected, read(text).stream().map(Token::text).collect(Collectors.joining(" ")));
  }

  @Test
  void everyWordStandsWhereItsVariantStands() {
    List<Token> tokens = read("a remote end acks");
    assertEquals(new Span(2, 12), tokens.get(1).span());
    assertEquals(new Span(2, 12), tokens.get(2).span());
    assertEquals(new Span(13, 17), tokens.get(3).span());
  }
}
