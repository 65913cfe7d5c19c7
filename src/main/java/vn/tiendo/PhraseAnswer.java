package vn.tiendo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Reading;
import vn.tiendo.language.phrase.Amount;
import vn.tiendo.language.phrase.Comparison;
import vn.tiendo.language.phrase.Explanation;
import vn.tiendo.language.phrase.Phrase;
import vn.tiendo.language.phrase.SentenceReader;
import vn.tiendo.language.phrase.Timing;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/** What {@code tiendo phrase} answers to one phrase. */
final class PhraseAnswer {
  private static final String REFUSED = "REFUSED";

  private final String phrase;
  private final Reading<Phrase> reading;

  private PhraseAnswer(String phrase) {
    this.phrase = phrase;
    this.reading = SentenceReader.read(phrase);
  }

  static PhraseAnswer to(String phrase) {
    return new PhraseAnswer(Normalizer.normalize(phrase, Normalizer.Form.NFC).strip());
  }

  boolean isRefused() {
    return understood() == null;
  }

  private @Nullable Phrase understood() {
    return reading instanceof Reading.Understood<Phrase> found ? found.meaning() : null;
  }

  /** One line of JSON. */
  String json() {
    Phrase read = understood();
    JsonLine line = new JsonLine().put("phrase", phrase);
    if (read == null) {
      line.put("comparator", REFUSED).put("low", null).put("high", null).put("unit", null);
      line.put("relativeTo", null).put("cadence", null).put("deadline", null);
    } else {
      line.put("comparator", read.comparison().name());
      line.put("low", canonical(read.low())).put("high", canonical(read.high()));
      line.put("unit", read.unit().name().isEmpty() ? null : read.unit().name());
      line.put("relativeTo", relativeTo(read)).put("cadence", cadence(read));
      line.put("deadline", deadline(read.timing()));
    }
    return line.put("explanation", explanation()).toString();
  }

  /** Several lines for people: the phrase, and under it what was understood or how far. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(phrase));
    Phrase read = understood();
    if (read == null) {
      lines.add(caret());
      lines.add("  Chưa hiểu hết: " + explanation());
    } else {
      lines.add("  Hiểu là: " + explanation());
      add(lines, "So sánh", word(read.comparison()) + " (" + read.comparison() + ")");
      add(lines, "Mức", bounds(read.low(), read.high()));
      add(lines, "Đơn vị", read.unit().name().isEmpty() ? null : read.unit().name());
      add(lines, "Tính trên, so với", relativeTo(read));
      add(lines, "Kỳ", cadence(read));
      add(lines, "Hạn", day(read.timing()));
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.add("  " + name + ": " + value);
    }
  }

  /** A clause of Vietnamese: what it demands, or how far it was understood and what to write. */
  private String explanation() {
    if (reading instanceof Reading.Refused<Phrase> refused) {
      String known = phrase.substring(0, Math.min(refused.from(), phrase.length())).strip();
      String far = known.isEmpty() ? "" : "đã hiểu đến “" + known + "”; ";
      return far + refused.message() + "; " + refused.remedy();
    }
    Phrase read = ((Reading.Understood<Phrase>) reading).meaning();
    String notes = read.notes().isEmpty() ? "" : "; " + String.join(", ", read.notes());
    String beside = String.join("”, “", read.asides());
    return Explanation.of(read)
        + notes
        + (beside.isEmpty() ? "" : "; chưa kể phần “" + beside + "”");
  }

  private String caret() {
    Reading.Refused<Phrase> refused = (Reading.Refused<Phrase>) reading;
    return " ".repeat(refused.from()) + "^".repeat(refused.length());
  }

  private static @Nullable String canonical(@Nullable Amount amount) {
    return amount == null ? null : amount.canonical();
  }

  private static @Nullable String bounds(@Nullable Amount low, @Nullable Amount high) {
    if (low == null || high == null || low.equals(high)) {
      Amount only = low == null ? high : low;
      return only == null ? null : only.vietnamese();
    }
    return low.vietnamese() + " đến " + high.vietnamese();
  }

  /** The whole or the base, a hedge, and what stands beside the level, as the corpus has them. */
  private static @Nullable String relativeTo(Phrase read) {
    List<String> parts = new ArrayList<>();
    if (read.relativeTo() != null) {
      parts.add(read.relativeTo());
    }
    if (read.hedge() != Hedge.EXACT && read.comparison() != Comparison.ABOUT) {
      parts.add("(" + read.hedge().word() + ")");
    }
    parts.addAll(read.asides());
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static @Nullable String cadence(Phrase read) {
    Timing timing = read.timing();
    Period.Years years = timing.years();
    boolean yearly = timing.cadence() == Schedule.Cadence.YEARLY;
    String stretch =
        years == null
            ? ""
            : (years.term() ? "nhiệm kỳ " : "giai đoạn ") + years.first() + "-" + years.last();
    if (timing.mean() || (yearly && years != null)) {
      return ("bình quân năm " + stretch).strip();
    }
    if (years != null) {
      return "cả " + stretch;
    }
    if (timing.over() != null) {
      return "cả " + timing.over();
    }
    Schedule.Cadence cadence = timing.cadence();
    if (cadence != null) {
      return switch (cadence) {
        case MONTHLY -> "hằng tháng";
        case QUARTERLY -> "hằng quý";
        case YEARLY -> "hằng năm";
      };
    }
    return read.direction() == Direction.KEEP ? "duy trì" : null;
  }

  /**
   * A year where its last day is meant, else a day as 2025-06-30; the end of a stretch of years.
   */
  private static @Nullable String deadline(Timing timing) {
    LocalDate last = last(timing);
    boolean year = last != null && last.getDayOfYear() == last.lengthOfYear();
    return last == null ? null : year ? String.valueOf(last.getYear()) : last.toString();
  }

  private static @Nullable String day(Timing timing) {
    LocalDate last = last(timing);
    return last == null ? null : Dates.brief(last);
  }

  private static @Nullable LocalDate last(Timing timing) {
    Schedule.Deadline deadline = timing.deadline();
    Period.Years years = timing.years();
    if (deadline != null) {
      return deadline.day();
    }
    return years == null ? null : LocalDate.of(years.last(), 12, 31);
  }

  private static String word(Comparison comparison) {
    return switch (comparison) {
      case GE -> "ít nhất";
      case GT -> "hơn";
      case LE -> "nhiều nhất";
      case LT -> "dưới";
      case EQ -> "chỉ nêu số";
      case ABOUT -> "khoảng";
      case BETWEEN -> "từ … đến";
      case ALL -> "tất cả";
      case NONE -> "không có";
      case INCREASE_GE -> "tăng ít nhất";
      case DECREASE_GE -> "giảm ít nhất";
      case HIGHER_THAN_BASELINE -> "cao hơn mức so sánh";
      case LOWER_THAN_BASELINE -> "thấp hơn mức so sánh";
      case MULTIPLE_OF -> "gấp số lần";
      case RANK -> "thứ hạng";
      case OTHER -> "không đo bằng số";
    };
  }
}
