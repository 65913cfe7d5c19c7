package vn.tiendo.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.FigureReader;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Citation;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Placed;

/**
 * Reads where a target starts from (hiện tại).
 *
 * @param day when it was so, unless the record says
 */
record BaselineReader(@Nullable LocalDate day) implements Value<Baseline> {
  static final Value<Measured> MEASURED = Scalars.of(Mistake.FIGURE, FigureReader::read);

  @Override
  public @Nullable Baseline read(Node node, Findings findings) {
    if (!(node instanceof Node.Mapping mapping)) {
      Placed<FigureValue> value = value(node, findings);
      return value == null ? null : new Baseline(value, day, null);
    }
    Fields fields = new Fields(mapping, "hiện tại", findings);
    Placed<FigureValue> value = fields.required("giá trị", BaselineReader::value);
    LocalDate own = fields.optional("ngày", Scalars.DATE);
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    fields.finish();
    return value == null ? null : new Baseline(value, own == null ? day : own, citation);
  }

  private static @Nullable Placed<FigureValue> value(Node node, Findings findings) {
    Measured measured = MEASURED.read(node, findings);
    if (measured == null) {
      return null;
    }
    if (measured.hedge() != Hedge.EXACT) {
      findings.error(
          Mistake.FIGURE,
          node.place(),
          "số hiện tại không viết chữ “%s”".formatted(measured.hedge().word()),
          "viết con số, và ghi chữ của nguồn ở “ghi chú”");
      return null;
    }
    return new Placed<>(measured.value(), node.place());
  }
}
