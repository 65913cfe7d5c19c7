package vn.tiendo.model;

import java.util.Objects;

/**
 * In whose name a document goes out (official format, 3.6 and 4.4). The documents of the ban thường
 * vụ and of the ban chấp hành carry the cấp ủy in their head; an office carries its own name under
 * that of its cấp ủy.
 *
 * @param name as sentences call it: {@code Ban Thường vụ}, {@code Văn phòng}; empty for the cấp ủy
 *     itself, which has its own name
 */
public record Issuer(Kind kind, String name) {
  /** The cấp ủy itself: tỉnh ủy, đảng ủy, chi ủy, chi bộ. */
  public static final Issuer COMMITTEE = new Issuer(Kind.COMMITTEE, "");

  public static final Issuer STANDING = new Issuer(Kind.STANDING, "Ban Thường vụ");
  public static final Issuer EXECUTIVE = new Issuer(Kind.EXECUTIVE, "Ban Chấp hành");
  public static final Issuer INSPECTION = new Issuer(Kind.INSPECTION, "Ủy ban Kiểm tra");

  /** The ban chấp hành before the congress that ends its term. */
  public static final Issuer BEFORE_CONGRESS = new Issuer(Kind.BEFORE_CONGRESS, "Ban Chấp hành");

  public static final Issuer PRESIDIUM = new Issuer(Kind.PRESIDIUM, "Đoàn Chủ tịch");

  public Issuer {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }

  /** An advisory office, {@code Văn phòng}, {@code Ban Tổ chức}: its head signs. */
  public static Issuer office(String name) {
    return new Issuer(Kind.OFFICE, name);
  }

  /** What decides the head and the signature. */
  public enum Kind {
    COMMITTEE,
    STANDING,
    EXECUTIVE,
    INSPECTION,
    OFFICE,
    /** A paper of a congress that the ban chấp hành answers for. */
    BEFORE_CONGRESS,
    /** Of a congress (đại hội). */
    PRESIDIUM
  }
}
