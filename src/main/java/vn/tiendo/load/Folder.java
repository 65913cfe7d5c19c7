package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/**
 * A folder of data.
 *
 * @param path where it is
 * @param name its path relative to the data folder, with {@code /} at the end; empty for that one
 * @param findings receives what is wrong with it
 */
record Folder(Path path, String name, Findings findings) {
  /** More than a country's committees need; keeps a wrong folder from being read for hours. */
  private static final int MOST_ENTRIES = 20_000;

  /** Something in a folder. */
  record Entry(Path path, String name, boolean folder) {}

  /** Folders whose files only use codes that others define. */
  private static final List<String> USERS = List.of("so-lieu/", "sinh-hoat/", "bao-cao/", "site/");

  /**
   * What is in it, by code points, whatever order the file system has. Names that begin with a dot
   * are left out. Links are refused, for they could bring a foreign file onto a public page; so are
   * pipes and devices, whose reading may never end.
   */
  List<Entry> entries() {
    try (Stream<Path> list = Files.list(path)) {
      List<Entry> found =
          list.limit(MOST_ENTRIES + 1L)
              .map(each -> new Entry(each, nameOf(each), Files.isDirectory(each)))
              .filter(each -> !each.name().startsWith("."))
              .sorted(Comparator.comparing(Entry::name))
              .toList();
      if (found.size() > MOST_ENTRIES) {
        findings.error(
            Mistake.TOO_MANY_FILES,
            placeOf(""),
            "thư mục có hơn 20.000 tệp",
            "kiểm tra có chọn đúng thư mục dữ liệu không");
        return List.of();
      }
      return found.stream().filter(this::stands).toList();
    } catch (IOException e) {
      findings.error(
          Mistake.FOLDER_MISSING,
          placeOf(""),
          "không đọc được thư mục",
          "kiểm tra đường dẫn và quyền đọc");
      return List.of();
    }
  }

  /** Whether something of a name is in it. */
  boolean has(String entry) {
    return Files.exists(path.resolve(entry));
  }

  private boolean stands(Entry entry) {
    boolean link = Files.isSymbolicLink(entry.path());
    if (!link && (entry.folder() || Files.isRegularFile(entry.path()))) {
      return true;
    }
    findings.error(
        Mistake.FILE_LINK,
        placeOf(entry.name()),
        "“%s” %s".formatted(entry.name(), link ? "là liên kết đến nơi khác" : "không phải là tệp"),
        link ? "chép chính tệp hoặc thư mục đó vào đây" : "xóa mục này");
    codesUnread();
    return false;
  }

  /** Remembers that codes may have been defined in something here that was not read. */
  void codesUnread() {
    if (USERS.stream().noneMatch(name::endsWith)) {
      findings.damageAny();
    }
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    String text = last == null ? "" : last.toString();
    // Folders in a jar end in a slash.
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  Folder inside(Entry entry) {
    return new Folder(entry.path(), name + entry.name() + "/", findings);
  }

  /** Reads a file in it as text; null when it can't be read, which is then among the findings. */
  @Nullable Source text(Entry file) {
    return TextFile.read(file.path(), name + file.name(), findings);
  }

  /** Reads a YAML file in it. */
  @Nullable Fields fields(Entry file, String what) {
    Source source = text(file);
    if (source == null) {
      codesUnread();
      return null;
    }
    Node.Mapping mapping = YamlReader.read(source, findings);
    if (mapping == null) {
      Damage.of(source, findings);
      return null;
    }
    return new Fields(mapping, what, findings);
  }

  /** The beginning of a file in it, or of the folder itself. */
  Place placeOf(String file) {
    String whole = name + file;
    return Place.startOf(new Source(whole.isEmpty() ? "./" : whole, ""));
  }
}
