package vn.tiendo.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;

/**
 * A list counted in words skips no number: {@code Sáu là} is not followed by {@code Tám là}
 * (evaluation, Cross-checks; seeds §3, Đề án 06-ĐA/TU). Lists are those of duties; a list may begin
 * anew. Those of narratives are read by {@link NarrativeClaims}.
 */
final class MissingOrdinal implements CommitteeRule {
  private static final String CODE = "thieu-so-thu-tu";

  /** How a list counts: the two ways do not mix. */
  private enum Style {
    LISTED,
    RANKED
  }

  private record Item(Style style, int number, String text, Place place) {}

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Plan plan : committee.committee().plans()) {
      check(
          plan.duties().stream()
              .map(Duty::ordinal)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .flatMap(ordinal -> item(ordinal).stream())
              .toList(),
          report);
    }
  }

  private static Optional<Item> item(Placed<String> ordinal) {
    String text = ordinal.value();
    OptionalInt number = Ordinals.read(text);
    Style style = text.toLowerCase(Locale.ROOT).startsWith("thứ") ? Style.RANKED : Style.LISTED;
    boolean inWords = style == Style.RANKED || text.contains(" là");
    return number.isPresent() && inWords
        ? Optional.of(new Item(style, number.getAsInt(), text, ordinal.place()))
        : Optional.empty();
  }

  private static void check(List<Item> items, Consumer<Diagnostic> report) {
    Map<Style, Item> last = new EnumMap<>(Style.class);
    for (Item item : items) {
      @Nullable Item before = last.put(item.style(), item);
      int expected = before == null ? 1 : before.number() + 1;
      boolean anew = item.number() == 1;
      if (before != null && before.number() == item.number()) {
        report.accept(repeated(item));
      } else if (!anew && item.number() > expected) {
        report.accept(missing(item, before, expected));
      }
    }
  }

  private static Diagnostic missing(Item item, @Nullable Item before, int expected) {
    List<String> names =
        IntStream.range(expected, item.number())
            .mapToObj(number -> "“" + name(item.style(), number) + "”")
            .toList();
    String message =
        before == null
            ? "danh mục bắt đầu từ “%s”, thiếu %s".formatted(item.text(), Printed.list(names))
            : "sau “%s” đến ngay “%s”, thiếu %s"
                .formatted(before.text(), item.text(), Printed.list(names));
    return Diagnostic.warning(
        CODE, item.place(), message, "đối chiếu với văn bản gốc: sót một mục hay đánh số nhầm");
  }

  private static Diagnostic repeated(Item item) {
    return Diagnostic.warning(
        CODE,
        item.place(),
        "“%s” có hai lần trong danh mục".formatted(item.text()),
        "đối chiếu với văn bản gốc rồi đánh số lại");
  }

  private static String name(Style style, int number) {
    if (style == Style.LISTED) {
      return Ordinals.listed(number);
    }
    String ranked = Ordinals.ranked(number);
    return Initials.raised(ranked);
  }
}
