package vn.tiendo.report;

/** Báo cáo sơ kết: a plan after some years, before its end (official format, 6.1). */
final class InterimReview extends Review {

  InterimReview(Briefing briefing) {
    super(briefing, "sơ kết", /* remaining= */ "Mục tiêu, chỉ tiêu còn lại");
  }

  @Override
  public String template() {
    return "document/interim-review.ftlh";
  }
}
