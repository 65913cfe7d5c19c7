package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Unit;
import vn.tiendo.report.MeetingSpan.Branch;
import vn.tiendo.report.MeetingSpan.Sign;

/** What an organisation is, told in two paragraphs: the organisation, and its meetings. */
final class UnitFacts {
  private final Briefing briefing;
  private final Organisation unit;

  UnitFacts(Briefing briefing, Organisation unit) {
    this.briefing = briefing;
    this.unit = unit;
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(what());
    members().ifPresent(paragraphs::add);
    meetings().ifPresent(paragraphs::add);
    return paragraphs;
  }

  private String what() {
    List<String> parts = new ArrayList<>();
    String rank = unit.rank();
    String kind = kind();
    if (rank != null) {
      parts.add("là " + rank);
    }
    parts.add("trực thuộc " + superior());
    if (kind != null) {
      parts.add("thuộc loại hình " + Initials.lowered(kind));
    }
    if (unit.locality() != null) {
      parts.add("địa bàn: " + Initials.lowered(unit.locality()));
    }
    if (unit.founded() != null) {
      parts.add("thành lập ngày " + Dates.brief(unit.founded()));
    }
    return unit.name()
        + " "
        + String.join("; ", parts).replaceFirst("( trực thuộc)?; trực", " trực")
        + ".";
  }

  private @Nullable String kind() {
    return unit.kind() == null
        ? null
        : briefing.committee().committee().kinds().stream()
            .filter(k -> k.code().value().equals(unit.kind().value()))
            .map(Organisation.Kind::name)
            .findFirst()
            .orElse(null);
  }

  private String superior() {
    return unit.parent() == null
        ? briefing.profile().name()
        : briefing.committee().organisation(unit.parent().value()).name();
  }

  /** Members, their place among the sisters, and who holds a post. */
  private Optional<String> members() {
    List<String> parts = new ArrayList<>();
    Organisation.Members own = newest(unit);
    if (own != null) {
      parts.add(
          "có "
              + Numbers.plain(own.count())
              + " đảng viên ("
              + briefing.wording().period(own.period())
              + place(own)
              + ")");
    }
    if (!unit.posts().isEmpty()) {
      parts.add(
          unit.posts().stream()
              .map(p -> Numbers.count(p.holders()) + " " + p.name())
              .collect(Collectors.joining(", ")));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Initials.raised(String.join("; ", parts)) + ".");
  }

  private String place(Organisation.Members own) {
    List<BigDecimal> all = new ArrayList<>();
    for (Organisation sister : sisters()) {
      Organisation.Members members = newest(sister);
      if (members == null || !members.period().equals(own.period())) {
        return "";
      }
      all.add(members.count());
    }
    BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    long more = all.stream().filter(n -> n.compareTo(own.count()) > 0).count();
    return all.size() < 2 || sum.signum() == 0
        ? ""
        : ", bằng "
            + Numbers.rounded(Numbers.percentOf(own.count(), sum, 2), 2)
            + "% của "
            + Numbers.plain(sum)
            + " đảng viên, đông thứ "
            + (more + 1)
            + "/"
            + all.size()
            + " đơn vị";
  }

  private List<Organisation> sisters() {
    return briefing.committee().below(unit.parent() == null ? null : unit.parent().value()).stream()
        .filter(o -> o.existsOn(briefing.day()))
        .toList();
  }

  private Organisation.@Nullable Members newest(Organisation organisation) {
    LocalDate day = briefing.day();
    return organisation.members().stream()
        .filter(m -> m.period().end() != null && !m.period().end().isAfter(day))
        .max(Comparator.comparing(UnitFacts::end))
        .orElse(null);
  }

  private static LocalDate end(Organisation.Members members) {
    LocalDate end = members.period().end();
    return end == null ? LocalDate.MIN : end;
  }

  private Optional<String> meetings() {
    return MeetingSpan.of(briefing)
        .flatMap(
            span ->
                span.branches().stream()
                    .filter(b -> b.organisation().equals(unit))
                    .findFirst()
                    .map(branch -> meetings(span, branch)));
  }

  private String meetings(MeetingSpan span, Branch branch) {
    List<String> parts = new ArrayList<>();
    parts.add("đã họp " + branch.held() + "/" + branch.asked() + " kỳ");
    for (Sign sign : List.of(Sign.THEMATIC, Sign.NOT_HELD, Sign.UNKNOWN)) {
      if (branch.count(sign) > 0) {
        parts.add(sign.word() + " " + span.months(branch, sign));
      }
    }
    if (branch.alone() && branch.meetings().attendance() != null) {
      parts.add(
          "dự họp bình quân " + Numbers.withUnit(branch.meetings().attendance(), Unit.PERCENT));
    }
    String grades = branch.alone() ? MeetingTable.quality(branch) : "";
    if (!grades.isEmpty()) {
      parts.add("chất lượng: " + grades);
    }
    return "Sinh hoạt " + span.name(briefing) + ": " + String.join("; ", parts) + ".";
  }
}
