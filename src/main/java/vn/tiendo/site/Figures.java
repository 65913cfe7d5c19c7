package vn.tiendo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Reach;
import vn.tiendo.site.Parts.FigureRow;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;

/** Figures and their sources as the pages of a committee show them. */
record Figures(Desk desk, Here here) {

  /** What every page says where there is no figure. */
  static final String NONE = "chưa có số liệu";

  /** The figures of one measure, the newest first. */
  List<FigureRow> of(Measure measure) {
    List<FigureRow> rows =
        new java.util.ArrayList<>(
            desk.checked().figures(measure.code().value()).stream()
                .map(figure -> row(measure, figure, null))
                .toList());
    java.util.Collections.reverse(rows);
    return rows;
  }

  /** A figure among those of other measures. */
  FigureRow named(Figure figure) {
    Code code = figure.measure().value();
    Measure measure = desk.checked().measure(code);
    return row(measure, figure, here.link(measure.name(), desk.address(code)));
  }

  private FigureRow row(Measure measure, Figure figure, @Nullable Link name) {
    return new FigureRow(
        name,
        Wording.period(figure.period()),
        reach(figure.reach()),
        Wording.figure(measure, figure.value(), figure.hedge()),
        figure.provisional() ? "ước" : "chính thức",
        figure.stated() == null || !desk.publication().internal()
            ? null
            : figure.stated().text().value(),
        origin(figure.citation()),
        figure.note());
  }

  /** A part of the committee, with its page when it has one; null for the whole. */
  @Nullable Link reach(Reach reach) {
    if (reach instanceof Reach.Whole) {
      return null;
    }
    String name = Wording.reach(reach, desk.checked());
    return reach instanceof Reach.OfOrganisation one
        ? here.link(name, Addresses.unit(desk.code(), one.organisation().value()))
        : here.link(name, Addresses.units(desk.code()));
  }

  /** A source; null for none. */
  static @Nullable Origin origin(@Nullable Citation citation) {
    if (citation == null) {
      return null;
    }
    String address = citation.address();
    boolean web =
        address != null && (address.startsWith("https://") || address.startsWith("http://"));
    return new Origin(
        Wording.citation(citation), citation.quote(), web ? address : null, web ? null : address);
  }
}
