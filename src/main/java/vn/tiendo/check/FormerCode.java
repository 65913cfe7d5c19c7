package vn.tiendo.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Code;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Target;

/**
 * A former code (mã cũ) leads old links on to the new one, so nothing else may have it
 * (data-language, rule 4).
 */
final class FormerCode implements CommitteeRule {
  private static final String CODE = "ma-cu-con-dung";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Set<Code> measures = new HashSet<>();
    committee.entries().forEach(entry -> measures.add(entry.measure().code().value()));
    Map<Code, Place> targets = new HashMap<>();
    for (Target target : Walk.targets(committee).toList()) {
      unused(target.formerCodes(), target.code().place(), measures, targets, report);
    }
    Set<Code> units = new HashSet<>();
    List<Organisation> organisations = committee.committee().organisations();
    organisations.forEach(organisation -> units.add(organisation.code().value()));
    Map<Code, Place> former = new HashMap<>();
    for (Organisation organisation : organisations) {
      unused(organisation.formerCodes(), organisation.code().place(), units, former, report);
    }
  }

  private static void unused(
      List<Code> former,
      Place place,
      Set<Code> used,
      Map<Code, Place> elsewhere,
      Consumer<Diagnostic> report) {
    for (Code code : former) {
      Place other = elsewhere.putIfAbsent(code, place);
      if (used.contains(code) || other != null) {
        report.accept(
            Diagnostic.error(
                CODE,
                place,
                other == null
                    ? "mã cũ “%s” vẫn đang được dùng".formatted(code)
                    : "mã cũ “%s” cũng là mã cũ của mục ở %s".formatted(code, other),
                "bỏ mã cũ này, hoặc đổi mã của mục đang dùng nó"));
      }
    }
  }
}
