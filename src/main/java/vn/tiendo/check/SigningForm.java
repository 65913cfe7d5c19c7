package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.Report;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.Signatory.Mode;

/** The lines above and below a signature (official format, 3.6). */
final class SigningForm implements CommitteeRule {
  private static final String FOR_A_COMMITTEE = "ky-thay-cap-uy";
  private static final String WITH_BODY = "chuc-vu-kem-to-chuc";
  private static final String WITH_TITLE = "ten-kem-danh-xung";
  private static final String PLAIN_MEMBER = "chuc-vu-uy-vien";

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(pho )?bi thu.*|ban (thuong vu|chap hanh).*|(tinh|thanh|huyen|quan|thi|dang|chi) uy.*"
              + "|chi bo.*|uy ban kiem tra.*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:bi thu|chu nhiem|truong ban|chanh van phong)(?: thuong truc)?"
              + " (?:(?:tinh|thanh|huyen|quan|thi|dang|chi) uy|chi bo|dang bo|uy ban|ban)\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(đồng chí|ông|bà|GS|PGS|TSKH|TS|ThS|BS|KS|CN|NGND|NGƯT"
              + "|(đại|thượng|trung|thiếu) (tướng|tá|[uú][ỷý]|[ủú]y))[ .].*");

  @Override
  public Set<String> codes() {
    return Set.of(FOR_A_COMMITTEE, WITH_BODY, WITH_TITLE, PLAIN_MEMBER);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Committee whole = committee.committee();
    Issuer usual = whole.profile().formalities().issuer();
    look(whole.profile().formalities().signatory(), usual, report);
    for (Report each : whole.reports()) {
      look(each.signatory(), each.issuer() == null ? usual : each.issuer(), report);
    }
  }

  private static void look(
      @Nullable Signatory signatory, Issuer issuer, Consumer<Diagnostic> report) {
    if (signatory != null) {
      Stream.of(
              collective(signatory),
              withBody(signatory),
              withTitle(signatory),
              plainMember(signatory, issuer))
          .flatMap(found -> found)
          .forEach(report);
    }
  }

  private static Stream<Diagnostic> collective(Signatory signatory) {
    Signatory.Authority authority = signatory.authority();
    return authority != null
            && authority.mode() == Mode.DEPUTY
            && COLLECTIVE.matcher(Folding.fold(authority.whom())).matches()
        ? Stream.of(
            Diagnostic.error(
                FOR_A_COMMITTEE,
                signatory.place(),
                "cấp ủy làm việc theo chế độ tập thể nên không ký thay “%s”"
                    .formatted(authority.whom()),
                "bỏ “quyền hạn” để in T/M và ghi chức vụ phó bí thư; K/T chỉ dùng cho cấp phó của"
                    + " người đứng đầu cơ quan tham mưu"))
        : Stream.empty();
  }

  private static Stream<Diagnostic> withBody(Signatory signatory) {
    String position = signatory.position();
    return position != null && BODY.matcher(Folding.fold(position)).find()
        ? Stream.of(
            Diagnostic.warning(
                WITH_BODY,
                signatory.place(),
                "chức vụ ký “%s” kèm tên tổ chức".formatted(position),
                "chỉ ghi chức vụ, như “bí thư”, “phó bí thư”: tổ chức đã có ở dòng trên"))
        : Stream.empty();
  }

  private static Stream<Diagnostic> withTitle(Signatory signatory) {
    return TITLE.matcher(signatory.name()).matches()
        ? Stream.of(
            Diagnostic.warning(
                WITH_TITLE,
                signatory.place(),
                "họ tên người ký “%s” kèm danh xưng".formatted(signatory.name()),
                "bỏ học hàm, học vị, quân hàm và danh xưng trước họ tên"))
        : Stream.empty();
  }

  private static Stream<Diagnostic> plainMember(Signatory signatory, Issuer issuer) {
    String position = signatory.position();
    return position != null
            && signatory.authority() == null
            && issuer.kind() != Issuer.Kind.OFFICE
            && Folding.fold(position).startsWith("uy vien")
        ? Stream.of(
            Diagnostic.note(
                PLAIN_MEMBER,
                signatory.place(),
                "ủy viên ký thay mặt thì văn bản không in chức vụ “%s”".formatted(position),
                "bỏ chức vụ, hoặc ghi chức vụ bí thư, phó bí thư nếu đúng như vậy"))
        : Stream.empty();
  }
}
