package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.DocumentState;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.MarkPlace;
import vn.tiendo.model.PageForm.Sides;
import vn.tiendo.model.Report;
import vn.tiendo.model.SignatureField;
import vn.tiendo.report.OfficialReport.Attachment;

/** Puts a report together: what all kinds have alike, around the text of its own. */
final class ReportFrame {
  private static final String BLANK = "      ";

  private final Briefing briefing;
  private final Report report;
  private final Profile profile;
  private final OfficialReport kind;
  private final Issuing issuing;

  ReportFrame(Briefing briefing, OfficialReport kind) {
    this.briefing = briefing;
    this.report = briefing.report();
    this.profile = briefing.profile();
    this.kind = kind;
    this.issuing = kind.issuing(briefing);
  }

  ReportView view() {
    List<Appendix> appendices = appendices();
    Letterhead letterhead = letterhead();
    Heading heading = new Heading(Phrases.capitals(kind.type().text()), subject(), kind.theme());
    Closing closing = closing();
    return new ReportView(
        form(),
        profile.illustrative() ? "Số liệu minh họa" : "",
        letterhead,
        heading,
        kind.opening(opening()),
        kind.fitted(new SheetRoom(form(), letterhead, heading, closing))
            .orElseGet(
                () -> new Narrator(new Setting(briefing, kind, appendices.size())).sections()),
        closing,
        appendices);
  }

  private PageForm form() {
    PageForm usual = profile.formalities().form();
    Sides sides = report.handling().sides();
    return sides == null ? usual : usual.on(sides);
  }

  private List<Appendix> appendices() {
    List<Attachment> attachments = kind.attachments();
    List<Appendix> appendices = new ArrayList<>();
    for (Attachment a : attachments) {
      String label = attachments.size() == 1 ? "Phụ lục" : "Phụ lục " + (appendices.size() + 1);
      appendices.add(
          new Appendix(
              label, a.title(), attachedTo(), a.landscape() || a.table().isWide(), a.table()));
    }
    return appendices;
  }

  Properties properties(String identifier) {
    String title =
        kind.type().text()
            + " "
            + subject()
            + (profile.illustrative() ? " (số liệu minh họa)" : "");
    LocalDate day = report.day() != null ? report.day() : briefing.day();
    UnaryOperator<String> spelling = briefing.spelling();
    return new Properties(
        spelling.apply(title),
        spelling.apply(profile.committeeName()),
        spelling.apply(Initials.raised(kind.shortSubject())),
        day,
        report.draft() ? DocumentState.DRAFT : DocumentState.FINAL,
        identifier);
  }

  private String subject() {
    return report.subject() != null ? Phrases.lowered(report.subject()) : kind.usualSubject();
  }

  private Letterhead letterhead() {
    HeadMarks marks = new HeadMarks(report, profile.formalities().form().marks());
    return new Letterhead(
        issuing.superior(),
        issuing.name(),
        "Số " + number(),
        profile.locality(),
        dateLine(),
        marks.at(MarkPlace.UNDER_NUMBER),
        marks.at(MarkPlace.UNDER_DATE));
  }

  /** {@code 06-BC/ĐU}; a blank to be filled in while there is no number. */
  private String number() {
    Integer number = report.number();
    String digits = number == null ? BLANK.substring(1) : (number < 10 ? "0" : "") + number;
    return digits + "-" + kind.type().symbol() + "/" + issuing.symbol();
  }

  private String dateLine() {
    LocalDate day = report.day();
    return day == null
        ? "ngày" + BLANK + "tháng" + BLANK + "năm " + yearOfSigning()
        : Dates.full(day);
  }

  /** A draft is signed after the period it speaks of. */
  private int yearOfSigning() {
    return briefing.day().plusDays(1).getYear();
  }

  private String attachedTo() {
    LocalDate day = report.day();
    String date =
        day == null
            ? "ngày" + BLANK + "/" + BLANK + "/" + yearOfSigning()
            : "ngày " + Dates.brief(day);
    return "(Kèm theo "
        + kind.type().text()
        + " số "
        + number()
        + ", "
        + date
        + " của "
        + issuing.speaker()
        + ")";
  }

  private String opening() {
    String request = report.requestedBy();
    String subject = subject().replaceFirst("\\s*\\(tính đến [^)]*\\)$", "");
    return (request == null ? "" : "Thực hiện " + request + ", ")
        + issuing.speaker()
        + " báo cáo "
        + subject
        + " như sau:";
  }

  private Closing closing() {
    return new Closing(
        kind.conclusion(
            "Trên đây là báo cáo " + concluded() + ", " + issuing.speaker() + addressed()),
        recipients(),
        issuing.authority(),
        issuing.position(),
        issuing.signer(),
        signatureFields());
  }

  /** A draft is not to be signed. */
  private List<SignatureField> signatureFields() {
    if (report.draft()) {
      return List.of();
    }
    List<SignatureField> own = report.handling().signatureFields();
    return own != null ? own : profile.formalities().signatureFields();
  }

  /** What the report was about: in its own words if it has any. */
  private String concluded() {
    return report.subject() != null ? Phrases.lowered(report.subject()) : kind.shortSubject();
  }

  private String addressed() {
    String superior = reportedTo();
    return superior == null ? " trân trọng báo cáo." : " kính báo cáo " + superior + ".";
  }

  /** The recipient who is given the report {@code (để báo cáo)}. */
  private @Nullable String reportedTo() {
    return givenRecipients().stream()
        .filter(r -> r.contains("(để báo cáo)") || r.contains("(b/c)"))
        .map(r -> r.substring(0, r.indexOf('(')).strip())
        .findFirst()
        .orElse(null);
  }

  private List<String> givenRecipients() {
    return report.recipients().isEmpty()
        ? kind.recipients(profile.formalities().recipients(), issuing.archive())
        : report.recipients();
  }

  private List<String> recipients() {
    List<String> given = new ArrayList<>(givenRecipients());
    if (given.isEmpty()) {
      given.add(issuing.archive());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String bare = given.get(i).strip().replaceFirst("^-\\s*", "").replaceFirst("[;.,]$", "");
      lines.add("- " + bare + (i == given.size() - 1 ? "." : ";"));
    }
    return lines;
  }
}
