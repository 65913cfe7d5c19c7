package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee.CitedDocument;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.Topic;
import vn.tiendo.model.Target;
import vn.tiendo.report.ReportView.Passage;

/**
 * The committee's own documents of the time that the report speaks of, counted by kind and listed.
 * What the data know need not be all that were issued, so that the sentence never says how many
 * there were in all. A report on a plan tells those that name the plan or change its targets.
 */
record IssuedDocuments(Setting setting) implements PassageWriter {

  /** A document with its number and day. */
  private record Issued(String number, String kind, LocalDate day, String about) {
    /** {@code Kết luận số 21-KL/ĐU, ngày 25/5/2023 về …}. */
    String line() {
      return Initials.raised(kind) + " số " + number + ", ngày " + Dates.brief(day) + about;
    }
  }

  @Override
  public List<Passage> write() {
    List<Issued> documents =
        own().values().stream()
            .filter(this::belongs)
            .sorted(Comparator.comparing(Issued::day))
            .toList();
    if (documents.isEmpty()) {
      return List.of();
    }
    if (documents.size() == 1) {
      return PassageText.paragraphs(List.of("Đã ban hành " + documents.get(0).line() + "."));
    }
    Map<String, Long> kinds =
        documents.stream()
            .collect(
                Collectors.groupingBy(Issued::kind, LinkedHashMap::new, Collectors.counting()));
    String counts =
        kinds.entrySet().stream()
            .map(kind -> Numbers.count(kind.getValue()) + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return PassageText.list(
        "Đã ban hành các văn bản lãnh đạo, chỉ đạo, trong đó có " + counts + ":",
        documents.stream().map(Issued::line).toList());
  }

  /** By number: a plan may be among the cited documents too. */
  private Map<String, Issued> own() {
    Map<String, Issued> own = new LinkedHashMap<>();
    for (CitedDocument d : setting.briefing().profile().documents()) {
      add(own, d.number(), d.kind(), d.date(), d.title());
    }
    for (Plan plan : setting.briefing().committee().committee().plans()) {
      add(own, plan.number(), plan.kind(), plan.issued(), plan.subject());
    }
    return own;
  }

  private void add(
      Map<String, Issued> own,
      @Nullable String number,
      @Nullable String kind,
      @Nullable LocalDate day,
      @Nullable String title) {
    String symbol = "/" + setting.briefing().profile().symbol();
    if (number == null || kind == null || day == null || !number.endsWith(symbol)) {
      return;
    }
    String named = kind.toLowerCase(Locale.ROOT);
    own.putIfAbsent(number, new Issued(number, named, day, about(named, title)));
  }

  /** What a document is about, behind its day; its title may begin with its kind. */
  private static String about(String kind, @Nullable String title) {
    if (title == null) {
      return "";
    }
    String bare =
        title.toLowerCase(Locale.ROOT).startsWith(kind + " ")
            ? title.substring(kind.length() + 1)
            : title;
    String lowered = Phrases.lowered(bare);
    return lowered.startsWith("về ") ? " " + lowered : " về " + lowered;
  }

  private boolean belongs(Issued document) {
    return setting.briefing().report().about().topic() == Topic.PLAN
        ? setting.kind().commitments().stream().anyMatch(c -> concerns(document, c))
        : isOfTime(document.day());
  }

  private boolean concerns(Issued document, Commitment commitment) {
    return commitment instanceof Plan plan
        && plan.number() != null
        && !document.number().equals(plan.number())
        && !document.day().isAfter(setting.briefing().day())
        && (document.about().contains(plan.number())
            || revisions(plan).contains(document.number()));
  }

  private Set<String> revisions(Plan plan) {
    return Tally.flat(setting.briefing().assessment().of(plan)).stream()
        .flatMap(a -> a.target().revisions().stream())
        .map(Target.Revision::document)
        .filter(d -> d != null)
        .collect(Collectors.toSet());
  }

  /** Within the year of a report, or the term it is about. */
  private boolean isOfTime(LocalDate day) {
    List<Commitment> told = new ArrayList<>(setting.kind().commitments());
    Period.Years term =
        told.isEmpty() || setting.briefing().report().about().topic() == Topic.COMMITTEE
            ? null
            : told.get(0).period();
    LocalDate start = term == null ? setting.briefing().report().period().start() : term.start();
    return start != null && !day.isBefore(start) && !day.isAfter(setting.briefing().day());
  }
}
