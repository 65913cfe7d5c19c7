package vn.tiendo.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Code;

/**
 * What is said: two places that print the same subject print the same words.
 *
 * @param committee of which committee
 * @param of the code of the measure; of a plan or term {@code ke-hoach:} or {@code nhiem-ky:} and
 *     its code; empty for the committee as a whole
 * @param part which part and time of it, {@code don-vi:chi-bo-1,2025-12-31}; empty for all of it
 * @param asOf the day it was judged at; null for what no judging changes
 */
public record Subject(
    Code committee, String of, Aspect aspect, String part, @Nullable LocalDate asOf) {

  /** {@code xa-minh-hoa/ket-nap/danh-gia/don-vi:chi-bo-1,2025-12-31@2026-09-30}. */
  public String name() {
    return committee
        + "/"
        + of
        + "/"
        + aspect.slug()
        + (part.isEmpty() ? "" : "/" + part)
        + (asOf == null ? "" : "@" + asOf);
  }

  /** What a message calls it; a name that no program made is given back as it is. */
  static String told(String name) {
    String[] parts = name.split("[/@]", -1);
    Optional<Aspect> aspect = parts.length < 3 ? Optional.empty() : Aspect.of(parts[2]);
    if (aspect.isEmpty()) {
      return "“" + name + "”";
    }
    boolean judged = name.indexOf('@') > 0;
    boolean ofPart = parts.length == (judged ? 5 : 4);
    return aspect.get().word()
        + (parts[1].isEmpty() ? "" : " của " + of(parts[1], aspect.get()))
        + " (đảng bộ "
        + parts[0]
        + (ofPart ? part(parts[3]) : "")
        + (judged ? ", chốt ngày " + day(parts[parts.length - 1]) : "")
        + ")";
  }

  private static String of(String of, Aspect aspect) {
    if (of.startsWith("ke-hoach:")) {
      return "kế hoạch “" + of.substring(of.indexOf(':') + 1) + "”";
    }
    if (of.startsWith("nhiem-ky:")) {
      return "nhiệm kỳ “" + of.substring(of.indexOf(':') + 1) + "”";
    }
    return (aspect == Aspect.FIGURE ? "chỉ tiêu, chỉ số “" : "chỉ tiêu “") + of + "”";
  }

  private static String part(String part) {
    StringBuilder told = new StringBuilder();
    for (String each : part.split(",", -1)) {
      if (each.startsWith("don-vi:")) {
        told.append(", đơn vị ").append(each.substring(7));
      } else if (each.startsWith("loai-hinh:")) {
        told.append(", loại hình ").append(each.substring(10));
      } else if (!each.isEmpty()) {
        told.append(", kỳ ").append(day(each));
      }
    }
    return told.toString();
  }

  private static String day(String day) {
    return day.matches("\\d{4}-\\d\\d-\\d\\d") ? Dates.brief(LocalDate.parse(day)) : day;
  }
}
