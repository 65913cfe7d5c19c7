package vn.tiendo.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Organisation;

/** Organisations make a tree: no one belongs to itself, directly or by way of others. */
final class OrganisationCircle implements CommitteeRule {
  private static final String CODE = "truc-thuoc-vong-tron";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Map<Code, Organisation> byCode = new LinkedHashMap<>();
    committee.committee().organisations().forEach(o -> byCode.putIfAbsent(o.code().value(), o));
    Set<Code> told = new LinkedHashSet<>();
    for (Organisation start : byCode.values()) {
      Set<Code> circle = circleFrom(start, byCode);
      if (!circle.isEmpty() && told.addAll(circle)) {
        tell(start, circle, report);
      }
    }
  }

  /** The codes on the way from an organisation back to itself; empty when none leads back. */
  private static Set<Code> circleFrom(Organisation start, Map<Code, Organisation> byCode) {
    Set<Code> way = new LinkedHashSet<>();
    @Nullable Organisation at = start;
    while (at != null && way.add(at.code().value())) {
      at = at.parent() == null ? null : byCode.get(at.parent().value());
    }
    return start.equals(at) ? way : Set.of();
  }

  private static void tell(Organisation start, Set<Code> circle, Consumer<Diagnostic> report) {
    String way = circle.stream().map(Code::value).collect(Collectors.joining(" → "));
    report.accept(
        Diagnostic.error(
            CODE,
            start.parent() == null ? start.place() : start.parent().place(),
            "đơn vị trực thuộc vòng tròn: %s → %s".formatted(way, start.code().value()),
            "sửa “trực thuộc” của một trong các đơn vị này"));
  }
}
