package tcptutor.shell.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.PackMessages;

/**
 * Reads the files of packs: of a folder, of one zip, or named one by one.
 *
 * <p>A pack is somebody else's: what leaves its folder, links, names that two systems read
 * differently, and more bytes than any lesson needs are mistakes, and nothing of them is read.
 */
public final class Sources {
  static final long MAX_FILE = 8L << 20;
  static final long MAX_TOTAL = 64L << 20;
  static final int MAX_FILES = 5_000;
  private static final String ENDING = ".yaml";
  private static final List<String> FOLDERS = List.of("lessons/", "quizzes/");

  private final Issues issues;
  private final PackMessages texts;
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private long total;

  private Sources(Issues issues) {
    this.issues = issues;
    this.texts = PackMessages.in(issues.messages().lang());
  }

  /**
   * Returns the YAML files below a root, or the root itself, sorted by path.
   *
   * @param root a folder, a zip, or a file
   * @param issues gets what is wrong with the whole; they name the root
   * @throws IOException if it cannot be read
   */
  public static List<SourceFile> read(Path root, Issues issues) throws IOException {
    Sources sources = new Sources(issues);
    if (Files.isDirectory(root)) {
      sources.folder(root);
    } else if (isZip(root)) {
      sources.zip(root);
    } else {
      sources.file(root);
    }
    sources.files.sort(Comparator.comparing(SourceFile::path));
    return List.copyOf(sources.files);
  }

  /** Whether a file is taken for a zip, by its name. */
  public static boolean isZip(Path file) {
    return Files.isRegularFile(file) && file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Whether a folder is a pack as a whole. */
  public static boolean isPack(Path folder) {
    return Files.exists(folder.resolve("lessons/pack.yaml"));
  }

  /** Returns the pack that a file belongs to; null if it stands alone. */
  public static Path packAround(Path file) {
    for (Path up = file.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
      if (isPack(up)) {
        return up;
      }
    }
    return null;
  }

  // --- folders and files -----------------------------------------------------------------------

  private void folder(Path root) throws IOException {
    Path pack = isPack(root) ? root : packAround(root);
    List<Path> roots =
        isPack(root) ? List.of(root.resolve("lessons"), root.resolve("quizzes")) : List.of(root);
    for (Path each : roots) {
      if (Files.isDirectory(each)) {
        try (Stream<Path> all = Files.walk(each)) {
          for (Path file : all.filter(Sources::matters).toList()) {
            take(file, inside(file, pack));
          }
        }
      }
    }
  }

  /** A link matters whatever it is called: it may lead to a folder. */
  private static boolean matters(Path path) {
    return path.toString().endsWith(ENDING) || Files.isSymbolicLink(path);
  }

  private void file(Path file) throws IOException {
    take(file, inside(file, packAround(file)));
  }

  /** The place of a file in its pack; one that stands alone is known by its folder. */
  private static String inside(Path file, Path pack) {
    Path whole = file.toAbsolutePath().normalize();
    if (pack != null) {
      Path base = pack.toAbsolutePath().normalize();
      return base.relativize(whole).toString().replace('\\', '/');
    }
    Path parent = whole.getParent();
    String folder = parent == null ? "" : parent.getFileName() + "/";
    return (folder.equals("scenarios/") ? "lessons/" : "") + folder + whole.getFileName();
  }

  private void take(Path file, String path) throws IOException {
    if (Files.isSymbolicLink(file)) {
      issues.add(0, 0, path, "link", texts.link(path));
    } else if (!isPlain(path)) {
      issues.add(0, 0, Neutral.of(path), "bad-name", texts.badName(Neutral.line(path)));
    } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && fits(path, Files.size(file))) {
      files.add(new SourceFile(file.toString(), path, Files.readAllBytes(file)));
    }
  }

  private boolean fits(String path, long size) {
    total += size;
    if (size > MAX_FILE || total > MAX_TOTAL || files.size() >= MAX_FILES) {
      issues.add(0, 0, path, "too-big", texts.packTooBig(path, MAX_FILE, MAX_TOTAL, MAX_FILES));
      return false;
    }
    return true;
  }

  // --- zips ------------------------------------------------------------------------------------

  private void zip(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      entries(file, zip);
    } catch (ZipException | EOFException e) {
      issues.add(0, 0, "", "bad-zip", texts.badZip());
    }
  }

  private void entries(Path file, ZipFile zip) throws IOException {
    int entries = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (++entries > MAX_FILES) {
        issues.add(0, 0, "", "too-big", texts.packTooBig("", MAX_FILE, MAX_TOTAL, MAX_FILES));
        return;
      }
      entry(file, zip, entry);
    }
  }

  private void entry(Path file, ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String path = entry.getName();
    String shown = Neutral.line(path);
    if (!isPlain(path)) {
      issues.add(0, 0, shown, "bad-name", texts.badName(shown));
    } else if (!isInside(path)) {
      issues.add(0, 0, shown, "outside", texts.outside(shown));
    } else if (entry.isUnixSymlink()) {
      issues.add(0, 0, shown, "link", texts.link(shown));
    } else if (!entry.isDirectory() && isOfThePack(path) && isNew(path)) {
      byte[] bytes = bytes(zip, entry);
      if (fits(shown, bytes.length)) {
        files.add(new SourceFile(Neutral.of(file.toString()) + "!/" + shown, path, bytes));
      }
    }
  }

  /** Reads no further than the limit: what a zip says of its sizes may be a lie. */
  private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in == null ? new byte[0] : in.readNBytes((int) MAX_FILE + 1);
    }
  }

  private static boolean isInside(String path) {
    boolean absolute = path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0;
    for (String part : path.split("/", -1)) {
      absolute = absolute || part.equals("..") || part.equals(".");
    }
    return !absolute;
  }

  /** Whether a name is shown as it is: nothing in it acts on a terminal. */
  private static boolean isPlain(String path) {
    return Neutral.line(path).equals(path);
  }

  private static boolean isOfThePack(String path) {
    return path.endsWith(ENDING) && FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** On some systems two names that differ in case or in composition are one file. */
  private boolean isNew(String path) {
    String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String other = names.putIfAbsent(folded, path);
    if (other != null) {
      issues.add(
          0,
          0,
          Neutral.of(path),
          "name-clash",
          texts.nameClash(Neutral.of(path), Neutral.of(other)));
    }
    return other == null;
  }
}
