package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.language.StatedReader;
import vn.tiendo.language.StatedReader.Statement;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Visibility;

/** Reads figures (số liệu): one value, or its long form with values by organisation and kind. */
final class FigureEntries {
  static final Value<Figure.Stated> STATED = FigureEntries::stated;

  private static final Value<Statement> STATEMENT = Scalars.of(Mistake.STATED, StatedReader::read);

  private final Findings findings;
  private final List<Figure> figures = new ArrayList<>();

  private FigureEntries(Findings findings) {
    this.findings = findings;
  }

  /** What figures have from where they stand, unless they say otherwise. */
  record Setting(
      Period period, @Nullable Citation citation, Visibility visibility, boolean provisional) {}

  /** Reads the figures of a sheet. */
  static List<Figure> read(Fields sheet, Setting setting) {
    FigureEntries entries = new FigureEntries(sheet.findings());
    sheet.byCode(
        "số liệu",
        (measure, node) -> {
          entries.add(measure, new Reach.Whole(), node, setting);
          return measure;
        });
    return entries.figures;
  }

  private void add(Placed<Code> measure, Reach reach, Node node, Setting setting) {
    if (node instanceof Node.Mapping mapping) {
      addLong(measure, reach, new Fields(mapping, "số liệu", findings), setting);
      return;
    }
    Measured measured = BaselineReader.MEASURED.read(node, findings);
    if (measured != null) {
      figures.add(figure(measure, reach, measured, setting, null, null, node));
    }
  }

  private void addLong(Placed<Code> measure, Reach reach, Fields fields, Setting outer) {
    Period period = fields.optional("kỳ", Scalars.PERIOD, outer.period());
    Citation own = fields.optional("nguồn", CitationReader.CITATION);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, outer.visibility());
    boolean provisional =
        fields.optional("trạng thái", Vocabulary.PROVISIONAL, outer.provisional());
    Setting setting =
        new Setting(
            period,
            own == null ? outer.citation() : own,
            visibility.and(outer.visibility()),
            provisional);
    Figure.Stated stated = fields.optional("công bố", STATED);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    Node value = fields.node("giá trị");
    Measured measured = value == null ? null : BaselineReader.MEASURED.read(value, findings);
    if (value != null && measured != null) {
      figures.add(figure(measure, reach, measured, setting, stated, note, value));
    }
    addParts(measure, reach, fields, setting);
    fields.finish();
  }

  private void addParts(Placed<Code> measure, Reach reach, Fields fields, Setting setting) {
    boolean whole = reach instanceof Reach.Whole;
    if (whole) {
      fields.byCode(
          "theo đơn vị",
          (code, node) -> {
            add(measure, new Reach.OfOrganisation(code), node, setting);
            return code;
          });
      fields.byCode(
          "theo loại hình",
          (code, node) -> {
            add(measure, new Reach.OfKind(code), node, setting);
            return code;
          });
    }
    boolean parts = whole && (fields.has("theo đơn vị") || fields.has("theo loại hình"));
    if (!fields.has("giá trị") && !parts) {
      fields.missing("giá trị");
    }
  }

  private static Figure figure(
      Placed<Code> measure,
      Reach reach,
      Measured measured,
      Setting setting,
      Figure.@Nullable Stated stated,
      @Nullable String note,
      Node value) {
    return new Figure(
        measure,
        reach,
        setting.period(),
        measured.value(),
        measured.hedge(),
        setting.provisional(),
        setting.citation(),
        setting.visibility(),
        stated,
        note,
        value.place());
  }

  private static Figure.@Nullable Stated stated(Node node, Findings findings) {
    Statement statement = STATEMENT.read(node, findings);
    return statement == null || !(node instanceof Node.Scalar scalar)
        ? null
        : new Figure.Stated(
            new Placed<>(scalar.text(), scalar.place()),
            statement.number(),
            statement.unit(),
            statement.hedge(),
            statement.decimalPoint());
  }
}
