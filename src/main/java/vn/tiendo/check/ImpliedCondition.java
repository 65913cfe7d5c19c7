package vn.tiendo.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Target;

/**
 * A condition on the same person that another one already holds: who has a degree finished school
 * (seeds §1.5, C4).
 */
final class ImpliedCondition implements TargetRule {
  private static final String CODE = "dieu-kien-bao-ham";

  private static final List<String> DEGREES =
      List.of("cao đẳng", "đại học", "thạc sĩ", "tiến sĩ", "trên đại học");

  /** Steps of schooling, from the lowest; each one holds those before it. */
  private static final List<List<String>> PROFESSION =
      List.of(List.of("trung cấp"), List.of("cao đẳng"), List.of("đại học"), List.of("thạc sĩ"));

  private static final List<List<String>> THEORY =
      List.of(List.of("sơ cấp"), List.of("trung cấp"), List.of("cao cấp", "cử nhân"));

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    List<String> conditions = target.population().conditions();
    for (String condition : conditions) {
      conditions.stream()
          .filter(other -> !other.equals(condition))
          .filter(other -> holds(plain(other), plain(condition)))
          .findFirst()
          .ifPresent(
              other ->
                  report.accept(
                      Diagnostic.note(
                          CODE,
                          target.place(),
                          "điều kiện “%s” đã nằm trong điều kiện “%s”".formatted(condition, other),
                          "không cần sửa nếu giữ nguyên văn của văn bản")));
    }
  }

  private static boolean holds(String stronger, String weaker) {
    if (weaker.contains("thpt") || weaker.contains("trung học phổ thông")) {
      return DEGREES.stream().anyMatch(stronger::contains) && !isTheory(stronger);
    }
    if (isTheory(stronger) != isTheory(weaker)) {
      return false;
    }
    List<List<String>> ladder = isTheory(weaker) ? THEORY : PROFESSION;
    Optional<Integer> low = step(weaker, ladder);
    Optional<Integer> high = step(stronger, ladder);
    return low.isPresent() && high.isPresent() && low.get() < high.get();
  }

  /** The highest step that a condition names. */
  private static Optional<Integer> step(String condition, List<List<String>> ladder) {
    for (int step = ladder.size() - 1; step >= 0; step--) {
      if (ladder.get(step).stream().anyMatch(condition::contains)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private static boolean isTheory(String condition) {
    return condition.contains("lý luận") || condition.contains("llct");
  }

  private static String plain(String condition) {
    return condition.toLowerCase(Locale.ROOT).replace("lí luận", "lý luận");
  }
}
