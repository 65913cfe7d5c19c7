package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * All that one party committee (đảng bộ) keeps. Lists are in the order of their codes, or as
 * written within a file.
 */
public record Committee(
    Code code,
    Profile profile,
    List<Organisation.Kind> kinds,
    List<Organisation> organisations,
    List<Organisation.Event> events,
    List<Term> terms,
    List<Plan> plans,
    List<FigureSheet> sheets,
    List<MeetingYear> meetings,
    List<Report> reports) {
  public Committee {
    Objects.requireNonNull(code);
    Objects.requireNonNull(profile);
    kinds = List.copyOf(kinds);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
    terms = List.copyOf(terms);
    plans = List.copyOf(plans);
    sheets = List.copyOf(sheets);
    meetings = List.copyOf(meetings);
    reports = List.copyOf(reports);
  }

  /**
   * What dang-bo.yaml says.
   *
   * @param name the organisation, {@code Đảng bộ tỉnh Thái Nguyên}
   * @param committeeName the committee that issues documents, {@code Tỉnh ủy Thái Nguyên}
   * @param rank {@code tỉnh}, {@code huyện}, {@code xã}…
   * @param superior the organisation above as documents name it; null at the top
   * @param locality the place name in a date line
   * @param symbol the body's symbol in document numbers, {@code TU}
   * @param illustrative whether all of it is demonstration data (số liệu minh họa)
   * @param openSdg whether what the Open SDG method says is shown beside each verdict
   * @param cutOff the committee's own as-of date (ngày chốt); null for the site's or the newest
   *     figure's
   */
  public record Profile(
      String name,
      String committeeName,
      @Nullable String shortName,
      String rank,
      @Nullable String superior,
      String locality,
      String symbol,
      boolean illustrative,
      @Nullable LocalDate cutOff,
      @Nullable String introduction,
      ToneMarks toneMarks,
      List<CitedDocument> documents,
      Formalities formalities,
      Thresholds thresholds,
      boolean openSdg,
      @Nullable Citation citation,
      @Nullable String note,
      Place place) {
    public Profile {
      documents = List.copyOf(documents);
    }
  }

  /** Where the tone mark of an open syllable stands: {@code uỷ} (mới) or {@code ủy} (cũ). */
  public enum ToneMarks {
    NEW,
    OLD
  }

  /** A document that the data refer to. At least one of number and title is there. */
  public record CitedDocument(
      @Nullable String number,
      @Nullable String kind,
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String issuer) {
    public CitedDocument {
      if (number == null && title == null) {
        throw new IllegalArgumentException("a document needs a number or a title");
      }
    }
  }

  /**
   * Limits that the committee may set; printed with every judgement that uses them.
   *
   * @param nearlyMet from what share of a target on {@code cơ bản đạt} is said, 0 to 1
   * @param about the tolerance of {@code khoảng}, as a share of the value
   * @param staleMonths after how many months without a newer figure data are too old
   * @param projection by how much a projection may fall short and still be a delay only, as a share
   *     of the planned way
   * @param excellence how many may be rated best
   */
  public record Thresholds(
      BigDecimal nearlyMet,
      BigDecimal about,
      int staleMonths,
      BigDecimal projection,
      ExcellenceCap excellence) {
    public static final Thresholds USUAL =
        new Thresholds(
            new BigDecimal("0.90"),
            new BigDecimal("0.05"),
            24,
            new BigDecimal("0.05"),
            ExcellenceCap.USUAL);
  }

  /**
   * The cap on those rated hoàn thành xuất sắc (trần xuất sắc). Hướng dẫn 21-HD/BTCTW of 2019 says
   * a fifth of those rated hoàn thành tốt; what newer guidance counts it on is not settled, so that
   * a committee may say.
   *
   * @param share the greatest share, 0 to 1
   * @param of what it is a share of
   */
  public record ExcellenceCap(BigDecimal share, Whole of) {
    public static final ExcellenceCap USUAL = new ExcellenceCap(new BigDecimal("0.2"), Whole.GOOD);

    /** What the cap is a share of. */
    public enum Whole {
      GOOD("hoàn thành tốt"),
      RATED("đã xếp loại"),
      ALL("tổng số");

      private final String word;

      Whole(String word) {
        this.word = word;
      }

      /** As it is written and printed. */
      public String word() {
        return word;
      }
    }
  }
}
