package vn.tiendo.manuscript;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Manuscript.Page;

/** Reads Markdown and plain text: UTF-8 with or without a byte order mark, UTF-16 with one. */
final class PlainText {
  private PlainText() {}

  static Manuscript read(Path file, String name) throws UnreadableText {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableText(name, "không đọc được tệp", "kiểm tra quyền đọc");
    }
    return new Manuscript(
        name, List.of(new Page(0, new Source(name, clean(decode(bytes, name))))), true);
  }

  /** NFC, lines ended by one sign, blanks of every width as blanks; offsets are those of NFC. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u000b', '\n')
        .replace('\f', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2007', ' ')
        .replace('\u2011', '-')
        .replace('\t', ' ')
        .replace("\u00ad", "")
        .replace("\u200b", "")
        .replace("\ufeff", "");
  }

  private static String decode(byte[] bytes, String name) throws UnreadableText {
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, StandardCharsets.UTF_16BE, name);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16LE, name);
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw new UnreadableText(
            name,
            "đây không phải tệp văn bản",
            "nêu tệp Markdown, văn bản thuần, Word (.docx) hoặc PDF");
      }
    }
    return decode(bytes, StandardCharsets.UTF_8, name);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String decode(byte[] bytes, Charset charset, String name) throws UnreadableText {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableText(
          Place.ofByte(new Source(name, ""), bytes, in.position()),
          "tệp không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258)",
          "lưu lại tệp với bảng mã UTF-8, hoặc đưa tệp Word hay PDF gốc");
    }
  }
}
