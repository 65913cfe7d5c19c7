package vn.tiendo.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Organisation.Event;
import vn.tiendo.model.Organisation.Kind;
import vn.tiendo.model.Organisation.Members;
import vn.tiendo.model.Organisation.Post;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Visibility;

/** Reads don-vi.yaml: kinds of organisation, organisations and what happened to them. */
final class OrganisationReader {
  private static final Value<String> EVENT =
      Words.of(
              List.of(
                  "thành lập",
                  "chia tách",
                  "sáp nhập",
                  "đổi tên",
                  "chuyển đi",
                  "tiếp nhận",
                  "giải thể",
                  "kiện toàn"))
          .value();

  private OrganisationReader() {}

  /** All that don-vi.yaml holds. */
  record Register(List<Kind> kinds, List<Organisation> organisations, List<Event> events) {
    static final Register EMPTY = new Register(List.of(), List.of(), List.of());
  }

  static Register read(Fields fields) {
    List<Kind> kinds = fields.list("loại hình", OrganisationReader::kind);
    List<Organisation> organisations = fields.list("đơn vị", OrganisationReader::organisation);
    List<Event> events = fields.list("biến động tổ chức", OrganisationReader::event);
    fields.finish();
    return new Register(kinds, organisations, events);
  }

  private static @Nullable Kind kind(Node node, Findings findings) {
    Fields fields = Fields.of(node, "loại hình", findings);
    if (fields == null) {
      return null;
    }
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    String name = fields.required("tên", Scalars.TEXT);
    fields.finish();
    if (code == null || name == null) {
      Damage.of(node, findings);
      return null;
    }
    return new Kind(code, name);
  }

  private static @Nullable Organisation organisation(Node node, Findings findings) {
    Fields fields = Fields.of(node, "đơn vị", findings);
    Organisation organisation = fields == null ? null : organisation(fields);
    if (organisation == null) {
      Damage.of(node, findings);
    }
    return organisation;
  }

  private static @Nullable Organisation organisation(Fields fields) {
    Findings findings = fields.findings();
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    List<Code> former = fields.list("mã cũ", Scalars.CODE);
    String name = fields.required("tên", Scalars.TEXT);
    Placed<Code> kind = fields.optional("loại", Scalars.CODE.placed());
    String rank = fields.optional("cấp", Scalars.TEXT);
    Placed<Code> parent = fields.optional("trực thuộc", Scalars.CODE.placed());
    String locality = fields.optional("địa bàn", Scalars.TEXT);
    LocalDate founded = fields.optional("thành lập", Scalars.DATE);
    LocalDate ended = fields.optional("kết thúc", Scalars.DATE);
    List<Members> members =
        fields.byKey("đảng viên", (key, value) -> members(key, value, findings));
    Boolean allowance = fields.optional("phụ cấp cấp ủy", Scalars.YES_NO);
    List<Post> posts = fields.byKey("các chức danh", (key, value) -> post(key, value, findings));
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    if (founded != null && ended != null && ended.isBefore(founded)) {
      findings.error(
          Mistake.DATE_ORDER,
          fields.placeOf("kết thúc"),
          "ngày kết thúc đứng trước ngày thành lập",
          "xem lại hai ngày này");
    }
    return code == null || name == null
        ? null
        : new Organisation(
            code,
            former,
            name,
            kind,
            rank,
            parent,
            locality,
            founded,
            ended,
            members,
            allowance,
            posts,
            visibility,
            note,
            fields.place());
  }

  private static @Nullable Members members(Node.Scalar key, Node value, Findings findings) {
    Period period = Scalars.PERIOD.read(key, findings);
    BigDecimal count = Scalars.NUMBER.read(value, findings);
    return period == null || count == null ? null : new Members(period, count, value.place());
  }

  private static @Nullable Post post(Node.Scalar key, Node value, Findings findings) {
    Integer holders = Scalars.integer(0, 1_000_000).read(value, findings);
    return holders == null ? null : new Post(key.text(), holders);
  }

  private static @Nullable Event event(Node node, Findings findings) {
    Fields fields = Fields.of(node, "biến động tổ chức", findings);
    if (fields == null) {
      return null;
    }
    Period stated = fields.optional("kỳ", Scalars.PERIOD);
    LocalDate day = fields.optional("ngày", Scalars.DATE);
    Period period = day != null ? new Period.At(day) : stated;
    String event = fields.required("sự kiện", EVENT);
    String content = fields.required("nội dung", Scalars.TEXT);
    BigDecimal count = fields.optional("số lượng", Scalars.NUMBER);
    List<Placed<Code>> organisations = fields.list("đơn vị", Scalars.CODE.placed());
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    if (!fields.has("kỳ") && !fields.has("ngày")) {
      fields.missing("kỳ");
    }
    fields.finish();
    return period == null || event == null || content == null
        ? null
        : new Event(period, event, content, count, organisations, citation, fields.place());
  }
}
