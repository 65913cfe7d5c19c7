package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;

/** What one kind of report has of its own; the rest of the document is the same for all. */
interface OfficialReport {

  /** The template that lays it out. */
  String template();

  /** What the document is called. */
  default DocumentType type() {
    return DocumentType.REPORT;
  }

  /** The plans or terms whose targets it reports, the one it is about first. */
  List<Commitment> commitments();

  /** The trích yếu when the committee wrote none: begins in lower case, no full stop. */
  String usualSubject();

  /** What its last sentence calls it: {@code tiến độ thực hiện Đề án số 06-ĐA/TU}. */
  String shortSubject();

  /** The sections it has when the committee wrote no narrative. */
  List<Outline> usualSections();

  /** The tables that follow the signed text, in their order. */
  List<Attachment> attachments();

  /**
   * Name of a kind of document (tên loại) and its symbol in document numbers (official format,
   * 4.2).
   *
   * @param text in sentence case, {@code Báo cáo}
   * @param symbol {@code BC}
   */
  record DocumentType(String text, String symbol) {
    static final DocumentType REPORT = new DocumentType("Báo cáo", "BC");
  }

  /** A section that is generated whole. */
  record Outline(String title, List<BlockKind> blocks) {
    public Outline {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table on pages of its own.
   *
   * @param title in capitals
   * @param landscape whether its pages lie on their side though they need not; a table that is too
   *     wide to stand upright lies anyway
   */
  record Attachment(String title, boolean landscape, OfficialTable table) {}
}
