package tcptutor.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.PackZip;
import tcptutor.shell.content.Sources;
import tcptutor.shell.pack.NewPack;
import tcptutor.shell.text.Messages;

/** The pack that authors begin with, in a folder, to be changed by a test. */
public final class PackFolder {
  public static final String MANIFEST = "lessons/pack.yaml";
  public static final String LESSON = "lessons/first-steps.yaml";
  public static final String SCENARIO = "lessons/scenarios/hello-server.yaml";
  public static final String QUIZ = "quizzes/first-steps.yaml";
  public static final String KINDS = "quizzes/kinds.yaml";

  private final Path root;

  private PackFolder(Path root) {
    this.root = root;
  }

  /** Writes the new pack. */
  public static PackFolder in(Path root) {
    try {
      NewPack.write(root, "my-pack");
      return new PackFolder(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The quiz that has a question of each kind. */
  public static String kinds() {
    try (InputStream in = PackFolder.class.getResourceAsStream("/packs/kinds.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  public Path file(String name) {
    return root.resolve(name);
  }

  public String text(String name) {
    try {
      return Files.readString(file(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PackFolder put(String name, String text) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PackFolder edit(String name, String from, String to) {
    String text = text(name);
    assertTrue(text.contains(from), name + " has no '" + from + "'");
    return put(name, text.replace(from, to));
  }

  public PackFolder append(String name, String more) {
    return put(name, text(name) + more);
  }

  /** Where some words stand, as {@code line:column}. */
  public String place(String name, String words) {
    String text = text(name);
    int at = text.indexOf(words);
    assertTrue(at >= 0, name + " has no '" + words + "'");
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (at - text.lastIndexOf('\n', at - 1));
  }

  public ContentCheck.Findings check() {
    return check(Lang.EN, "");
  }

  public ContentCheck.Findings check(Lang lang, String version) {
    try {
      return ContentCheck.check(List.of(root), lang, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Issue> issues() {
    return check().issues();
  }

  /** Makes one zip of it, sound or not. */
  public Path zip(Path target) throws IOException {
    Issues issues = new Issues(root.toString(), Messages.in(Lang.EN));
    PackZip.write(Sources.read(root, issues), target);
    return target;
  }
}
