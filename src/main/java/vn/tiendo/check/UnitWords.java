package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Expression;
import vn.tiendo.model.Expression.Operator;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Plan;

/** What formulas can ask of each organisation: the keys of don-vi.yaml. */
record UnitWords(FormulaNames names) {
  static final String MEMBERS = "đảng viên";
  private static final String ALLOWANCE = "phụ cấp cấp ủy";

  /** What is said in words. */
  enum Textual {
    KIND("loại"),
    RANK("cấp"),
    PARENT("trực thuộc"),
    LOCALITY("địa bàn");

    private final String word;

    Textual(String word) {
      this.word = word;
    }

    /** As organisations have it; null when it is not said. */
    @Nullable String of(Organisation o) {
      return switch (this) {
        case KIND -> o.kind() == null ? null : o.kind().value().value();
        case RANK -> o.rank();
        case PARENT -> o.parent() == null ? "" : o.parent().value().value();
        case LOCALITY -> o.locality();
      };
    }
  }

  static Optional<Textual> textual(String written) {
    return Stream.of(Textual.values())
        .filter(textual -> FormulaNames.isWord(textual.word, written))
        .findFirst();
  }

  Stream<String> words() {
    Stream<String> textual = Stream.of(Textual.values()).map(t -> t.word + " =");
    return Stream.of(Stream.of(MEMBERS, ALLOWANCE), textual, posts())
        .flatMap(words -> words)
        .distinct();
  }

  /** Whether a word is one of don-vi.yaml. */
  boolean knows(String written) {
    return textual(written).isPresent()
        || Stream.concat(Stream.of(MEMBERS, ALLOWANCE), posts())
            .anyMatch(word -> FormulaNames.isWord(word, written));
  }

  private Stream<String> posts() {
    Stream<String> held =
        names.committee().committee().organisations().stream()
            .flatMap(o -> o.posts().stream())
            .map(Organisation.Post::name);
    Stream<String> paid =
        names.committee().committee().plans().stream()
            .flatMap(plan -> plan.allowances().stream())
            .flatMap(allowance -> allowance.rates().stream())
            .map(Plan.Rate::post);
    return Stream.concat(held, paid);
  }

  /** What a word stands for as a number or a condition; empty when it is no word of don-vi.yaml. */
  Optional<Typed> value(Expression.Name name) {
    String written = name.name();
    if (FormulaNames.isWord(written, MEMBERS)) {
      return Optional.of(Typed.number(names.atTime(name.when(), UnitWords::members)));
    }
    if (FormulaNames.isWord(written, ALLOWANCE)
        || FormulaNames.isWord(written, "có " + ALLOWANCE)) {
      return Optional.of(Typed.truth(s -> allowance(s.theUnit())));
    }
    Optional<Textual> textual = textual(written);
    if (textual.isPresent()) {
      names
          .problems()
          .kind(
              name.place(),
              "“%s” phải so với một giá trị".formatted(written),
              "viết như %s = …".formatted(textual.get().word));
      return Optional.of(Typed.WRONG);
    }
    return posts()
        .filter(post -> FormulaNames.isWord(post, written))
        .findFirst()
        .map(post -> Typed.number(s -> holders(s.theUnit(), post)));
  }

  private static Outcome members(Situation s) {
    Organisation unit = s.theUnit();
    return FormulaRegister.members(unit, s.day())
        .map(m -> Outcome.of(Rational.of(m.count())))
        .orElseGet(
            () ->
                new Lack(
                    "chưa có số đảng viên của %s đến %s"
                        .formatted(unit.name(), Printed.period(s.period()))));
  }

  private static Outcome allowance(Organisation unit) {
    return unit.hasAllowance() == null
        ? new Lack("chưa rõ phụ cấp cấp ủy của " + unit.name())
        : Outcome.of(unit.hasAllowance());
  }

  /** Where posts are told, one that is not among them has no holder. */
  private static Outcome holders(Organisation unit, String post) {
    if (unit.posts().isEmpty()) {
      return new Lack("chưa rõ các chức danh của " + unit.name());
    }
    return Outcome.of(
        Rational.of(
            BigDecimal.valueOf(
                unit.posts().stream()
                    .filter(p -> FormulaNames.isWord(p.name(), post))
                    .mapToLong(Organisation.Post::holders)
                    .sum())));
  }

  /** {@code loại = thon}, {@code cấp ≠ "chi bộ trực thuộc"}. */
  Typed comparison(Expression.Binary b) {
    Textual textual =
        b.left() instanceof Expression.Name name ? textual(name.name()).orElseThrow() : null;
    Optional<String> wanted = text(b.right());
    boolean equality = b.operator() == Operator.EQUAL || b.operator() == Operator.UNEQUAL;
    if (wanted.isEmpty() || !equality || textual == null) {
      names
          .problems()
          .kind(
              b.place(),
              "chỉ so được bằng hay khác một giá trị",
              "viết như loại = thon, cấp = \"chi bộ trực thuộc\"");
      return Typed.WRONG;
    }
    if (!isKnown(textual, wanted.get(), b.right())) {
      return Typed.WRONG;
    }
    boolean equal = b.operator() == Operator.EQUAL;
    return Typed.truth(s -> compared(s.theUnit(), textual, wanted.get(), equal));
  }

  private static Outcome compared(
      Organisation unit, Textual textual, String wanted, boolean equal) {
    String value = textual.of(unit);
    return value == null
        ? new Lack("chưa rõ %s của %s".formatted(textual.word, unit.name()))
        : Outcome.of(FormulaNames.isWord(value, wanted) == equal);
  }

  private static Optional<String> text(Expression expression) {
    if (expression instanceof Expression.Text text) {
      return Optional.of(text.text());
    }
    return expression instanceof Expression.Name name && name.when() == null
        ? Optional.of(name.name())
        : Optional.empty();
  }

  /** A value that no organisation has is a slip, unless nothing of the sort is said of any. */
  private boolean isKnown(Textual textual, String wanted, Expression at) {
    List<String> known = known(textual);
    if (known.isEmpty() || known.stream().anyMatch(value -> FormulaNames.isWord(value, wanted))) {
      return true;
    }
    names
        .problems()
        .unknown(
            wanted,
            at.place(),
            "không có đơn vị nào mà %s là “%s”".formatted(textual.word, wanted),
            FormulaProblems.near(wanted, known)
                .orElse(
                    "các giá trị có trong don-vi.yaml: "
                        + String.join(", ", known.subList(0, Math.min(10, known.size())))));
    return false;
  }

  private List<String> known(Textual textual) {
    if (textual == Textual.KIND) {
      return names.committee().committee().kinds().stream()
          .map(kind -> kind.code().value().value())
          .toList();
    }
    Stream<Organisation> units = names.committee().committee().organisations().stream();
    if (textual == Textual.PARENT) {
      return units.map(o -> o.code().value()).map(Code::value).toList();
    }
    return units
        .map(textual::of)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }
}
