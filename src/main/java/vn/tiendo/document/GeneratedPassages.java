package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.compose.Wording;
import vn.tiendo.document.ReportView.Passage;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.template.Markdown;

/** Writes the passages that a narrative asks for; none where there is nothing to say. */
final class GeneratedPassages {
  private final Markdown markdown = new Markdown();
  private final Briefing briefing;
  private final OfficialReport kind;
  private final List<Appendix> appendices;

  GeneratedPassages(Briefing briefing, OfficialReport kind, List<Appendix> appendices) {
    this.briefing = briefing;
    this.kind = kind;
    this.appendices = appendices;
  }

  List<Passage> of(BlockKind block) {
    return switch (block) {
      case SUMMARY -> summary();
      case MET -> listed("Các chỉ tiêu đạt và vượt:", a -> a.verdict().isMet());
      case UNMET -> listed("Các chỉ tiêu chưa đạt hoặc chậm tiến độ:", GeneratedPassages::isBehind);
      case REMAINING -> remaining();
      case DUTIES -> duties();
      case FIGURES -> figures();
    };
  }

  private List<Passage> summary() {
    List<Commitment> withTargets = withTargets();
    List<String> sentences = new ArrayList<>();
    for (Commitment commitment : withTargets) {
      String headline = briefing.wording().headline(briefing.assessment().tally(commitment));
      sentences.add(
          withTargets.size() > 1
              ? commitment.title() + ": " + Phrases.lowered(headline) + "."
              : headline);
    }
    if (sentences.isEmpty()) {
      return List.of();
    }
    return text(
        String.join("\n\n", sentences.stream().map(SectionText::literal).toList()) + seeAppendix());
  }

  private String seeAppendix() {
    if (appendices.isEmpty()) {
      return "";
    }
    return appendices.size() == 1
        ? " (Chi tiết tại Phụ lục kèm theo.)"
        : "\n\nChi tiết tại các Phụ lục kèm theo.";
  }

  private List<Commitment> withTargets() {
    return kind.commitments().stream().filter(c -> !c.targets().isEmpty()).toList();
  }

  private List<Assessment> rows(Predicate<Assessment> which) {
    return withTargets().stream()
        .flatMap(c -> Tally.flat(briefing.assessment().of(c)).stream())
        .filter(which)
        .toList();
  }

  private static boolean isBehind(Assessment a) {
    return switch (a.verdict()) {
      case BEHIND, AT_RISK, NEARLY_MET, NOT_MET -> true;
      case EXCEEDED, MET, ON_TRACK, NO_DATA, NOT_DUE -> false;
    };
  }

  private List<Passage> listed(String lead, Predicate<Assessment> which) {
    List<Assessment> rows = rows(which);
    if (rows.isEmpty()) {
      return List.of();
    }
    return text(lead + "\n\n" + items(rows.stream().map(this::result).toList()));
  }

  /** {@code Kết nạp đảng viên: vượt. Đạt 24 đảng viên so với …} */
  private String result(Assessment a) {
    return name(a) + ": " + briefing.wording().verdict(a) + ". " + briefing.wording().why(a);
  }

  private List<Passage> remaining() {
    List<Assessment> open = rows(a -> !a.verdict().isMet());
    if (open.isEmpty()) {
      return List.of();
    }
    String lead =
        open.stream().allMatch(a -> a.verdict() == Verdict.NO_DATA)
            ? "Các chỉ tiêu cần bổ sung số liệu để kết luận:"
            : "Tiếp tục thực hiện các chỉ tiêu còn lại:";
    return text(lead + "\n\n" + items(open.stream().map(this::openTarget).toList()));
  }

  private String openTarget(Assessment a) {
    Wording wording = briefing.wording();
    return name(a)
        + ": mức phấn đấu "
        + Phrases.lowered(wording.phraseWithExceptions(a.target()))
        + "; "
        + wording.now(a);
  }

  /** A nested target is told as such: its name alone does not say of what it is a part. */
  private String name(Assessment a) {
    boolean top =
        withTargets().stream()
            .anyMatch(c -> briefing.assessment().of(c).stream().anyMatch(a::equals));
    return top ? a.target().name() : "Trong đó, " + Phrases.lowered(a.target().name());
  }

  private List<Passage> duties() {
    List<Duty> duties =
        kind.commitments().stream()
            .filter(Plan.class::isInstance)
            .flatMap(c -> ((Plan) c).duties().stream())
            .toList();
    if (duties.isEmpty()) {
      return List.of();
    }
    return text(
        duties.stream().allMatch(d -> d.state() == Duty.State.UNKNOWN)
            ? "Nguồn chưa có thông tin về kết quả của các nhiệm vụ sau:\n\n"
                + items(duties.stream().map(GeneratedPassages::what).toList())
            : "Tình hình thực hiện các nhiệm vụ:\n\n"
                + items(duties.stream().map(GeneratedPassages::duty).toList()));
  }

  /** What is to be done, and by whom: {@code Một là: … (chủ trì: …)}. */
  private static String what(Duty duty) {
    StringBuilder line = new StringBuilder();
    if (duty.ordinal() != null) {
      line.append(duty.ordinal().value()).append(": ");
    }
    line.append(duty.ordinal() == null ? duty.content() : Phrases.lowered(duty.content()));
    if (duty.responsibility().lead() != null) {
      line.append(" (chủ trì: ").append(duty.responsibility().lead()).append(')');
    }
    return line.toString();
  }

  private static String duty(Duty duty) {
    String done = duty.doneOn() == null ? "" : " ngày " + Dates.brief(duty.doneOn());
    return what(duty) + ": " + duty.state().word() + done;
  }

  private List<Passage> figures() {
    References references = new References(briefing);
    List<String> lines =
        kind.commitments().stream()
            .flatMap(c -> c.indicators().stream())
            .map(i -> i.name() + ": " + references.figure(i, null))
            .filter(line -> !line.endsWith(Wording.NO_FIGURE))
            .toList();
    return lines.isEmpty() ? List.of() : text("Một số số liệu chủ yếu:\n\n" + items(lines));
  }

  /** List items as the rules have them: each ends with a semicolon, the last with a full stop. */
  private static String items(List<String> lines) {
    return lines.stream()
            .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
            .map(line -> "- " + SectionText.literal(line))
            .collect(Collectors.joining(";\n"))
        + ".\n";
  }

  private List<Passage> text(String words) {
    return List.of(Passage.of(markdown.render(words, "", 0)));
  }
}
