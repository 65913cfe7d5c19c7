package vn.tiendo.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/**
 * Reads a file as text: UTF-8 with or without a byte order mark, any line ends, NFC. Bounded, and
 * refuses what is no text.
 */
final class TextFile {
  /** A year of figures of a whole province takes a tenth of it. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private TextFile() {}

  /**
   * Reads a file.
   *
   * @param name what the file is called in messages
   * @return null when it can't be read, which is then among the findings
   */
  static @Nullable Source read(Path file, String name, Findings findings) {
    Source nothing = new Source(name, "");
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      findings.error(
          Mistake.FILE_UNREADABLE,
          Place.startOf(nothing),
          "không đọc được tệp",
          "kiểm tra tệp có còn và có quyền đọc không");
      return null;
    }
    if (bytes.length > MOST_BYTES) {
      findings.error(
          Mistake.FILE_TOO_LARGE,
          Place.startOf(nothing),
          "tệp lớn hơn 4 MiB",
          "chia thành nhiều tệp, mỗi tệp một kỳ hoặc một nguồn");
      return null;
    }
    String text = decode(bytes, nothing, findings);
    return text == null ? null : clean(name, text, findings);
  }

  private static @Nullable String decode(byte[] bytes, Source nothing, Findings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      findings.error(
          Mistake.ENCODING,
          Place.ofByte(nothing, bytes, in.position()),
          "tệp không ở bảng mã UTF-8",
          "lưu lại tệp với bảng mã UTF-8 (trong hộp thoại Lưu, mục Mã hóa)");
      return null;
    }
  }

  private static @Nullable Source clean(String name, String text, Findings findings) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String unix = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    // Typists' no-break spaces look like spaces and would make another key of the same word.
    String spaced = unix.replace('\u00a0', ' ');
    Source source = new Source(name, Normalizer.normalize(spaced, Normalizer.Form.NFC));
    String whole = source.text();
    for (int i = 0; i < whole.length(); i++) {
      if (isStrange(whole.charAt(i))) {
        findings.error(
            Mistake.CONTROL_CHARACTER,
            new Lines(source).place(i, 1),
            "có ký tự điều khiển hoặc ký tự ẩn (mã U+%s)".formatted(hex(whole.charAt(i))),
            "xóa ký tự này rồi gõ lại chỗ đó");
        return null;
      }
    }
    return source;
  }

  private static String hex(char c) {
    return Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
  }

  private static boolean isStrange(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }
}
