package vn.tiendo.load;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.Signatory.Authority;
import vn.tiendo.model.Signatory.Mode;

/** Reads who signs, and in whose place. */
final class SignatoryReader {
  static final Value<Signatory> SIGNATORY = SignatoryReader::signatory;
  static final Value<Authority> AUTHORITY = SignatoryReader::authority;

  private static final Pattern SIGN =
      Pattern.compile("(?iu)(T/M|K/T|T/L|Q\\.|TM\\.|KT\\.|TL\\.)\\s*(.+)");

  private SignatoryReader() {}

  private static @Nullable Signatory signatory(Node node, Findings findings) {
    Fields fields = Fields.of(node, "người ký", findings);
    if (fields == null) {
      return null;
    }
    Authority authority = fields.optional("quyền hạn", AUTHORITY);
    String position = fields.optional("chức vụ", Scalars.TEXT);
    String name = fields.required("họ tên", Scalars.TEXT);
    Place place = fields.placeOf(fields.has("họ tên") ? "họ tên" : "chức vụ");
    fields.finish();
    return name == null ? null : new Signatory(authority, position, name, place);
  }

  private static @Nullable Authority authority(Node node, Findings findings) {
    String text = Scalars.TEXT.read(node, findings);
    if (text == null) {
      return null;
    }
    Matcher matcher = SIGN.matcher(text.strip());
    if (!matcher.matches()) {
      findings.error(
          Mistake.WORD,
          node.place(),
          "không hiểu quyền hạn ký “%s”".formatted(text),
          "viết như “T/M ban thường vụ”, “K/T chánh văn phòng”, “T/L ban thường vụ”, “Q. chánh văn"
              + " phòng”; người đứng đầu cơ quan tự ký thì bỏ khóa này");
      return null;
    }
    String sign = matcher.group(1).toUpperCase(Locale.ROOT);
    for (Mode mode : Mode.values()) {
      if (mode.sign().equals(sign)) {
        return new Authority(mode, matcher.group(2));
      }
    }
    String slashed = sign.charAt(0) + "/" + sign.charAt(1);
    findings.error(
        Mistake.WORD,
        node.place(),
        "“%s” là cách viết của văn bản nhà nước".formatted(matcher.group(1)),
        "văn bản của Đảng viết “%s %s”".formatted(slashed, matcher.group(2)));
    return null;
  }
}
