package vn.tiendo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;

/** Indicators of a plan or term with their newest figure. */
record IndicatorRows(Desk desk, Here here) {

  /**
   * One indicator.
   *
   * @param figure the newest, or {@code chưa có số liệu}
   */
  public record Row(
      String name,
      String href,
      @Nullable String group,
      String figure,
      @Nullable String period,
      @Nullable String note) {}

  List<Row> of(Commitment commitment) {
    return commitment.indicators().stream().map(this::row).toList();
  }

  private Row row(Indicator indicator) {
    List<Figure> figures = desk.checked().wholeFigures(indicator.code().value());
    Figure newest = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    return new Row(
        Desk.name(indicator),
        here.to(desk.address(indicator.code().value())),
        indicator.group(),
        newest == null ? Wording.NO_FIGURE : desk.words().figure(newest),
        newest == null ? null : desk.words().period(newest.period()),
        indicator.note());
  }
}
