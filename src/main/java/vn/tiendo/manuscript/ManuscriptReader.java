package vn.tiendo.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.proofread.Manuscript;

/** Reads a file of any known format; the format is told by its first bytes, not by its name. */
public final class ManuscriptReader {
  /** A file of scanned pages may be large; text never is. */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private ManuscriptReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableText when there is no text to be had from it, with a Vietnamese message
   */
  public static Manuscript read(Path file) throws UnreadableText {
    String name = file.toString().replace('\\', '/');
    byte[] start = start(file, name);
    Manuscript manuscript = read(file, name, start);
    if (manuscript.pages().stream().allMatch(page -> page.source().text().isBlank())) {
      throw new UnreadableText(name, "tệp không có chữ nào", "kiểm tra lại tệp");
    }
    LegacyFont.refuse(manuscript);
    return manuscript;
  }

  private static Manuscript read(Path file, String name, byte[] start) throws UnreadableText {
    if (begins(start, PDF)) {
      return PdfText.read(file, name);
    }
    if (begins(start, ZIP)) {
      return WordText.read(file, name);
    }
    if (begins(start, OLE)) {
      throw new UnreadableText(
          name,
          "tệp Word đời cũ (.doc) hoặc có mật khẩu",
          "mở bằng Word hay LibreOffice, bỏ mật khẩu rồi lưu thành .docx");
    }
    return PlainText.read(file, name);
  }

  private static byte[] start(Path file, String name) throws UnreadableText {
    if (Files.isDirectory(file)) {
      throw new UnreadableText(name, "đây là thư mục", "nêu từng tệp, ví dụ " + name + "/*.md");
    }
    if (!Files.exists(file)) {
      throw new UnreadableText(name, "không có tệp này", "kiểm tra lại tên và thư mục");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadableText(name, "tệp lớn hơn 256 MiB", "tách thành nhiều tệp nhỏ hơn");
      }
      return in.readNBytes(8);
    } catch (IOException e) {
      throw new UnreadableText(
          name,
          "không đọc được tệp",
          "kiểm tra quyền đọc và chương trình khác có đang giữ tệp không");
    }
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
