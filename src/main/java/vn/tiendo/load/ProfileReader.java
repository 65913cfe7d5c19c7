package vn.tiendo.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Committee.CitedDocument;
import vn.tiendo.model.Committee.ExcellenceCap;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Committee.ToneMarks;
import vn.tiendo.model.Formalities;

/** Reads dang-bo.yaml: what a committee is called and how its documents look. */
final class ProfileReader {
  private static final Value<ExcellenceCap.Whole> CAP_WHOLE =
      Words.of(ExcellenceCap.Whole.GOOD.word(), ExcellenceCap.Whole.GOOD)
          .and(ExcellenceCap.Whole.RATED.word(), ExcellenceCap.Whole.RATED)
          .and(ExcellenceCap.Whole.ALL.word(), ExcellenceCap.Whole.ALL)
          .value();

  private static final Value<String> RANK =
      Words.of(List.of("trung ương", "tỉnh", "huyện", "khối", "xã", "cơ sở")).value();
  private static final Value<Boolean> METHOD = Words.of("không", false, "open sdg", true).value();

  private ProfileReader() {}

  static @Nullable Profile read(Fields fields) {
    String name = fields.required("tên", Scalars.TEXT);
    String committeeName = fields.required("cấp ủy", Scalars.TEXT);
    String shortName = fields.optional("tên ngắn", Scalars.TEXT);
    String rank = fields.required("cấp", RANK);
    String superior = fields.optional("cấp trên", Scalars.TEXT);
    String locality = fields.required("địa danh", Scalars.TEXT);
    String symbol = fields.required("ký hiệu", Scalars.TEXT);
    boolean illustrative = fields.optional("số liệu minh họa", Scalars.YES_NO, false);
    LocalDate cutOff = fields.optional("ngày chốt", Scalars.DATE);
    String introduction = fields.optional("giới thiệu", Scalars.TEXT);
    ToneMarks marks = fields.optional("dấu thanh", Vocabulary.TONE_MARKS, ToneMarks.NEW);
    List<CitedDocument> documents = fields.list("văn bản", ProfileReader::document);
    Formalities formalities =
        fields.optional("thể thức", FormalitiesReader.FORMALITIES, Formalities.USUAL);
    Thresholds thresholds = fields.optional("ngưỡng", ProfileReader::thresholds, Thresholds.USUAL);
    boolean openSdg = fields.optional("phương pháp đối chiếu", METHOD, false);
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    if (name == null
        || committeeName == null
        || rank == null
        || locality == null
        || symbol == null) {
      return null;
    }
    return new Profile(
        name,
        committeeName,
        shortName,
        rank,
        superior,
        locality,
        symbol,
        illustrative,
        cutOff,
        introduction,
        marks,
        documents,
        formalities,
        thresholds,
        openSdg,
        citation,
        note,
        fields.place());
  }

  private static @Nullable CitedDocument document(Node node, Findings findings) {
    Fields fields = Fields.of(node, "văn bản", findings);
    if (fields == null) {
      return null;
    }
    String number = fields.optional("số ký hiệu", Scalars.TEXT);
    String kind = fields.optional("loại", Scalars.TEXT);
    String title = fields.optional("tên", Scalars.TEXT);
    LocalDate date = fields.optional("ngày", Scalars.DATE);
    String issuer = fields.optional("cơ quan", Scalars.TEXT);
    fields.finish();
    if (number == null && title == null) {
      findings.error(
          Mistake.KEY_MISSING,
          fields.place(),
          "văn bản thiếu cả “số ký hiệu” và “tên”",
          "thêm ít nhất một trong hai khóa");
      return null;
    }
    return new CitedDocument(number, kind, title, date, issuer);
  }

  private static @Nullable Thresholds thresholds(Node node, Findings findings) {
    Fields fields = Fields.of(node, "ngưỡng", findings);
    if (fields == null) {
      return null;
    }
    Thresholds usual = Thresholds.USUAL;
    BigDecimal nearly = fields.optional("cơ bản đạt", Scalars.SHARE, usual.nearlyMet());
    BigDecimal about = fields.optional("khoảng", Scalars.SHARE, usual.about());
    Integer stale = fields.optional("số liệu cũ", Scalars.integer(1, 600), usual.staleMonths());
    BigDecimal projection = fields.optional("dự báo", Scalars.SHARE, usual.projection());
    ExcellenceCap excellence =
        fields.optional("trần xuất sắc", ProfileReader::excellence, usual.excellence());
    fields.finish();
    return new Thresholds(nearly, about, stale, projection, excellence);
  }

  private static @Nullable ExcellenceCap excellence(Node node, Findings findings) {
    Fields fields = Fields.of(node, "trần xuất sắc", findings);
    if (fields == null) {
      return null;
    }
    BigDecimal share = fields.optional("tỷ lệ", Scalars.SHARE, ExcellenceCap.USUAL.share());
    ExcellenceCap.Whole of = fields.optional("tính trên", CAP_WHOLE, ExcellenceCap.USUAL.of());
    fields.finish();
    return new ExcellenceCap(share, of);
  }
}
