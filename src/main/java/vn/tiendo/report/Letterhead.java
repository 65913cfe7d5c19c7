package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page, as Hướng dẫn 05-HD/VPTW orders it. All strings come ready to print.
 *
 * @param superior name of the superior organisation in capitals ({@code ĐẢNG BỘ TỈNH …}); null when
 *     the issuer stands at the top (tỉnh uỷ, thành uỷ)
 * @param issuer name of the issuing body in capitals
 * @param number number and symbol: {@code Số 06-BC/ĐU}, or with six spaces while no number is
 *     assigned
 * @param place where the body sits, without the type word
 * @param dateLine {@code ngày 05 tháng 02 năm 2027}
 * @param underNumber marks below the number, from the top
 * @param underDate marks below the date, from the top
 */
public record Letterhead(
    @Nullable String superior,
    String issuer,
    String number,
    String place,
    String dateLine,
    List<Mark> underNumber,
    List<Mark> underDate) {

  public Letterhead {
    underNumber = List.copyOf(underNumber);
    underDate = List.copyOf(underDate);
  }

  /** A mark on the first page: {@code Dự thảo lần 2}, {@code HỎA TỐC}, {@code LƯU HÀNH NỘI BỘ}. */
  public record Mark(Kind kind, String text) {}

  /** What a mark tells, which decides its letters. */
  public enum Kind {
    URGENCY("urgency"),
    DRAFT("draft"),
    CIRCULATION("circulation");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    /** Its class in the style sheet. */
    public String style() {
      return style;
    }
  }
}
