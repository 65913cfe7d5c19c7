package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.report.ReportView.SectionView;

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

  /** In whose name it goes out. */
  default Issuing issuing(Briefing briefing) {
    return new Issuing(
        briefing.profile(),
        briefing.report(),
        briefing.profile().formalities().issuer(),
        TermWords.nearestCongress(briefing));
  }

  /**
   * Who receives it when the report names nobody.
   *
   * @param usual the committee's usual recipients
   * @param archive the line of the file copy
   */
  default List<String> recipients(List<String> usual, String archive) {
    return usual;
  }

  /** The motto under the title; null for none. */
  default @Nullable String theme() {
    return null;
  }

  /** The first sentence of the text, instead of the one that all kinds have; null for none. */
  default @Nullable String opening(String usual) {
    return usual;
  }

  /** The last sentence of the text, instead of the one that all kinds have. */
  default String conclusion(String usual) {
    return usual;
  }

  /** What its last sentence calls it: {@code tiến độ thực hiện Đề án số 06-ĐA/TU}. */
  String shortSubject();

  /**
   * The whole text of a kind that takes no narrative, fitted into what the rest of its page leaves;
   * empty for kinds that do.
   */
  default Optional<List<SectionView>> fitted(SheetRoom room) {
    return Optional.empty();
  }

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

  /**
   * A section of the usual outline.
   *
   * @param part the name of the part (phần) that begins with it; null where none begins
   * @param blocks what is generated in it, in this order
   * @param inner the numbered headings under it, after the blocks
   * @param demanded whether the outline of the kind asks for it: a draft then shows where nothing
   *     is known, so that the committee can fill it in
   */
  record Outline(
      @Nullable String part,
      String title,
      List<BlockKind> blocks,
      List<Outline> inner,
      boolean demanded) {
    public Outline {
      blocks = List.copyOf(blocks);
      inner = List.copyOf(inner);
    }

    /** One that is left out where nothing is known. */
    Outline(String title, List<BlockKind> blocks) {
      this(null, title, blocks, List.of(), false);
    }

    /** One that the outline asks for. */
    static Outline demanded(String title, BlockKind... blocks) {
      return new Outline(null, title, List.of(blocks), List.of(), true);
    }

    /** The same with headings under it. */
    Outline with(Outline... under) {
      return new Outline(part, title, blocks, List.of(under), demanded);
    }

    /** The same as the first of a part. */
    Outline beginning(String name) {
      return new Outline(name, title, blocks, inner, demanded);
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
