package vn.tiendo.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Code;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.About;
import vn.tiendo.model.Report.Narrative;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.TableForm;
import vn.tiendo.model.Visibility;

/** Reads a file of bao-cao: YAML between two lines of three hyphens, then Markdown. */
final class ReportReader {
  private static final String FENCE = "---";
  private static final String PLAN = "kế hoạch";
  private static final String TERM = "nhiệm kỳ";
  private static final String CONGRESS = "trình đại hội";
  private static final String THEME = "chủ đề";

  private ReportReader() {}

  /** Reads a report; null when something it can't be without is not there. */
  static @Nullable Report read(Code code, Source source, Findings findings) {
    Lines lines = new Lines(source);
    int end = frontMatterEnd(lines);
    if (end == 0) {
      findings.error(
          Mistake.FRONT_MATTER,
          Place.startOf(source),
          lines.line(1).strip().equals(FENCE)
              ? "phần đầu mở bằng dòng “---” này mà không có dòng “---” kết thúc"
              : "báo cáo thiếu phần đầu giữa hai dòng “---”",
          lines.line(1).strip().equals(FENCE)
              ? "thêm một dòng “---” sau khóa cuối của phần đầu, trước lời văn"
              : "bắt đầu tệp bằng dòng “---”, các khóa loại, kế hoạch, kỳ báo cáo, trạng thái, rồi"
                  + " một dòng “---” nữa");
      return null;
    }
    Node.Mapping front = YamlReader.read(lines, lines.startOf(2), lines.startOf(end), findings);
    Narrative narrative = new NarrativeReader(lines, end + 1, findings).read();
    return front == null ? null : report(code, new Fields(front, "báo cáo", findings), narrative);
  }

  /** The number of the line that ends the front matter; 0 when there is none. */
  private static int frontMatterEnd(Lines lines) {
    if (!lines.line(1).stripTrailing().equals(FENCE)) {
      return 0;
    }
    for (int line = 2; line <= lines.count(); line++) {
      if (lines.line(line).stripTrailing().equals(FENCE)) {
        return line;
      }
    }
    return 0;
  }

  private static @Nullable Report report(Code code, Fields fields, Narrative narrative) {
    Report.Kind kind = fields.required("loại", Vocabulary.REPORT_KIND);
    About about = about(kind, fields);
    Period period = fields.required("kỳ báo cáo", Scalars.PERIOD);
    Integer number = fields.optional("số", Scalars.integer(1, 99_999));
    LocalDate day = fields.optional("ngày", Scalars.DATE);
    HandlingReader handling = new HandlingReader(fields);
    boolean draft = handling.isDraft();
    Visibility visibility = handling.visibility();
    String subject = fields.optional("trích yếu", Scalars.TEXT);
    String requestedBy = fields.optional("thực hiện", Scalars.TEXT);
    Issuer issuer = fields.optional("ban hành bởi", IssuerWords.ISSUER);
    Signatory signatory = fields.optional("người ký", SignatoryReader.SIGNATORY);
    List<String> recipients = fields.list("nơi nhận", Scalars.TEXT);
    Handling how = handling.read();
    TableForm tables = fields.optional("phụ lục", Vocabulary.TABLE_FORM, TableForm.PLAN);
    fields.finish();
    if (!draft) {
      List.of("số", "ngày", "người ký").forEach(key -> requireWhenSigned(fields, key));
    }
    return kind == null || about == null || period == null
        ? null
        : new Report(
            code,
            kind,
            about,
            period,
            number,
            day,
            draft,
            subject,
            requestedBy,
            issuer,
            signatory,
            recipients,
            narrative,
            visibility,
            how,
            tables,
            fields.place());
  }

  private static @Nullable About about(Report.@Nullable Kind kind, Fields fields) {
    if (kind == null) {
      fields.optional(PLAN, Scalars.CODE);
      fields.optional(TERM, Scalars.CODE);
      fields.optional(CONGRESS, Scalars.CODE);
      fields.optional(THEME, Scalars.TEXT);
      return null;
    }
    return switch (kind.topic()) {
      case PLAN -> {
        Placed<Code> plan = fields.required(PLAN, Scalars.CODE.placed());
        yield plan == null ? null : new About.OfPlan(plan);
      }
      case TERM -> {
        Placed<Code> term = fields.required(TERM, Scalars.CODE.placed());
        yield term == null ? null : new About.OfTerm(term);
      }
      case CONGRESS -> congress(fields);
      case COMMITTEE -> new About.OfCommittee();
    };
  }

  private static @Nullable About congress(Fields fields) {
    Placed<Code> ended = fields.required(TERM, Scalars.CODE.placed());
    Placed<Code> opened = fields.required(CONGRESS, Scalars.CODE.placed());
    String theme = fields.optional(THEME, Scalars.TEXT);
    return ended == null || opened == null ? null : new About.OfCongress(ended, opened, theme);
  }

  private static void requireWhenSigned(Fields fields, String key) {
    if (!fields.has(key)) {
      fields
          .findings()
          .error(
              Mistake.UNSIGNED,
              fields.placeOf("trạng thái"),
              "báo cáo chính thức thiếu khóa “%s”".formatted(key),
              "thêm “%s: …”, hoặc để “trạng thái: dự thảo”".formatted(key));
    }
  }
}
