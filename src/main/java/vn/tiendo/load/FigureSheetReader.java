package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Claim;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.FigureSheet.Rating;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** Reads a file of so-lieu: figures of one period and mostly one source. */
final class FigureSheetReader {

  private FigureSheetReader() {}

  /** Reads the figures of a file; null when it has no period. */
  static @Nullable FigureSheet read(Code code, Fields fields) {
    Period period = fields.required("kỳ", Scalars.PERIOD);
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    // Without a period the figures are still read, so that all mistakes come out at once.
    Period assumed = period == null ? new Period.Undated() : period;
    FigureEntries.Setting setting = new FigureEntries.Setting(assumed, citation, visibility, false);
    List<Figure> figures = FigureEntries.read(fields, setting);
    Movement movement = fields.optional("biến động đảng viên", FigureSheetReader::movement);
    List<Rating> ratings = fields.list("xếp loại", FigureSheetReader::rating);
    List<Composition> compositions = fields.list("cơ cấu", FigureSheetReader::composition);
    List<Claim> claims = fields.list("đối chiếu", FigureSheetReader::claim);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return period == null
        ? null
        : new FigureSheet(
            code,
            period,
            citation,
            visibility,
            figures,
            movement,
            ratings,
            compositions,
            claims,
            note,
            fields.place());
  }

  private static @Nullable Movement movement(Node node, Findings findings) {
    Fields fields = Fields.of(node, "biến động đảng viên", findings);
    if (fields == null) {
      return null;
    }
    List<Movement.Entry> entries = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      Placed<BigDecimal> count = fields.optional(flow.word(), Scalars.COUNT.placed());
      if (count != null) {
        entries.add(new Movement.Entry(flow, count.value(), count.place()));
      }
    }
    fields.finish();
    return new Movement(entries, fields.place());
  }

  private static @Nullable Rating rating(Node node, Findings findings) {
    Fields fields = Fields.of(node, "xếp loại", findings);
    if (fields == null) {
      return null;
    }
    String subject = fields.required("đối tượng", Scalars.TEXT);
    BigDecimal whole = fields.optional("tổng số", Scalars.COUNT);
    List<Rating.Grade> grades = new ArrayList<>();
    for (String grade : Rating.GRADES) {
      Placed<BigDecimal> count = fields.optional(grade, Scalars.COUNT.placed());
      if (count != null) {
        grades.add(new Rating.Grade(grade, count.value(), count.place()));
      }
    }
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return subject == null ? null : new Rating(subject, whole, grades, note, fields.place());
  }

  private static @Nullable Composition composition(Node node, Findings findings) {
    Fields fields = Fields.of(node, "cơ cấu", findings);
    if (fields == null) {
      return null;
    }
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    String name = fields.required("tên", Scalars.TEXT);
    Placed<BigDecimal> whole = fields.required("tổng", Scalars.NUMBER.placed());
    Unit unit = fields.optional("đơn vị tính", TargetReader.UNIT, Unit.NONE);
    List<Composition.Part> parts = fields.list("phần", FigureSheetReader::part);
    fields.finish();
    return code == null || name == null || whole == null
        ? null
        : new Composition(code, name, whole, unit, parts);
  }

  private static Composition.@Nullable Part part(Node node, Findings findings) {
    Fields fields = Fields.of(node, "phần", findings);
    if (fields == null) {
      return null;
    }
    String name = fields.required("tên", Scalars.TEXT);
    Placed<BigDecimal> count = fields.required("giá trị", Scalars.NUMBER.placed());
    Figure.Stated stated = fields.optional("công bố", FigureEntries.STATED);
    BigDecimal organisations = fields.optional("số tổ chức", Scalars.NUMBER);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return name == null || count == null
        ? null
        : new Composition.Part(name, count, stated, organisations, note);
  }

  private static @Nullable Claim claim(Node node, Findings findings) {
    Fields fields = Fields.of(node, "đối chiếu", findings);
    if (fields == null) {
      return null;
    }
    String content = fields.required("nội dung", Scalars.TEXT);
    Measured value = fields.optional("giá trị", BaselineReader.MEASURED);
    Figure.Stated stated = fields.optional("công bố", FigureEntries.STATED);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return content == null
        ? null
        : new Claim(content, value == null ? null : value.value(), stated, note, fields.place());
  }
}
