package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.AppendixPages;
import vn.tiendo.model.PageForm.CountDigits;
import vn.tiendo.model.PageForm.HeadColumns;
import vn.tiendo.model.PageForm.HeadingSign;
import vn.tiendo.model.PageForm.MarkPlace;
import vn.tiendo.model.PageForm.Marks;
import vn.tiendo.model.PageForm.Sides;
import vn.tiendo.model.PageForm.Sizes;
import vn.tiendo.model.PageForm.Spacing;

/** Reads what a committee may choose about a page (trình bày). */
final class PageFormReader {
  static final Value<PageForm> FORM = PageFormReader::read;
  static final Value<Sides> SIDES = Words.of("có", Sides.BOTH, "không", Sides.ONE).value();

  private static final Value<HeadColumns> COLUMNS = PageFormReader::columns;
  private static final Value<HeadingSign> SIGN =
      Words.of("I-", HeadingSign.HYPHEN, "I.", HeadingSign.STOP).value();
  private static final Value<CountDigits> DIGITS =
      Words.of("03", CountDigits.TWO, "3", CountDigits.PLAIN).value();
  private static final Value<AppendixPages> PAGES =
      Words.of("đánh lại", AppendixPages.AGAIN, "đánh tiếp", AppendixPages.ON).value();
  private static final Value<MarkPlace> PLACE =
      Words.of("dưới số ký hiệu", MarkPlace.UNDER_NUMBER, "dưới ngày tháng", MarkPlace.UNDER_DATE)
          .value();
  private static final Pattern SUM = Pattern.compile("(\\d{1,3})\\s*\\+\\s*(\\d{1,3})");

  private PageFormReader() {}

  private static @Nullable PageForm read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "trình bày", findings);
    if (fields == null) {
      return null;
    }
    PageForm usual = PageForm.USUAL;
    PageForm form =
        new PageForm(
            fields.optional("cột đầu trang", COLUMNS, usual.columns()),
            sizes(fields),
            spacing(fields),
            new Marks(
                fields.optional("chỗ ghi dự thảo", PLACE, usual.marks().draft()),
                fields.optional("chỗ ghi lưu hành", PLACE, usual.marks().circulation())),
            fields.optional("đầu mục", SIGN, usual.headings()),
            fields.optional("số đếm", DIGITS, usual.counts()),
            fields.optional("số trang phụ lục", PAGES, usual.appendices()),
            fields.optional("in hai mặt", SIDES, usual.sides()));
    fields.finish();
    return form;
  }

  private static Sizes sizes(Fields fields) {
    Sizes usual = Sizes.USUAL;
    return new Sizes(
        fields.optional("cỡ chữ nội dung", Scalars.integer(14, 15), usual.text()),
        fields.optional("cỡ chữ tên loại", Scalars.integer(15, 16), usual.kind()),
        fields.optional("cỡ chữ trích yếu", Scalars.integer(14, 15), usual.subject()));
  }

  private static Spacing spacing(Fields fields) {
    Spacing usual = Spacing.USUAL;
    return new Spacing(
        fields.optional("dãn dòng", points("18", "22"), usual.line()),
        fields.optional("cách đoạn", points("6", "12"), usual.paragraph()),
        fields.optional("dòng để ký", Scalars.integer(3, 6), usual.signing()),
        fields.optional("nét kẻ", points("0.5", "0.75"), usual.rule()));
  }

  /** A distance in points between two bounds. */
  private static Value<BigDecimal> points(String least, String most) {
    BigDecimal from = new BigDecimal(least);
    BigDecimal to = new BigDecimal(most);
    return (node, findings) -> {
      BigDecimal value = Scalars.NUMBER.read(node, findings);
      if (value == null || (value.compareTo(from) >= 0 && value.compareTo(to) <= 0)) {
        return value;
      }
      findings.error(
          Mistake.NUMBER,
          node.place(),
          "%s pt nằm ngoài khoảng %s - %s pt"
              .formatted(Numbers.plain(value), Numbers.plain(from), Numbers.plain(to)),
          "ghi một số trong khoảng này, tính bằng point");
      return null;
    };
  }

  private static @Nullable HeadColumns columns(Node node, Findings findings) {
    String text = Scalars.TEXT.read(node, findings);
    if (text == null) {
      return null;
    }
    Matcher sum = SUM.matcher(text);
    if (sum.matches()) {
      int left = Integer.parseInt(sum.group(1));
      int right = Integer.parseInt(sum.group(2));
      if (left + right == HeadColumns.TEXT_WIDTH
          && left >= HeadColumns.NARROWEST_LEFT
          && right >= HeadColumns.NARROWEST_RIGHT) {
        return new HeadColumns(left, right);
      }
    }
    findings.error(
        Mistake.NUMBER,
        node.place(),
        "“%s” không phải là bề rộng hai cột đầu trang".formatted(text),
        "viết như 75 + 90: cột trái từ %s mm, cột phải từ %s mm, cộng lại đúng %s mm"
            .formatted(
                HeadColumns.NARROWEST_LEFT, HeadColumns.NARROWEST_RIGHT, HeadColumns.TEXT_WIDTH));
    return null;
  }
}
