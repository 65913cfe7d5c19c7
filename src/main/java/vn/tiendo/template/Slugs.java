package vn.tiendo.template;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ASCII names for headings, unique within one text. */
final class Slugs {

  private final String prefix;
  private final Map<String, Integer> used = new HashMap<>();

  Slugs(String prefix) {
    this.prefix = prefix;
  }

  String next(String heading) {
    String folded =
        Normalizer.normalize(heading.replace('đ', 'd').replace('Đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = prefix + (folded.isEmpty() ? "muc" : folded);
    int count = used.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : next(heading + " " + count);
  }
}
