package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;

/** Báo cáo tổng kết: a plan at its end (official format, 6.1). */
final class FinalReview implements OfficialReport {
  private final Review review;

  FinalReview(Briefing briefing) {
    this.review = new Review(briefing, "tổng kết");
  }

  @Override
  public String template() {
    return "document/final-review.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return List.of(review.plan());
  }

  @Override
  public String usualSubject() {
    return review.subject();
  }

  @Override
  public String shortSubject() {
    return review.shortSubject();
  }

  @Override
  public List<Outline> usualSections() {
    return review.outlines("Các chỉ tiêu chưa hoàn thành, tiếp tục thực hiện");
  }

  @Override
  public List<Attachment> attachments() {
    return review.attachments();
  }
}
