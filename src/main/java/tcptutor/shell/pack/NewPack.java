package tcptutor.shell.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small pack to begin with: it passes the checker, and shows one of most things. */
public final class NewPack {
  private static final String FOLDER = "/tcptutor/new-pack/";
  private static final String ID = "my-pack";
  private static final List<String> FILES =
      List.of(
          "lessons/pack.yaml",
          "lessons/first-steps.yaml",
          "lessons/scenarios/hello-server.yaml",
          "quizzes/first-steps.yaml");

  private NewPack() {}

  /** Whether a word can be the id of a pack. */
  public static boolean canBeId(String word) {
    return word.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** Writes the files of a pack into a folder; returns how many they are. */
  public static int write(Path folder, String id) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(name).replace(ID, id), StandardCharsets.UTF_8);
    }
    return FILES.size();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = NewPack.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
