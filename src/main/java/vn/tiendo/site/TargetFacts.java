package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.site.Parts.Fact;

/** What is known of a target apart from its figures, as lines of a list. */
record TargetFacts(Desk desk, Here here, Target target, List<Fact> facts) {

  static List<Fact> of(Desk desk, Here here, Target target) {
    TargetFacts facts = new TargetFacts(desk, here, target, new ArrayList<>());
    facts.demand();
    facts.population();
    facts.references();
    facts.responsibility();
    return List.copyOf(facts.facts);
  }

  private void add(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(new Fact(name, text));
    }
  }

  private void demand() {
    Level level = desk.words().inForce(target);
    if (level != null) {
      add("Được hiểu là", desk.words().meaning(level, target));
      add("Gọi là vượt khi", desk.words().exceeded(level, target));
    }
    add("Thời hạn", desk.words().schedule(target.schedule()));
    add("Số liệu trong năm", target.recording() == null ? null : target.recording().word());
    add("Chiều", direction());
    add(
        "Mức xuất phát (hiện tại khi giao)",
        target.baseline() == null ? null : desk.words().baseline(target));
    add("Áp dụng", application());
    if (target.forPeriod() != null) {
      add("Tính cho cả giai đoạn", desk.words().phrase(target.forPeriod().level()));
    }
    if (target.tolerance() != null) {
      add("Sai số của “khoảng”", Numbers.plain(target.tolerance()));
    }
    add("Số liệu tính theo công thức", target.formula() == null ? null : target.formula().text());
  }

  /** Which way is better; null for what no number tells. */
  private @Nullable String direction() {
    Stream<Level> own = Stream.ofNullable(target.level());
    Stream<Level> scoped = target.scoped().stream().map(Target.ScopedLevel::level);
    boolean worded =
        Stream.concat(own, scoped)
            .map(Level::criterion)
            .anyMatch(c -> c instanceof Criterion.Judged || c instanceof Criterion.Deed);
    if (worded) {
      return null;
    }
    return switch (target.direction()) {
      case UP -> "càng cao càng tốt";
      case DOWN -> "càng thấp càng tốt";
      case KEEP -> "giữ ổn định";
    };
  }

  private @Nullable String application() {
    if (!(target.application() instanceof Target.Application.Each each)) {
      return null;
    }
    if (each.kind() == null) {
      return "từng đơn vị một";
    }
    Code kind = each.kind().value();
    return desk.committee().kinds().stream()
        .filter(k -> k.code().value().equals(kind))
        .map(k -> "từng đơn vị một: " + k.name())
        .findFirst()
        .orElse("từng đơn vị một");
  }

  private void population() {
    add("Tính trên", target.population().whole());
    add("Chỉ tính", String.join("; ", target.population().filters()));
    add("Mỗi trường hợp phải đủ", String.join("; ", target.population().conditions()));
  }

  /** The target that this one is a part of or nested in. */
  private void holder() {
    desk.checked().entries().stream()
        .map(entry -> entry.measure().code().value())
        .filter(desk::isTarget)
        .map(code -> desk.judged().of(code).target())
        .filter(other -> holds(other, target.code().value()))
        .forEach(
            other ->
                facts.add(
                    new Fact(
                        "Nằm trong chỉ tiêu",
                        Desk.name(other),
                        here.to(desk.address(other.code().value())))));
  }

  private static boolean holds(Target other, Code code) {
    return other.allOf().stream().anyMatch(part -> part.code().value().equals(code))
        || other.within().stream().anyMatch(n -> n.target().code().value().equals(code));
  }

  private void references() {
    holder();
    if (target.remainderOf() != null) {
      Code other = target.remainderOf().value();
      facts.add(
          new Fact(
              "Phần còn lại của",
              Desk.name(desk.checked().measure(other)),
              here.to(desk.address(other))));
    }
    Commitment commitment = desk.checked().commitmentOf(target.code().value());
    if (commitment instanceof Plan plan && plan.parent() != null) {
      parent(plan.parent());
    }
  }

  /** Targets of a plan and of the superior plan it carries out are paired by their code. */
  private void parent(Plan.Parent parent) {
    Desk.of(desk.publication())
        .filter(other -> other.code().equals(parent.committee().value()))
        .filter(other -> other.checked().hasMeasure(target.code().value()))
        .filter(other -> other.isTarget(target.code().value()))
        .forEach(
            other ->
                facts.add(
                    new Fact(
                        "Chỉ tiêu của cấp trên",
                        other.committee().profile().name()
                            + ": "
                            + desk.words()
                                .phrase(other.judged().of(target.code().value()).target()),
                        here.to(other.address(target.code().value())))));
  }

  private void responsibility() {
    add("Chủ trì", target.responsibility().lead());
    add("Phối hợp", String.join("; ", target.responsibility().partners()));
  }
}
