package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Membership movement and yearly ratings. */
final class MembershipRulesTest {

  @Test
  void whatBalancesIsSilent() {
    assertThat(
            Sketch.committee()
                .sheet(
                    "2018",
                    s ->
                        s.movement(
                            "đầu kỳ",
                            "2.009",
                            "kết nạp",
                            "80",
                            "chuyển đến",
                            "12",
                            "chuyển đi",
                            "20",
                            "từ trần",
                            "5",
                            "đưa ra khỏi Đảng",
                            "4",
                            "cuối kỳ",
                            "2.072"))
                .sheet("2019", s -> s.movement("đầu kỳ", "2.072", "kết nạp", "10"))
                .says(new MovementBalance()))
        .isEmpty();
  }

  @Test
  void openingJoinedAndLeftMakeTheClosing() {
    assertThat(
            Sketch.committee()
                .sheet(
                    "2018",
                    s ->
                        s.movement(
                            "đầu kỳ",
                            "2.009",
                            "kết nạp",
                            "80",
                            "chuyển đi",
                            "20",
                            "cuối kỳ",
                            "2.096"))
                .says(new MovementBalance()))
        .containsExactly(
            "cuoi-ky-khong-khop @2.096: biến động đảng viên không khớp: 2.009 + 80 - 20 = 2.069, cuối"
                + " kỳ ghi 2.096; kiểm tra từng dòng tăng, giảm và số cuối kỳ");
  }

  @Test
  void aYearOpensWithWhatTheOneBeforeClosedWith() {
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.movement("đầu kỳ", "100", "kết nạp", "5", "cuối kỳ", "105"))
                .sheet("2019", s -> s.movement("đầu kỳ", "107"))
                .says(new MovementBalance()))
        .containsExactly(
            "dau-ky-khong-khop @107: đầu kỳ năm 2019 ghi 107 đảng viên, cuối kỳ trước (năm 2018) là"
                + " 105; sửa một trong hai số, hoặc ghi chú lý do điều chỉnh");
  }

  @Test
  void excellentIsAtMostAFifthOfGood() {
    Sketch atTheCap =
        Sketch.committee()
            .sheet(
                "2020",
                s ->
                    s.rating(
                        "80",
                        "hoàn thành xuất sắc",
                        "12",
                        "hoàn thành tốt",
                        "60",
                        "hoàn thành",
                        "8"));
    assertThat(atTheCap.says(new RatingSums())).isEmpty();
    Sketch above =
        Sketch.committee()
            .sheet(
                "2020", s -> s.rating(null, "hoàn thành xuất sắc", "13", "hoàn thành tốt", "60"));
    assertThat(above.says(new RatingSums()))
        .containsExactly(
            "tran-xuat-sac @13: xếp loại đảng viên: 13 hoàn thành xuất sắc trên 60 hoàn thành tốt,"
                + " quá 20% (nhiều nhất 12); xem lại số được xếp loại; thuộc trường hợp được loại trừ"
                + " thì thêm “ghi chú” vào mục xếp loại này; tính trên số khác thì sửa “trần xuất"
                + " sắc” trong dang-bo.yaml");
  }

  @Test
  void theCapIsNotAskedOfYearsBeforeIt() {
    assertThat(
            Sketch.committee()
                .sheet(
                    "2016",
                    s -> s.rating(null, "hoàn thành xuất sắc", "30", "hoàn thành tốt", "60"))
                .says(new RatingSums()))
        .isEmpty();
  }

  @Test
  void noMoreAreRatedThanThereAre() {
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.rating("80", "hoàn thành tốt", "60", "hoàn thành", "21"))
                .messages(new RatingSums()))
        .containsExactly("xếp loại đảng viên: 60 + 21 = 81, tổng số ghi 80");
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.rating("80", "hoàn thành tốt", "60", "hoàn thành", "18"))
                .messages(new RatingSums()))
        .containsExactly("xếp loại đảng viên: 60 + 18 = 78, tổng số ghi 80, còn 2 chưa xếp loại");
  }
}
