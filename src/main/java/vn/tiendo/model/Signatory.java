package vn.tiendo.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * Who signs (official format, 3.6).
 *
 * @param authority in whose place; null for the usual one of the issuer
 * @param position the office held, without the organisation: {@code bí thư}; null for one that has
 *     none to print
 * @param name without titles
 * @param place where it is written
 */
public record Signatory(
    @Nullable Authority authority, @Nullable String position, String name, Place place) {
  public Signatory {
    Objects.requireNonNull(name);
    Objects.requireNonNull(place);
  }

  /**
   * Quyền hạn ký.
   *
   * @param whom the body or the office after the sign: {@code ban thường vụ}, {@code chánh văn
   *     phòng}
   */
  public record Authority(Mode mode, String whom) {}

  /** The four ways of signing for another, with the sign that is printed. */
  public enum Mode {
    /** thay mặt: for a body that decides together */
    ON_BEHALF("T/M"),
    /** ký thay: a deputy for the head of an office; never for a cấp ủy, which has no head */
    DEPUTY("K/T"),
    /** thừa lệnh: an office for the body that told it to */
    BY_ORDER("T/L"),
    /** quyền: one who holds the office for the time being */
    ACTING("Q.");

    private final String sign;

    Mode(String sign) {
      this.sign = sign;
    }

    /** As it is written and printed. */
    public String sign() {
      return sign;
    }
  }
}
