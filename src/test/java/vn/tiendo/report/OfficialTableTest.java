package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Cell;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Head;
import vn.tiendo.report.OfficialTable.Row;

class OfficialTableTest {

  private static Column column(String label, String group) {
    return new Column(label, "1", 20, Align.NUMBERS, group.isEmpty() ? null : group);
  }

  private static OfficialTable table(Row... rows) {
    return new OfficialTable(
        "Bảng",
        null,
        List.of(
            new Column("TT", "A", 20, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 20, Align.LEFT),
            column("Năm 2021", "Thực hiện"),
            column("Năm 2022", "Thực hiện"),
            column("Đánh giá", "")),
        List.of(rows),
        List.of());
  }

  @Test
  void neighboursOfOneGroupStandUnderOneHead() {
    assertThat(table().heads())
        .containsExactly(
            new Head(null, 1), new Head(null, 1), new Head("Thực hiện", 2), new Head(null, 1));
    assertThat(table().hasCommonHeads()).isTrue();
  }

  @Test
  void numbersStandRightAndWordsAmongThemInTheMiddle() {
    List<Align> aligns =
        table(
                Row.heading("I", "Nhóm"),
                Row.figures(List.of("1", "a", "1.234.567.890,12", "12", "Đạt")),
                Row.figures(List.of("2", "b", "-", "chưa", "Đạt")),
                Row.figures(List.of("3", "c", "-0,5%", "", "")))
            .columns()
            .stream()
            .map(Column::align)
            .toList();
    assertThat(aligns)
        .containsExactly(Align.CENTRE, Align.LEFT, Align.RIGHT, Align.CENTRE, Align.CENTRE);
  }

  @Test
  void aCellMayCoverSeveralColumns() {
    OfficialTable table = table(Row.spanning(List.of("1", "dài", "Đạt"), List.of(1, 3, 1)));
    assertThat(table.cells(table.rows().get(0)))
        .containsExactly(
            new Cell("1", 1, Align.CENTRE, ""),
            new Cell("dài", 3, Align.LEFT, ""),
            new Cell("Đạt", 1, Align.CENTRE, ""));
    assertThatThrownBy(() -> table(Row.spanning(List.of("1", "dài"), List.of(1, 3))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNameOfAGroupCoversAllButTheFirst() {
    OfficialTable table = table(Row.heading("I", "Nhóm"));
    assertThat(table.cells(table.rows().get(0)))
        .containsExactly(new Cell("I", 1, Align.CENTRE, ""), new Cell("Nhóm", 4, Align.LEFT, ""));
  }

  @Test
  void nineColumnsOrLongWordsLieOnTheirSide() {
    assertThat(table().isWide()).isFalse();
    String url =
        "https://thainguyen.gov.vn/bao-cao/nam-2020/tong-ket-nhiem-ky-2015-2020-cua-dang-bo-tinh";
    assertThat(table(Row.figures(List.of("", url, "", "", ""))).isWide()).isTrue();
    List<Column> nine = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      nine.add(new Column("c", "", i == 0 ? 20 : 10, Align.LEFT));
    }
    OfficialTable wide = new OfficialTable("Bảng", null, nine, List.of(), List.of());
    assertThat(wide.isWide()).isTrue();
    assertThat(wide.hasIndices()).isFalse();
  }
}
