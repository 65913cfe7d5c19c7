package vn.tiendo.language.formula;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Folding;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Reading;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.When;
import vn.tiendo.model.Period;

/** Reads what stands in braces: {@code {ket-nap}}, {@code {ket-nap @ 2018}}. */
final class Reference {
  private static final List<When.Relative> RELATIVE = List.of(When.Relative.values());

  private Reference() {}

  static Expression read(Token braces, FormulaReader.Places places) throws Misread {
    String inside = braces.text();
    int at = inside.indexOf('@');
    String name = (at < 0 ? inside : inside.substring(0, at)).strip();
    if (name.isEmpty()) {
      throw new Misread(braces, "thiếu mã trong { }", "viết như {ket-nap @ 2018}");
    }
    Place place = places.of(braces.from() + 1 + inside.indexOf(name), name.length());
    return new Expression.Name(name, at < 0 ? null : when(braces, at), place);
  }

  private static When when(Token braces, int at) throws Misread {
    String written = braces.text().substring(at + 1).strip();
    String spelling = Folding.spelling(written);
    Optional<When.Relative> relative =
        RELATIVE.stream().filter(r -> Folding.spelling(r.word()).equals(spelling)).findFirst();
    if (relative.isPresent()) {
      return relative.get();
    }
    Reading<Period> reading = Periods.read(written);
    if (reading instanceof Reading.Understood<Period> understood
        && !(understood.meaning() instanceof Period.Undated)) {
      return new When.In(understood.meaning());
    }
    int from = braces.from() + 1 + at;
    throw new Misread(
        from,
        braces.to() - 1 - from,
        "không hiểu kỳ “%s”".formatted(written),
        Folding.nearest(written, RELATIVE.stream().map(When.Relative::word).toList())
            .map("có phải là “%s”?"::formatted)
            .orElse("viết như {ket-nap @ 2018}, {ket-nap @ năm trước}, {dang-vien @ đầu năm}"));
  }
}
