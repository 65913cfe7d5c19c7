package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.FigureSheet;

/** Vietnamese writes decimals with a comma (official-format 5.1); some sources print a point. */
final class DecimalPoint implements CommitteeRule {
  private static final String CODE = "dau-cham-thap-phan";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (FigureSheet sheet : committee.committee().sheets()) {
      Claimed.in(sheet)
          .map(Claimed::stated)
          .filter(stated -> stated.decimalPoint())
          .forEach(
              stated ->
                  report.accept(
                      Diagnostic.warning(
                          CODE,
                          stated.text().place(),
                          "nguồn viết “%s” với dấu chấm thập phân".formatted(stated.text().value()),
                          "tiếng Việt viết %s; giữ nguyên văn ở “công bố”, dùng dấu phẩy khi dẫn lại"
                              .formatted(Numbers.withUnit(stated.number(), stated.unit())))));
    }
  }
}
