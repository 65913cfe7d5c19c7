package vn.tiendo.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** What a target counts, by its own first words: only things that come whole, and no guess. */
final class Nouns {
  /** Members and cadres are spoken of as {@code đồng chí}. */
  private static final String COMRADE = "đồng chí";

  private static final List<String> COMRADES =
      List.of("đảng viên", "cấp ủy viên", "cấp uỷ viên", "cán bộ", "bí thư", "phó bí thư");

  private static final List<String> THEMSELVES =
      List.of(
          "chi bộ",
          "chi đoàn",
          "chi hội",
          "cơ quan",
          "công chức",
          "doanh nghiệp",
          "hội viên",
          "hộ",
          "hợp tác xã",
          "học sinh",
          "lao động",
          "người",
          "nông dân",
          "phường",
          "thanh niên",
          "thôn",
          "tổ chức cơ sở đảng",
          "tổ chức đảng",
          "tổ dân phố",
          "trường",
          "trường hợp",
          "trẻ em",
          "tccsđ",
          "viên chức",
          "xã",
          "xóm",
          "đoàn viên",
          "đơn vị",
          "đảng bộ");

  private static final List<String> WHOLE_UNITS =
      List.of("vụ", "buổi", "lượt lao động", "cuộc", "công trình", "mô hình", "lớp", "dự án");

  private static final List<String> OPENINGS =
      List.of("các ", "tỷ lệ số ", "tỷ lệ ", "tỉ lệ ", "số lượng ", "tổng số ", "số ");

  private static final Map<String, String> BY_WORDS = byWords();

  private Nouns() {}

  /** What the target counts, {@code đồng chí}, {@code chi bộ}; null when its words do not tell. */
  static @Nullable String of(Target target) {
    String byName = leading(target.name());
    String whole = target.population().whole();
    return byName != null || whole == null ? byName : leading(whole);
  }

  /** Whether there is no half of a unit. */
  static boolean isWhole(Unit unit) {
    return BY_WORDS.containsKey(unit.name())
        || WHOLE_UNITS.contains(unit.name())
        || unit.name().equals(COMRADE);
  }

  private static @Nullable String leading(String words) {
    String text = words.toLowerCase(Locale.ROOT).strip();
    for (String opening : OPENINGS) {
      text = text.startsWith(opening) ? text.substring(opening.length()) : text;
    }
    String found = null;
    for (Map.Entry<String, String> noun : BY_WORDS.entrySet()) {
      if (opensWith(text, noun.getKey())) {
        found = noun.getValue();
      }
    }
    return found;
  }

  /** A word followed by more of a list stands for only a part of what is counted. */
  private static boolean opensWith(String text, String noun) {
    if (!text.startsWith(noun)) {
      return false;
    }
    String rest = text.substring(noun.length());
    return rest.isEmpty()
        || (rest.startsWith(" ") && !rest.startsWith(" và ") && !rest.startsWith(" hoặc "));
  }

  private static Map<String, String> byWords() {
    Map<String, String> nouns = new TreeMap<>();
    COMRADES.forEach(word -> nouns.put(word, COMRADE));
    THEMSELVES.forEach(word -> nouns.put(word, word.equals("tccsđ") ? "TCCSĐ" : word));
    return nouns;
  }
}
