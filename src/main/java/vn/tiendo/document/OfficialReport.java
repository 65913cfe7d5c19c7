package vn.tiendo.document;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;

/** What one kind of report has of its own; the rest of the document is the same for all. */
interface OfficialReport {

  /** The template that lays it out. */
  String template();

  /** The plans or terms whose targets it reports, the one it is about first. */
  List<Commitment> commitments();

  /** The trích yếu when the committee wrote none: begins in lower case, no full stop. */
  String usualSubject();

  /** What its last sentence calls it: {@code tiến độ thực hiện Đề án số 06-ĐA/TU}. */
  String shortSubject();

  /** The sections it has when the committee wrote no narrative. */
  List<Outline> usualSections();

  /** A section that is generated whole. */
  record Outline(String title, List<BlockKind> blocks) {
    public Outline {
      blocks = List.copyOf(blocks);
    }
  }
}
