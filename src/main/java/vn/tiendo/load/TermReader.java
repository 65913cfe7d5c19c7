package vn.tiendo.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Period;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.model.Visibility;

/** Reads a term of office: a file of nhiem-ky. */
final class TermReader {
  private TermReader() {}

  /** Reads the term of a file; null when something it can't be without is not there. */
  static @Nullable Term read(Code code, Fields fields) {
    Period.Years period = fields.required("nhiệm kỳ", Scalars.years(true));
    String name = fields.optional("tên", Scalars.TEXT);
    Term.Congress congress = fields.optional("đại hội", TermReader::congress);
    String aim = fields.optional("mục tiêu chung", Scalars.TEXT);
    LocalDate day = congress == null ? null : congress.day();
    List<Indicator> indicators = fields.list("chỉ số", IndicatorReader.INDICATOR);
    List<Target> targets = fields.list("chỉ tiêu", new TargetReader(new Frame(period, day)));
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return period == null
        ? null
        : new Term(
            code,
            period,
            name,
            congress,
            aim,
            indicators,
            targets,
            citation,
            visibility,
            note,
            fields.place());
  }

  private static Term.@Nullable Congress congress(Node node, Findings findings) {
    Fields fields = Fields.of(node, "đại hội", findings);
    if (fields == null) {
      return null;
    }
    String name = fields.required("tên", Scalars.TEXT);
    LocalDate day = fields.optional("ngày", Scalars.DATE);
    String ordinal = fields.optional("lần thứ", Scalars.TEXT);
    fields.finish();
    return name == null ? null : new Term.Congress(name, day, ordinal);
  }
}
