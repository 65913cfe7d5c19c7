package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;
import vn.tiendo.model.Term;

/** Reads the folder of one committee. */
final class CommitteeFolder {
  static final String PROFILE = "dang-bo.yaml";
  private static final String ORGANISATIONS = "don-vi.yaml";
  private static final List<String> KNOWN =
      List.of(PROFILE, ORGANISATIONS, "nhiem-ky", "ke-hoach", "so-lieu", "sinh-hoat", "bao-cao");

  private final Folder folder;
  private final Findings findings;
  private final Code code;

  private @Nullable Profile profile;
  private OrganisationReader.Register register = OrganisationReader.Register.EMPTY;
  private final List<Term> terms = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<FigureSheet> sheets = new ArrayList<>();
  private final List<MeetingYear> meetings = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  CommitteeFolder(Code code, Folder folder) {
    this.code = code;
    this.folder = folder;
    this.findings = folder.findings();
  }

  /** Reads everything; null when the committee itself is not to be known. */
  @Nullable Committee read() {
    List<Folder.Entry> entries = folder.entries();
    entries.forEach(this::read);
    if (entries.stream().noneMatch(entry -> entry.name().equals(PROFILE))) {
      findings.error(
          Mistake.FILE_MISSING,
          folder.placeOf(PROFILE),
          "thư mục đảng bộ thiếu tệp dang-bo.yaml",
          "thêm tệp này với các khóa tên, cấp ủy, cấp, địa danh, ký hiệu");
    }
    if (profile == null) {
      findings.damage(code.value());
      return null;
    }
    return new Committee(
        code,
        profile,
        register.kinds(),
        register.organisations(),
        register.events(),
        terms,
        plans,
        sheets,
        meetings,
        reports);
  }

  private void read(Folder.Entry entry) {
    switch (entry.folder() ? entry.name() + "/" : entry.name()) {
      case PROFILE -> {
        Fields fields = folder.fields(entry, "đảng bộ");
        profile = fields == null ? null : ProfileReader.read(fields);
      }
      case ORGANISATIONS -> {
        Fields fields = folder.fields(entry, "tệp đơn vị");
        register =
            fields == null ? OrganisationReader.Register.EMPTY : OrganisationReader.read(fields);
      }
      case "nhiem-ky/" -> yaml(entry, "nhiệm kỳ", TermReader::read, terms);
      case "ke-hoach/" -> yaml(entry, "kế hoạch", PlanReader::read, plans);
      case "so-lieu/" -> figures(entry);
      case "sinh-hoat/" ->
          yaml(entry, "tệp sinh hoạt", (code, fields) -> MeetingReader.read(fields), meetings);
      case "bao-cao/" -> each(entry, ".md", this::report, reports);
      default -> stray(folder, entry, KNOWN);
    }
  }

  private void figures(Folder.Entry entry) {
    int before = findings.errors();
    yaml(entry, "tệp số liệu", FigureSheetReader::read, sheets);
    if (findings.errors() > before) {
      findings.damage(code.ofItsFigures());
    }
  }

  /** Makes a record of a file's keys. */
  private interface Reader<T> {
    @Nullable T read(Code code, Fields fields);
  }

  private <T> void yaml(Folder.Entry entry, String what, Reader<T> reader, List<T> into) {
    Function<Named, @Nullable T> make =
        file -> {
          Fields fields = file.folder().fields(file.entry(), what);
          T made = fields == null ? null : reader.read(file.code(), fields);
          if (fields != null && made == null) {
            Damage.of(fields.source(), findings);
          }
          return made;
        };
    each(entry, ".yaml", make, into);
  }

  /** A file whose name is a code. */
  private record Named(Code code, Folder folder, Folder.Entry entry) {}

  private @Nullable Report report(Named file) {
    Source source = file.folder().text(file.entry());
    return source == null ? null : ReportReader.read(file.code(), source, findings);
  }

  private <T> void each(
      Folder.Entry entry, String ending, Function<Named, @Nullable T> make, List<T> into) {
    Folder inner = folder.inside(entry);
    for (Folder.Entry file : inner.entries()) {
      if (file.folder() || !file.name().endsWith(ending)) {
        wrongEnding(inner, file, ending);
        continue;
      }
      Code name = code(inner, file, ending);
      T made = name == null ? null : make.apply(new Named(name, inner, file));
      if (made != null) {
        into.add(made);
      } else if (name != null) {
        findings.damage(name.value());
      }
    }
  }

  private @Nullable Code code(Folder inner, Folder.Entry file, String ending) {
    String stem = file.name().substring(0, file.name().length() - ending.length());
    if (Code.isCode(stem)) {
      return new Code(stem);
    }
    inner.codesUnread();
    String likely = Scalars.codeLike(stem);
    findings.error(
        Mistake.FILE_NAME,
        inner.placeOf(file.name()),
        "tên tệp “%s” không dùng được làm địa chỉ trang".formatted(file.name()),
        "đổi tên, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối"
            + (Code.isCode(likely) ? ", ví dụ " + likely + ending : ""));
    return null;
  }

  private void wrongEnding(Folder inner, Folder.Entry file, String ending) {
    String plain = file.name().replaceFirst("\\.[^.]*$", "");
    String message =
        "không đọc “%s” vì thư mục này chỉ gồm các tệp %s".formatted(file.name(), ending);
    if (!file.folder() && file.name().matches("(?i).*\\.(ya?ml|md|txt|markdown)")) {
      // what was written to be read must not be left out in silence
      inner.codesUnread();
      findings.error(
          Mistake.FILE_STRAY,
          inner.placeOf(file.name()),
          message,
          "đổi tên thành " + plain + ending);
    } else {
      findings.warning(
          Mistake.FILE_STRAY, inner.placeOf(file.name()), message, "chuyển đi nơi khác");
    }
  }

  /**
   * Reports a file or folder that nothing is known to read. One that was likely meant to be read is
   * an error, since without it all that it holds would be left out.
   */
  static void stray(Folder folder, Folder.Entry entry, List<String> known) {
    Findings findings = folder.findings();
    Place place = folder.placeOf(entry.name());
    String likely = Folding.nearest(Scalars.codeLike(entry.name()), known).orElse(null);
    if (known.contains(entry.name())) {
      findings.error(
          Mistake.FILE_STRAY,
          place,
          "“%s” phải là một %s"
              .formatted(entry.name(), entry.folder() ? "tệp, không phải thư mục" : "thư mục"),
          "chuyển mục này đi nơi khác rồi tạo lại");
      folder.codesUnread();
    } else if (likely != null && !folder.has(likely)) {
      findings.error(
          Mistake.FILE_STRAY,
          place,
          "không biết “%s” là gì nên không đọc".formatted(entry.name()),
          "có phải là “%s”? Đổi tên cho đúng".formatted(likely));
      folder.codesUnread();
    } else {
      findings.warning(
          Mistake.FILE_STRAY,
          place,
          "không biết “%s” là gì nên không đọc".formatted(entry.name()),
          likely != null
              ? "ở đây đã có “%s”; xóa bản này hoặc chuyển đi nơi khác".formatted(likely)
              : "ở đây chỉ dùng: " + String.join(", ", known));
    }
  }
}
