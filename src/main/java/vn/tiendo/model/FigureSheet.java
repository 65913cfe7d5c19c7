package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Figure.Stated;

/** One file of figures (số liệu): mostly one source and one period. */
public record FigureSheet(
    Code code,
    Period period,
    @Nullable Citation citation,
    Visibility visibility,
    List<Figure> figures,
    @Nullable Movement movement,
    List<Rating> ratings,
    List<Composition> compositions,
    List<Claim> claims,
    @Nullable String note,
    Place place) {
  public FigureSheet {
    Objects.requireNonNull(code);
    Objects.requireNonNull(period);
    Objects.requireNonNull(visibility);
    figures = List.copyOf(figures);
    ratings = List.copyOf(ratings);
    compositions = List.copyOf(compositions);
    claims = List.copyOf(claims);
  }

  /** Membership movement (biến động đảng viên): entries in the order written. */
  public record Movement(List<Entry> entries, Place place) {
    public Movement {
      entries = List.copyOf(entries);
    }

    /** One line of it. */
    public record Entry(Flow flow, BigDecimal count, Place place) {}

    /** What a line of a movement does to the membership. */
    public enum Flow {
      OPENING("đầu kỳ", 0),
      ADMITTED("kết nạp", 1),
      READMITTED("kết nạp lại", 1),
      ARRIVED("chuyển đến", 1),
      LEFT("chuyển đi", -1),
      DIED("từ trần", -1),
      REMOVED("đưa ra khỏi Đảng", -1),
      CLOSING("cuối kỳ", 0);

      private final String word;
      private final int sign;

      Flow(String word, int sign) {
        this.word = word;
        this.sign = sign;
      }

      /** As it is written and printed. */
      public String word() {
        return word;
      }

      /** 1 adds members, -1 takes them away, 0 is a state. */
      public int sign() {
        return sign;
      }
    }
  }

  /**
   * A yearly rating (xếp loại) of organisations or members.
   *
   * @param whole all that were to be rated; null when not stated
   * @param grades counts by grade, from the best
   * @param note what explains the counts: who was not rated, whose share may pass the cap
   */
  public record Rating(
      String subject,
      @Nullable BigDecimal whole,
      List<Grade> grades,
      @Nullable String note,
      Place place) {
    /** Grades of a yearly rating from the best, in the words of today and of earlier years. */
    public static final List<String> GRADES =
        List.of(
            "trong sạch, vững mạnh tiêu biểu",
            "trong sạch, vững mạnh",
            "hoàn thành xuất sắc",
            "hoàn thành tốt",
            "hoàn thành",
            "không hoàn thành",
            "yếu kém");

    public Rating {
      grades = List.copyOf(grades);
    }

    /** How many were given a grade. */
    public record Grade(String name, BigDecimal count, Place place) {}
  }

  /** Parts of a whole (cơ cấu), with the shares that the source printed. */
  public record Composition(
      Placed<Code> code, String name, Placed<BigDecimal> whole, Unit unit, List<Part> parts) {
    public Composition {
      parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param organisations how many organisations make the part up; null when not stated
     */
    public record Part(
        String name,
        Placed<BigDecimal> count,
        @Nullable Stated stated,
        @Nullable BigDecimal organisations,
        @Nullable String note) {}
  }

  /**
   * A statement of the source that is checked but belongs to no measure (đối chiếu).
   *
   * @param note what the editor says of it
   */
  public record Claim(
      String content,
      @Nullable FigureValue value,
      @Nullable Stated stated,
      @Nullable String note,
      Place place) {}
}
