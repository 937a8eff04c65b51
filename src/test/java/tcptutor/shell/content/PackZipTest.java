package tcptutor.shell.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackZipTest {
  @TempDir Path folder;

  private byte[] written(String zone) throws IOException {
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Path target = folder.resolve("pack.zip");
      PackZip.write(
          List.of(new SourceFile("a.yaml", "lessons/a.yaml", new byte[] {1, 2, 3})), target);
      return Files.readAllBytes(target);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void isTheSameInEveryZone() throws IOException {
    assertArrayEquals(written("UTC"), written("Asia/Shanghai"));
  }
}
