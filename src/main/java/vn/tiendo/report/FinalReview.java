package vn.tiendo.report;

/** Báo cáo tổng kết: a plan at its end (official format, 6.1). */
final class FinalReview extends Review {

  FinalReview(Briefing briefing) {
    super(
        briefing, "tổng kết", /* remaining= */ "Các chỉ tiêu chưa hoàn thành, tiếp tục thực hiện");
  }

  @Override
  public String template() {
    return "document/final-review.ftlh";
  }
}
