package tcptutor.shell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.content.Sources;
import tcptutor.shell.text.Messages;

/**
 * The packs on this machine: the one that comes with the program, and those that were added.
 *
 * <p>An added pack is a folder with its source as one zip and what was compiled of it. It was
 * checked before it was added.
 */
public final class InstalledPacks {
  /** The id of the pack that comes with the program. */
  public static final String BUILT_IN = "tcp-connections";

  private static final String SOURCE = "source.zip";
  private static final String COMPILED = "compiled.zip";
  private static final String MANIFEST = "lessons/pack.yaml";

  private final Path folder;
  private final Map<String, CompiledContent> opened = new HashMap<>();

  private InstalledPacks(Path folder) {
    this.folder = folder;
  }

  /** Looks into a data folder, which need not exist. */
  public static InstalledPacks in(Path dataFolder) {
    return new InstalledPacks(dataFolder.resolve("packs"));
  }

  /** The ids of all packs: the built-in one first, the others by name. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(List.of(BUILT_IN));
    ids.addAll(added());
    return ids;
  }

  /** The ids of the packs that were added and can be used, by name. */
  public List<String> added() {
    return folders().stream().filter(id -> opened(id) != null).toList();
  }

  /** The ids of the packs that were added and are damaged beyond what can be mended here. */
  public List<String> broken() {
    return folders().stream().filter(id -> opened(id) == null).toList();
  }

  private List<String> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(pack -> String.valueOf(pack.getFileName()))
          .filter(InstalledPacks::isId)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isId(String name) {
    return name.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** Returns what a pack has; null if there is no such pack. */
  public CompiledContent content(String id) {
    if (id.equals(BUILT_IN)) {
      return CompiledContent.builtIn();
    }
    return folders().contains(id) ? opened(id) : null;
  }

  /** What was compiled, made again if another version of the program wrote it; null if broken. */
  private CompiledContent opened(String id) {
    if (!opened.containsKey(id)) {
      CompiledContent content = readable(id);
      opened.put(id, content != null || !recompiled(id) ? content : readable(id));
    }
    return opened.get(id);
  }

  private CompiledContent readable(String id) {
    try {
      CompiledContent content = CompiledContent.zip(compiled(id));
      content.list();
      content.open(MANIFEST);
      return content;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return null;
    }
  }

  private boolean recompiled(String id) {
    try {
      Issues issues = new Issues(id, Messages.in(Lang.EN));
      List<SourceFile> sources = Sources.read(source(id), issues);
      Path next = Files.createTempFile(folder.resolve(id), "compiled", ".zip");
      boolean sound = CompileContent.compileZip(sources, next).isEmpty() && issues.isEmpty();
      if (sound) {
        Files.move(next, compiled(id), StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(next);
      }
      return sound;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the title of a pack that there is. */
  public Text title(String id) {
    for (CompiledContent.Item item : content(id).list()) {
      if (item.path().equals(MANIFEST)) {
        return item.text("title");
      }
    }
    return new Text(id, id);
  }

  private Path compiled(String id) {
    return folder.resolve(id).resolve(COMPILED);
  }

  /** The source of a pack that was added, as one zip. */
  public Path source(String id) {
    return folder.resolve(id).resolve(SOURCE);
  }

  /**
   * Puts a pack in its place; one of the same id is replaced as a whole, or not at all.
   *
   * @param source its source as one zip; moved
   * @param compiled what was compiled of it; moved
   */
  public void put(String id, Path source, Path compiled) throws IOException {
    if (!isId(id)) {
      throw new IllegalArgumentException("'" + id + "' is no id");
    }
    Files.createDirectories(folder);
    Path next = Files.createTempDirectory(folder, ".adding-");
    try {
      Files.move(source, next.resolve(SOURCE), StandardCopyOption.REPLACE_EXISTING);
      Files.move(compiled, next.resolve(COMPILED), StandardCopyOption.REPLACE_EXISTING);
      Path place = folder.resolve(id);
      Path old = Files.createTempDirectory(folder, ".replaced-");
      if (Files.exists(place)) {
        Files.move(place, old.resolve(id));
      }
      Files.move(next, place);
      delete(old);
    } finally {
      delete(next);
      opened.remove(id);
    }
  }

  /** Removes a pack that was added; what was learnt of it stays in the progress. */
  public void remove(String id) throws IOException {
    delete(folder.resolve(id));
    opened.remove(id);
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
