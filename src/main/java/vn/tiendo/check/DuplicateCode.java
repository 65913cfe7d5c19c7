package vn.tiendo.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Placed;

/**
 * A code names one thing: measures over all plans and terms of a committee, organisations, kinds,
 * allowances, and the compositions of one sheet (data-language, rules 4 and 5).
 */
final class DuplicateCode implements CommitteeRule {
  private static final String CODE = "ma-trung";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    once(
        committee.commitments().stream().flatMap(Walk::measures).map(Measure::code).toList(),
        "chỉ tiêu, chỉ số",
        report);
    once(
        committee.committee().organisations().stream().map(o -> o.code()).toList(),
        "đơn vị",
        report);
    once(committee.committee().kinds().stream().map(k -> k.code()).toList(), "loại hình", report);
    once(
        committee.committee().plans().stream()
            .flatMap(plan -> plan.allowances().stream())
            .map(allowance -> allowance.code())
            .toList(),
        "phụ cấp",
        report);
    committee.committee().sheets().stream()
        .map(sheet -> sheet.compositions().stream().map(c -> c.code()))
        .map(Stream::toList)
        .forEach(codes -> once(codes, "cơ cấu", report));
  }

  private static void once(List<Placed<Code>> codes, String noun, Consumer<Diagnostic> report) {
    Map<Code, Placed<Code>> first = new HashMap<>();
    for (Placed<Code> code : codes) {
      Placed<Code> earlier = first.putIfAbsent(code.value(), code);
      if (earlier != null) {
        report.accept(
            Diagnostic.error(
                CODE,
                code.place(),
                "mã “%s” đã dùng cho %s khác ở %s".formatted(code.value(), noun, earlier.place()),
                "đặt mã khác"));
      }
    }
  }
}
