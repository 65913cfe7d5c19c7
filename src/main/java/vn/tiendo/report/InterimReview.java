package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;

/** Báo cáo sơ kết: a plan after some years, before its end (official format, 6.1). */
final class InterimReview implements OfficialReport {
  private final Review review;

  InterimReview(Briefing briefing) {
    this.review = new Review(briefing, "sơ kết");
  }

  @Override
  public String template() {
    return "document/interim-review.ftlh";
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
    return review.outlines("Mục tiêu, chỉ tiêu còn lại");
  }

  @Override
  public List<Attachment> attachments() {
    return review.attachments();
  }
}
