package vn.tiendo.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;

/** What a change or a multiple says it is counted from. */
final class Bases {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Bases() {}

  /**
   * The one year that a criterion names as its base, {@code so với năm 2020}; null for none or a
   * span of years.
   */
  static @Nullable Integer yearOf(Criterion criterion) {
    String words = wordsOf(criterion);
    if (words == null) {
      return null;
    }
    Matcher year = YEAR.matcher(words);
    if (!year.find()) {
      return null;
    }
    Integer first = Integer.valueOf(year.group());
    return year.find() ? null : first;
  }

  private static @Nullable String wordsOf(Criterion criterion) {
    if (criterion instanceof Criterion.Change change) {
      return change.base();
    }
    return criterion instanceof Criterion.Multiple multiple ? multiple.base() : null;
  }
}
