package vn.tiendo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.check.Outcome.Amount;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.check.Outcome.Truth;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Expression.Function;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;

/**
 * Something of all organisations that are there on a day and meet a condition. Where the data don't
 * tell of one of them whether it does, there is no result: a count that leaves it out would look
 * like the truth.
 *
 * @param members whether the value holds member counts, which a superior's hold too
 */
record UnitTerm(Function function, Term value, Term condition, boolean members) implements Term {
  private static final int FEW = 3;
  private static final int MOST_NAMED = 10;

  @Override
  public Outcome in(Situation situation) {
    List<Organisation> there = situation.register().unitsOn(situation.day());
    if (there.isEmpty()) {
      return new Lack("chưa khai đơn vị nào còn hoạt động trong don-vi.yaml");
    }
    List<String> lacks = new ArrayList<>();
    Map<Organisation, Rational> values = new LinkedHashMap<>();
    for (Organisation organisation : there) {
      situation.trace().limit(situation.register().isOpen(organisation));
      take(situation.of(organisation), values, lacks);
    }
    if (!lacks.isEmpty()) {
      return new Lack(joined(lacks));
    }
    List<String> twice = members ? heldTwice(situation, values.keySet()) : List.of();
    if (!twice.isEmpty()) {
      return new Lack(joined(twice));
    }
    Outcome result = result(List.copyOf(values.values()));
    if (result instanceof Amount amount
        && (function == Function.GREATEST || function == Function.LEAST)) {
      values.values().removeIf(other -> other.compareTo(amount.value()) != 0);
    }
    situation.trace().read(input(situation, values));
    return result;
  }

  private void take(Situation one, Map<Organisation, Rational> values, List<String> lacks) {
    Outcome counts = condition.in(one);
    if (counts instanceof Lack lack) {
      lacks.add(lack.why());
    } else if (counts instanceof Truth truth && truth.holds()) {
      Outcome outcome = value.in(one);
      if (outcome instanceof Amount amount) {
        values.put(one.theUnit(), amount.value());
      } else if (outcome instanceof Lack lack) {
        lacks.add(lack.why());
      }
    }
  }

  private static String joined(List<String> lacks) {
    List<String> different = lacks.stream().distinct().toList();
    String first = String.join("; ", different.subList(0, Math.min(FEW, different.size())));
    int rest = different.size() - FEW;
    return rest > 0 ? first + "; và %s chỗ khác".formatted(rest) : first;
  }

  /** Organisations whose superior, at whatever level, is chosen too. */
  private static List<String> heldTwice(Situation situation, Set<Organisation> chosen) {
    List<String> twice = new ArrayList<>();
    for (Organisation organisation : chosen) {
      above(situation, organisation)
          .filter(chosen::contains)
          .findFirst()
          .ifPresent(
              superior ->
                  twice.add(
                      "đảng viên của %s đã có trong %s"
                          .formatted(organisation.name(), superior.name())));
    }
    return twice;
  }

  private static Stream<Organisation> above(Situation situation, Organisation organisation) {
    CheckedCommittee committee = situation.register().committee();
    List<Organisation> way = new ArrayList<>();
    Placed<Code> parent = organisation.parent();
    while (parent != null && committee.hasOrganisation(parent.value())) {
      Organisation superior = committee.organisation(parent.value());
      if (way.contains(superior)) {
        break; // a circle, which is told elsewhere
      }
      way.add(superior);
      parent = superior.parent();
    }
    return way.stream();
  }

  private Outcome result(List<Rational> values) {
    Rational sum = values.stream().reduce(Rational.ZERO, Rational::plus);
    if (function == Function.COUNT || function == Function.SUM) {
      return Outcome.of(sum);
    }
    if (values.isEmpty()) {
      return new Lack("không có đơn vị nào đủ điều kiện");
    }
    if (function == Function.MEAN) {
      return Outcome.of(sum.over(Rational.of(values.size())));
    }
    Comparator<Rational> order = Comparator.naturalOrder();
    return Outcome.of(
        values.stream()
            .max(function == Function.GREATEST ? order : order.reversed())
            .orElseThrow());
  }

  /** Which organisations it comes from. */
  private Derived.Input input(Situation situation, Map<Organisation, Rational> values) {
    String day = Dates.brief(situation.day());
    List<String> named =
        values.entrySet().stream()
            .limit(MOST_NAMED)
            .map(e -> function == Function.COUNT ? e.getKey().name() : named(e))
            .toList();
    String rest =
        values.size() > MOST_NAMED
            ? " và %s đơn vị khác".formatted(values.size() - MOST_NAMED)
            : "";
    return new Derived.Input(
        "%s đơn vị, tính đến ngày %s".formatted(Numbers.plain(values.size()), day),
        null,
        named.isEmpty() ? "không có" : String.join("; ", named) + rest);
  }

  private static String named(Map.Entry<Organisation, Rational> entry) {
    return entry.getKey().name() + ": " + Printed.number(entry.getValue().rounded(2));
  }
}
