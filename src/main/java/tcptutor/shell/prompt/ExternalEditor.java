package tcptutor.shell.prompt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tcptutor.shell.text.GradeMessages;

/** The editor that the learner's environment names: {@code VISUAL}, or else {@code EDITOR}. */
public final class ExternalEditor implements Editor {
  private static final String COMMENT = "# ";

  private final Map<String, String> env;
  private final GradeMessages texts;

  /**
   * Looks for an editor when one is wanted.
   *
   * @param env the environment
   */
  public ExternalEditor(Map<String, String> env, GradeMessages texts) {
    this.env = env;
    this.texts = texts;
  }

  @Override
  public String write(String heading) throws IOException {
    String command = env.getOrDefault("VISUAL", env.getOrDefault("EDITOR", "")).strip();
    if (command.isEmpty()) {
      throw new IOException(texts.noEditor());
    }
    Path file = Files.createTempFile("tcptutor-answer", ".md");
    try {
      Files.writeString(file, comments(heading) + "\n", StandardCharsets.UTF_8);
      run(command, file);
      return answer(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return "";
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void run(String command, Path file) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split("\\s+")));
    words.add(file.toString());
    try {
      int exit = new ProcessBuilder(words).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IOException(texts.editorFailed(command, exit));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw e.getMessage().startsWith("Cannot run program")
          ? new IOException(texts.editorMissing(command), e)
          : e;
    }
  }

  private String comments(String heading) {
    return (heading + "\n" + texts.editorLine())
        .lines()
        .map(line -> COMMENT + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String answer(String written) {
    return written
        .lines()
        .filter(line -> !line.startsWith(COMMENT))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
