package vn.tiendo.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.SignatureField;

/** A whole file that was found to be a PDF, open to everybody. */
public final class Paper {
  private static final String HEAD = "%PDF-";

  /** Readers look for the head in so many bytes at the beginning. */
  private static final int HEAD_WITHIN = 1024;

  private final byte[] bytes;
  private final boolean draft;
  private final List<Field> fields;

  private Paper(byte[] bytes, boolean draft, List<Field> fields) {
    this.bytes = bytes;
    this.draft = draft;
    this.fields = List.copyOf(fields);
  }

  /**
   * A place for a signature.
   *
   * @param name as the file has it
   */
  public record Field(String name, boolean signed) {
    /** {@code ô chữ ký cá nhân}, or the field's own name if it is none of this program's. */
    String words() {
      return SignatureField.named(name)
          .map(field -> "ô chữ ký " + field.word())
          .orElse("ô chữ ký “" + name + "”");
    }

    /** What the option of the command calls it. */
    String option() {
      return SignatureField.named(name).map(Paper::option).orElse(name);
    }
  }

  /**
   * Reads a file.
   *
   * @throws SigningRefused if it is no PDF, is damaged, or is locked by a password
   */
  public static Paper read(byte[] pdf) {
    requirePdf(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw locked(null);
      }
      return new Paper(
          pdf.clone(),
          DraftMark.isOn(document),
          document.getSignatureFields().stream()
              .map(
                  field ->
                      new Field(
                          Objects.requireNonNullElse(field.getFullyQualifiedName(), ""),
                          field.getSignature() != null))
              .toList());
    } catch (InvalidPasswordException e) {
      throw locked(e);
    } catch (IOException e) {
      throw new SigningRefused(
          "tệp PDF hỏng, không đọc được", "dựng hoặc xuất lại tệp này rồi ký bản mới", e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether it says of itself that it is a draft. */
  public boolean draft() {
    return draft;
  }

  /** Its signature fields, empty and filled, in the order of the file. */
  public List<Field> fields() {
    return fields;
  }

  private static void requirePdf(byte[] pdf) {
    int within = Math.min(pdf.length, HEAD_WITHIN);
    String start = new String(pdf, 0, within, StandardCharsets.ISO_8859_1);
    if (!start.contains(HEAD)) {
      throw new SigningRefused(
          "không phải là tệp PDF",
          "chọn tệp .pdf do lệnh build dựng ra; bản Word thì xuất thành PDF trước");
    }
  }

  private static SigningRefused locked(@Nullable IOException cause) {
    String reason = "tệp PDF có đặt mật khẩu nên không ký được";
    String remedy = "xuất lại tệp không đặt mật khẩu";
    return cause == null
        ? new SigningRefused(reason, remedy)
        : new SigningRefused(reason, remedy, cause);
  }

  /**
   * The field that a signature is to fill.
   *
   * @param wanted {@code person}, {@code organisation} or the name of a field; null when the caller
   *     left it open
   * @return the field's name; null when the document has no field, and the signature is to have no
   *     place on the page
   * @throws SigningRefused if there is no such field, it is signed, or the choice is not clear
   */
  public @Nullable String place(@Nullable String wanted) {
    List<Field> open = fields.stream().filter(field -> !field.signed()).toList();
    if (wanted != null) {
      return wanted(wanted);
    }
    if (open.size() > 1) {
      throw new SigningRefused(
          "văn bản có " + open.size() + " ô chữ ký còn trống (" + names(open) + ")",
          "nêu ô cần ký: "
              + open.stream()
                  .map(field -> "--field " + field.option())
                  .collect(Collectors.joining(" hoặc ")));
    }
    return open.isEmpty() ? null : open.get(0).name();
  }

  private String wanted(String wanted) {
    Field field =
        fields.stream()
            .filter(f -> f.option().equals(wanted) || f.name().equals(wanted))
            .findFirst()
            .orElse(null);
    if (field == null) {
      throw new SigningRefused("văn bản không có ô chữ ký “" + wanted + "”", absentRemedy());
    }
    if (field.signed()) {
      throw new SigningRefused(
          field.words() + " đã được ký",
          "dùng lệnh verify để xem ai đã ký; muốn ký lại thì ký từ bản chưa ký");
    }
    return field.name();
  }

  private String absentRemedy() {
    List<Field> open = fields.stream().filter(field -> !field.signed()).toList();
    return open.isEmpty()
        ? "bỏ --field để ký không chiếm chỗ trên trang, hoặc ghi “ô chữ ký” ở phần đầu báo cáo rồi"
            + " dựng lại"
        : "chọn trong các ô còn trống: "
            + open.stream().map(Field::option).collect(Collectors.joining(", "));
  }

  private static String option(SignatureField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(Field::words).collect(Collectors.joining(", "));
  }
}
