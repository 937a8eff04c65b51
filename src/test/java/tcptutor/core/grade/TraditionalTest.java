package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalTest {
  private static String simplified(String text) {
    return text.codePoints()
        .map(Traditional::simplified)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "客戶端, 客户端",
    "連線, 连线",
    "確認號, 确认号",
    "雙方, 双方",
    "關閉, 关闭",
    "資料, 资料",
    "伺服器, 伺服器",
    "還沒發完, 还没发完",
    "SYN 報文, SYN 报文",
    "序列号, 序列号",
  })
  void charactersAreSimplified(String traditional, String expected) {
    assertEquals(expected, simplified(traditional));
  }

  @Test
  void simplifiedCharactersStay() {
    for (int c = 0x4e00; c < 0xa000; c++) {
      int once = Traditional.simplified(c);
      assertEquals(once, Traditional.simplified(once), Character.toString(c));
    }
  }
}
