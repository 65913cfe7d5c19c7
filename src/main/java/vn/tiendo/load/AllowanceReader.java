package vn.tiendo.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan.Allowance;
import vn.tiendo.model.Plan.BaseSalary;
import vn.tiendo.model.Plan.Rate;

/** Reads a monthly allowance (phụ cấp). */
final class AllowanceReader {
  static final Value<Allowance> ALLOWANCE = AllowanceReader::read;

  private AllowanceReader() {}

  private static @Nullable Allowance read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "phụ cấp", findings);
    if (fields == null) {
      return null;
    }
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    String name = fields.required("tên", Scalars.TEXT);
    String beneficiaries = fields.required("đối tượng", Scalars.TEXT);
    Integer from = fields.required("từ số đảng viên", Scalars.integer(1, 1_000_000));
    boolean withoutOther = fields.optional("không có phụ cấp cấp ủy", Scalars.YES_NO, false);
    List<Rate> rates =
        fields.byKey(
            "hệ số",
            (post, value) -> {
              BigDecimal share = Scalars.NUMBER.read(value, findings);
              return share == null ? null : new Rate(post.text(), share);
            });
    List<BaseSalary> salaries = fields.list("mức lương cơ sở", AllowanceReader::salary);
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    if (code == null || name == null || beneficiaries == null || from == null) {
      Damage.of(node, findings);
      return null;
    }
    return new Allowance(
        code,
        name,
        beneficiaries,
        from,
        withoutOther,
        rates,
        salaries,
        citation,
        note,
        fields.place());
  }

  private static @Nullable BaseSalary salary(Node node, Findings findings) {
    Fields fields = Fields.of(node, "mức lương cơ sở", findings);
    if (fields == null) {
      return null;
    }
    LocalDate from = fields.required("từ ngày", Scalars.DATE);
    BigDecimal amount = fields.required("đồng", Scalars.NUMBER);
    fields.finish();
    return from == null || amount == null ? null : new BaseSalary(from, amount);
  }
}
