package vn.tiendo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * An official report (báo cáo) to be printed: its front matter and the narrative.
 *
 * @param period up to whose end the report speaks
 * @param number the running number; null while none is assigned
 * @param day the date of signing; null for a draft
 * @param subject the trích yếu; null for the usual one of its kind
 * @param requestedBy the document that asks for the report; null for none
 * @param issuer in whose name; null for the committee's usual
 * @param signatory null when no one is named
 * @param recipients empty for the committee's usual ones
 * @param tables how the tables of targets after the text are laid out
 */
public record Report(
    Code code,
    Kind kind,
    About about,
    Period period,
    @Nullable Integer number,
    @Nullable LocalDate day,
    boolean draft,
    @Nullable String subject,
    @Nullable String requestedBy,
    @Nullable Issuer issuer,
    @Nullable Signatory signatory,
    List<String> recipients,
    Narrative narrative,
    Visibility visibility,
    Handling handling,
    TableForm tables,
    Place place) {

  /** A report whose tables are laid out as usual. */
  public Report(
      Code code,
      Kind kind,
      About about,
      Period period,
      @Nullable Integer number,
      @Nullable LocalDate day,
      boolean draft,
      @Nullable String subject,
      @Nullable String requestedBy,
      @Nullable Issuer issuer,
      @Nullable Signatory signatory,
      List<String> recipients,
      Narrative narrative,
      Visibility visibility,
      Handling handling,
      Place place) {
    this(
        code,
        kind,
        about,
        period,
        number,
        day,
        draft,
        subject,
        requestedBy,
        issuer,
        signatory,
        recipients,
        narrative,
        visibility,
        handling,
        TableForm.PLAN,
        place);
  }

  public Report {
    Objects.requireNonNull(code);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    Objects.requireNonNull(period);
    if (kind.topic() != about.topic()) {
      throw new IllegalArgumentException(kind + " is not about " + about);
    }
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(narrative);
    Objects.requireNonNull(handling);
    Objects.requireNonNull(tables);
  }

  /** The kinds of report. */
  public enum Kind {
    /** Progress of a plan. */
    PROGRESS("tiến độ", Topic.PLAN),
    /** Interim review of a plan. */
    INTERIM_REVIEW("sơ kết", Topic.PLAN),
    /** Final review of a plan. */
    FINAL_REVIEW("tổng kết", Topic.PLAN),
    /** The committee's work of a year. */
    ANNUAL("tổng kết năm", Topic.COMMITTEE),
    /** The end of a term. */
    TERM_SUMMARY("tổng kết nhiệm kỳ", Topic.TERM),
    /** The end of a term, before the congress that opens the next one. */
    POLITICAL("báo cáo chính trị", Topic.CONGRESS),
    /** Who has which duty, and how far it has come. */
    DUTIES("phân công", Topic.COMMITTEE),
    /** Branch meetings of a year, or of its first months. */
    MEETINGS("sinh hoạt chi bộ", Topic.COMMITTEE),
    /** Organisation and membership in numbers. */
    STATISTICS("thống kê", Topic.COMMITTEE),
    /** One page for each subordinate organisation. */
    UNIT_SHEET("phiếu đơn vị", Topic.COMMITTEE),
    /** What checking the data found; for the committee itself only. */
    CROSS_CHECK("đối chiếu", Topic.COMMITTEE);

    private final String word;
    private final Topic topic;

    Kind(String word, Topic topic) {
      this.word = word;
      this.topic = topic;
    }

    /** As it is written after {@code loại:}. */
    public String word() {
      return word;
    }

    /** What a report of this kind is about. */
    public Topic topic() {
      return topic;
    }
  }

  /** The sorts of things a report can be about. */
  public enum Topic {
    PLAN,
    TERM,
    CONGRESS,
    COMMITTEE
  }

  /** What a report is about. */
  public sealed interface About {
    /** Of which sort it is. */
    Topic topic();

    /** The plan or the terms it names. */
    List<Placed<Code>> codes();

    /** Whether it names this plan or term. */
    boolean names(Commitment commitment);

    /** A plan. */
    record OfPlan(Placed<Code> code) implements About {
      @Override
      public Topic topic() {
        return Topic.PLAN;
      }

      @Override
      public List<Placed<Code>> codes() {
        return List.of(code);
      }

      @Override
      public boolean names(Commitment commitment) {
        return commitment instanceof Plan && commitment.code().equals(code.value());
      }
    }

    /** A term of office. */
    record OfTerm(Placed<Code> code) implements About {
      @Override
      public Topic topic() {
        return Topic.TERM;
      }

      @Override
      public List<Placed<Code>> codes() {
        return List.of(code);
      }

      @Override
      public boolean names(Commitment commitment) {
        return commitment instanceof Term && commitment.code().equals(code.value());
      }
    }

    /**
     * A term of office, told to the congress that opens the next one.
     *
     * @param ended the term that ends
     * @param opened the term that the congress opens
     * @param theme the congress's motto; null for none
     */
    record OfCongress(Placed<Code> ended, Placed<Code> opened, @Nullable String theme)
        implements About {
      @Override
      public Topic topic() {
        return Topic.CONGRESS;
      }

      @Override
      public List<Placed<Code>> codes() {
        return List.of(ended, opened);
      }

      @Override
      public boolean names(Commitment commitment) {
        return commitment instanceof Term
            && codes().stream().anyMatch(code -> code.value().equals(commitment.code()));
      }
    }

    /** The committee as a whole. */
    record OfCommittee() implements About {
      @Override
      public Topic topic() {
        return Topic.COMMITTEE;
      }

      @Override
      public List<Placed<Code>> codes() {
        return List.of();
      }

      @Override
      public boolean names(Commitment commitment) {
        return false;
      }
    }
  }

  /**
   * The narrative: Markdown with references to figures taken apart.
   *
   * @param sections in the order written; text before the first heading is a section without a
   *     title
   */
  public record Narrative(List<Section> sections) {
    public Narrative {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A section under a second-level heading.
   *
   * @param part the name of the part (phần) that begins with it; null where none begins
   * @param title null for text that stands before the first section
   */
  public record Section(
      @Nullable String part, @Nullable String title, List<Piece> pieces, Place place) {
    public Section {
      pieces = List.copyOf(pieces);
    }

    /** One that begins no part. */
    public Section(@Nullable String title, List<Piece> pieces, Place place) {
      this(null, title, pieces, place);
    }
  }

  /** A stretch of narrative. */
  public sealed interface Piece {
    /** Markdown as written. */
    record Markdown(String text, Place place) implements Piece {}

    /**
     * A reference to a figure or verdict, {@code {{code: aspect @ period}}}.
     *
     * @param period null for the newest figure up to the report's end
     */
    record Reference(Placed<Code> measure, Aspect aspect, @Nullable Period period)
        implements Piece {}

    /** A picture of a target over time, {@code {{biểu đồ: code}}}, alone on its line. */
    record Chart(Placed<Code> measure) implements Piece {}

    /**
     * A generated block, alone on its line.
     *
     * @param period of what it speaks, for a block that compares; null for the usual one
     */
    record Block(BlockKind kind, @Nullable Period period, Place place) implements Piece {
      /** One that names no period. */
      public Block(BlockKind kind, Place place) {
        this(kind, null, place);
      }
    }
  }

  /** What of a measure a reference prints. */
  public enum Aspect {
    FIGURE(""),
    LEVEL("mức"),
    VERDICT("đánh giá"),
    BASELINE("hiện tại"),
    REASON("lý do");

    private final String word;

    Aspect(String word) {
      this.word = word;
    }

    /** As it is written after the colon. */
    public String word() {
      return word;
    }
  }

  /** The generated blocks. */
  public enum BlockKind {
    SUMMARY("tóm tắt chỉ tiêu"),
    MET("chỉ tiêu đạt"),
    UNMET("chỉ tiêu chưa đạt"),
    REMAINING("chỉ tiêu còn lại"),
    DUTIES("nhiệm vụ"),
    FIGURES("số liệu"),
    COMPARISON("so với kỳ trước"),
    COMPARISON_TABLE("bảng so với kỳ trước"),
    ISSUED_DOCUMENTS("văn bản đã ban hành"),
    MEMBERSHIP("biến động đảng viên"),
    YEAR_TARGETS("chỉ tiêu trong năm"),
    NEXT_YEAR("chỉ tiêu năm tới"),
    NEXT_TERM("chỉ tiêu nhiệm kỳ tới"),
    /** A picture of the verdicts of all targets. */
    CHART("biểu đồ chỉ tiêu"),
    DUTIES_BY_BODY("nhiệm vụ theo cơ quan"),
    OVERDUE_DUTIES("nhiệm vụ quá hạn"),
    COMING_DUTIES("nhiệm vụ sắp đến hạn"),
    MEETINGS("sinh hoạt chi bộ"),
    MISSED_MEETINGS("chi bộ chưa họp đủ"),
    MEETING_QUALITY("chất lượng sinh hoạt"),
    STATISTICS("biểu thống kê"),
    CHECKED_SCOPE("phạm vi đối chiếu"),
    WRONG_SHARES("tỷ lệ công bố chưa khớp"),
    FINDINGS("phát hiện khi đối chiếu"),
    MISSING_FIGURES("chỉ tiêu chưa có số liệu");

    private final String word;

    BlockKind(String word) {
      this.word = word;
    }

    /** Whether a period may follow it: {@code {{so với kỳ trước @ quý 2/2026}}}. */
    public boolean takesPeriod() {
      return this == COMPARISON || this == COMPARISON_TABLE;
    }

    /** As it is written between the braces. */
    public String word() {
      return word;
    }
  }
}
