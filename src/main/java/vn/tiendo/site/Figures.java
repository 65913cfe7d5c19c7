package vn.tiendo.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.Derived;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Reach;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.FigureRow;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;

/** Figures and their sources as the pages of a committee show them. */
record Figures(Desk desk, Here here) {
  /** The day of a figure that was worked out is that of its inputs, which say it themselves. */
  private static final Origin WORKED_OUT = new Origin(Derived.SOURCE, null, null, null);

  /** The figures of one measure, the newest first. */
  List<FigureRow> of(Measure measure) {
    List<FigureRow> rows =
        new ArrayList<>(
            desk.checked().figures(measure.code().value()).stream()
                .map(figure -> row(figure, null))
                .toList());
    Collections.reverse(rows);
    return rows;
  }

  /** A figure among those of other measures. */
  FigureRow named(Figure figure) {
    Code code = figure.measure().value();
    Measure measure = desk.checked().measure(code);
    return row(figure, here.link(Desk.name(measure), desk.address(code)));
  }

  private FigureRow row(Figure figure, @Nullable Link name) {
    Derived derived = desk.checked().derived(figure);
    return new FigureRow(
        name,
        desk.words().period(figure.period()),
        reach(figure.reach()),
        desk.words().figure(figure),
        figure.provisional() ? "ước" : "chính thức",
        figure.stated() == null || !desk.publication().internal()
            ? null
            : figure.stated().text().value(),
        derived == null ? desk.origin(figure.citation()) : WORKED_OUT,
        inputs(derived),
        figure.note(),
        says(figure));
  }

  /** Of two figures of one period the later one counts, and is what documents print. */
  private String says(Figure figure) {
    return desk.checked().figures(figure.measure().value()).stream()
            .filter(f -> f.period().equals(figure.period()))
            .filter(f -> f.reach().isSame(figure.reach()))
            .reduce((earlier, later) -> later)
            .filter(figure::equals)
            .isPresent()
        ? desk.marking().of(figure)
        : "";
  }

  /** What a figure was worked out from, each measure with the page it stands on. */
  private List<Fact> inputs(@Nullable Derived derived) {
    return derived == null
        ? List.of()
        : derived.inputs().stream()
            .map(
                input ->
                    new Fact(
                        input.name(),
                        input.value(),
                        input.measure() == null ? null : here.to(desk.address(input.measure()))))
            .toList();
  }

  /** A part of the committee, with its page when it has one; null for the whole. */
  @Nullable Link reach(Reach reach) {
    if (reach instanceof Reach.Whole) {
      return null;
    }
    String name = desk.words().reach(reach);
    return reach instanceof Reach.OfOrganisation one
        ? here.link(name, Addresses.unit(desk.code(), one.organisation().value()))
        : here.link(name, Addresses.units(desk.code()));
  }
}
