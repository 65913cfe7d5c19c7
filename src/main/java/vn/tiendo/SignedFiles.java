package vn.tiendo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.signing.SigningRefused;

/** Where signed files go, and how they get there: whole, and never over another. */
final class SignedFiles {
  private static final String SIGNED = "-da-ky";
  private static final String ENDING = ".pdf";

  /** A name that this program gave: {@code bao-cao-da-ky}, {@code bao-cao-da-ky-2}. */
  private static final Pattern ALREADY = Pattern.compile("(.*" + SIGNED + ")(?:-(\\d{1,4}))?");

  private final @Nullable Path out;
  private final boolean replace;
  private final List<Path> originals;
  private final Set<Path> taken = new HashSet<>();

  /**
   * @param out what the caller named; null for beside each file
   * @param replace whether an earlier signed file may go
   * @param originals all files to be signed, which must stay as they are
   */
  SignedFiles(@Nullable Path out, boolean replace, List<Path> originals) {
    this.out = out;
    this.replace = replace;
    this.originals = originals.stream().map(SignedFiles::whole).toList();
  }

  /**
   * Reads a whole file.
   *
   * @param what it is called in a message
   * @throws SigningRefused if it is not there or cannot be read
   */
  static byte[] read(Path file, String what) {
    requireThere(file, what);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SigningRefused("không đọc được " + what + " " + file, "xem lại quyền đọc tệp này");
    }
  }

  static void requireThere(Path file, String what) {
    if (!Files.exists(file)) {
      throw new SigningRefused("không có " + what + " " + file, "xem lại đường dẫn");
    }
    if (!Files.isRegularFile(file)) {
      throw new SigningRefused(file + " không phải là tệp", "nêu đường dẫn đến một tệp");
    }
  }

  /**
   * Where the signed file of an original goes.
   *
   * @throws SigningRefused if that would be over the original, another file, or another signed one
   */
  Path target(Path original) {
    Path target = place(original);
    if (originals.contains(whole(target))) {
      throw new SigningRefused(
          target + " là tệp gốc, không được ghi đè", "chọn tên khác bằng --out");
    }
    if (!taken.add(whole(target))) {
      throw new SigningRefused(
          "có hai tệp cùng ghi vào " + target, "ký từng tệp, hoặc nêu một thư mục sau --out");
    }
    if (Files.exists(target) && !replace) {
      throw new SigningRefused(
          "đã có tệp " + target, "chọn nơi khác bằng --out, hoặc thêm --replace để ghi đè");
    }
    Path folder = whole(target).getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new SigningRefused("không có thư mục " + folder, "tạo thư mục này trước");
    }
    return target;
  }

  private Path place(Path original) {
    String name = signedName(Objects.requireNonNull(original.getFileName()).toString());
    if (out == null) {
      return original.resolveSibling(name);
    }
    return Files.isDirectory(out) ? out.resolve(name) : out;
  }

  /**
   * {@code bao-cao.pdf} gives {@code bao-cao-da-ky.pdf}, which gives {@code bao-cao-da-ky-2.pdf}.
   */
  static String signedName(String name) {
    boolean ends = name.regionMatches(true, name.length() - ENDING.length(), ENDING, 0, 4);
    String bare = ends ? name.substring(0, name.length() - ENDING.length()) : name;
    Matcher already = ALREADY.matcher(bare);
    if (!already.matches()) {
      return bare + SIGNED + ENDING;
    }
    int times = already.group(2) == null ? 1 : Integer.parseInt(already.group(2));
    return already.group(1) + "-" + (times + 1) + ENDING;
  }

  /**
   * Writes a file at once: under another name first, so that no half of it is ever seen.
   *
   * @throws SigningRefused if the disk does not take it, or somebody else was first
   */
  static void write(Path target, byte[] content, boolean replace) {
    Path draft = whole(target).resolveSibling("." + target.getFileName() + ".tam");
    try {
      Files.write(draft, content);
      if (replace) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(draft, target);
      }
    } catch (FileAlreadyExistsException e) {
      throw new SigningRefused(
          "đã có tệp " + target, "chọn nơi khác bằng --out, hoặc thêm --replace để ghi đè");
    } catch (IOException e) {
      throw new SigningRefused(
          "không ghi được " + target, WriteFailure.describe(e).replace("dựng lại", "ký lại"));
    } finally {
      discard(draft);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }

  private static Path whole(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
