package vn.tiendo.load;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Issuer;

/** Reads in whose name documents go out (ban hành bởi). */
final class IssuerWords {
  static final Value<Issuer> ISSUER = IssuerWords::read;

  private static final Words<Issuer> KNOWN =
      Words.of("ban thường vụ", Issuer.STANDING)
          .and("ban chấp hành", Issuer.EXECUTIVE)
          .and("cấp ủy", Issuer.COMMITTEE)
          .and("ủy ban kiểm tra", Issuer.INSPECTION)
          .and("đoàn chủ tịch", Issuer.PRESIDIUM);

  /** The cấp ủy by the name of its level: the letterhead knows which it is. */
  private static final Words<Issuer> LEVELS =
      Words.of("tỉnh ủy", Issuer.COMMITTEE)
          .and("thành ủy", Issuer.COMMITTEE)
          .and("huyện ủy", Issuer.COMMITTEE)
          .and("quận ủy", Issuer.COMMITTEE)
          .and("thị ủy", Issuer.COMMITTEE)
          .and("đảng ủy", Issuer.COMMITTEE)
          .and("chi ủy", Issuer.COMMITTEE)
          .and("chi bộ", Issuer.COMMITTEE);

  private static final Pattern OFFICE = Pattern.compile("(?:van phong|ban)(?: .+)?");

  private IssuerWords() {}

  private static @Nullable Issuer read(Node node, Findings findings) {
    String text = Scalars.TEXT.read(node, findings);
    if (text == null) {
      return null;
    }
    Issuer known = KNOWN.meaning(text);
    if (known == null) {
      known = LEVELS.meaning(text);
    }
    if (known != null) {
      return known;
    }
    boolean nearKnown = KNOWN.nearest(text).isPresent() || beginsWithKnown(text);
    if (!nearKnown && OFFICE.matcher(Folding.fold(text)).matches() && text.contains(" ")) {
      return Issuer.office(Initials.raised(text));
    }
    findings.error(
        Mistake.WORD,
        node.place(),
        "không hiểu “%s” ở đây".formatted(text),
        KNOWN
                .nearest(text)
                .or(() -> KNOWN.all().stream().filter(word -> begins(text, word)).findFirst())
                .map("có phải là “%s”? Viết “"::formatted)
                .orElse("viết “")
            + String.join("”, “", KNOWN.all())
            + "”, hoặc tên cơ quan tham mưu như “văn phòng”, “ban tổ chức”; tên cấp ủy, đảng bộ"
            + " không ghi ở đây");
    return null;
  }

  private static boolean beginsWithKnown(String text) {
    return KNOWN.all().stream().anyMatch(word -> begins(text, word));
  }

  private static boolean begins(String text, String word) {
    return Folding.spelling(text.toLowerCase(Locale.ROOT)).startsWith(Folding.spelling(word));
  }
}
