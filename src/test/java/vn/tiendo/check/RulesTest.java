package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Code;
import vn.tiendo.model.Duty;

/** The list of rules as a whole. */
final class RulesTest {

  @Test
  void codesAreStableNames() {
    assertThat(Rules.all().stream().flatMap(rule -> rule.codes().stream()))
        .allSatisfy(code -> assertThat(Code.isCode(code)).as(code).isTrue());
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.codes()).isNotEmpty());
  }

  @Test
  void aCleanCommitteeIsCheckedAndSilent() {
    Sketch clean =
        Sketch.committee()
            .unit("thon-mot")
            .target(TargetSketch.target("ket-nap", "từ 20% trở lên").until("31/12/2020"))
            .duty(null, null, Duty.State.UNKNOWN)
            .sheet("2018", s -> s.figure("ket-nap", "412/2.300", "17,91%"))
            .report("de-an", "ket-nap");
    Checker.Verified verified = check(clean);
    assertThat(verified.diagnostics()).isEmpty();
    assertThat(verified.checked()).isNotNull();
  }

  @Test
  void anErrorKeepsTheCatalogueBackAndAFindingDoesNot() {
    assertThat(check(Sketch.committee().sheet("2018", s -> s.figure("la", "1"))).checked())
        .isNull();
    Checker.Verified found =
        check(
            Sketch.committee()
                .indicator("a", "%")
                .sheet("2018", s -> s.figure("a", "55/60", "83,33%")));
    assertThat(found.checked()).isNotNull();
    assertThat(found.diagnostics()).hasSize(1);
  }

  @Test
  void whatOneRuleFindsTooOftenInOneFileIsCutAndSaidToBeCut() {
    Sketch many =
        Sketch.committee()
            .sheet(
                "2018",
                s -> {
                  for (int i = 0; i < 250; i++) {
                    s.figure("la-" + i, "1");
                  }
                  return s;
                });
    List<Diagnostic> unknown =
        check(many).diagnostics().stream().filter(Diagnostic::isError).toList();
    assertThat(unknown).hasSize(201);
    assertThat(unknown)
        .filteredOn(
            d -> d.message().equals("từ đây còn những chỗ như vậy trong tệp này, không nêu tiếp"))
        .hasSize(1);
  }

  private static Checker.Verified check(Sketch... sketches) {
    return Checker.check(
        new Catalogue(
            new Catalogue.Portal("Trang", null, null, null),
            Stream.of(sketches).map(Sketch::build).toList()),
        Set.copyOf(List.of()));
  }
}
