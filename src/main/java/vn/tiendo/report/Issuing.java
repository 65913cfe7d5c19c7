package vn.tiendo.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.Report;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.Signatory.Authority;

/**
 * In whose name a report goes out, and what follows from it: the two names in the head, the symbol,
 * who speaks in the text, and the lines of the signature (official format, 3.6, 4.3 and 4.4).
 */
final class Issuing {
  private final Profile profile;
  private final Issuer issuer;
  private final @Nullable Signatory signatory;
  private final @Nullable String congress;

  /**
   * @param usual in whose name it goes out when it gives none
   * @param congress the congress that it is a paper of, {@code Đại hội đại biểu lần thứ XXI}; null
   *     when there is none
   */
  Issuing(Profile profile, Report report, Issuer usual, @Nullable String congress) {
    this.profile = profile;
    Issuer own = report.issuer();
    this.issuer = own != null ? own : usual;
    Signatory signed = report.signatory();
    this.signatory = signed != null ? signed : profile.formalities().signatory();
    this.congress = congress;
  }

  /** Line 1 of the head; null when the issuer stands at the top. */
  @Nullable String superior() {
    String above =
        switch (issuer.kind()) {
          case COMMITTEE, STANDING, EXECUTIVE -> profile.superior();
          case INSPECTION, OFFICE -> profile.committeeName();
          case BEFORE_CONGRESS, PRESIDIUM -> profile.name();
        };
    return above == null ? null : Phrases.capitals(above);
  }

  /** Line 2 of the head: an office is named shortly, never with its cấp ủy. */
  String name() {
    return switch (issuer.kind()) {
      case COMMITTEE, STANDING, EXECUTIVE -> Phrases.capitals(profile.committeeName());
      case INSPECTION, OFFICE -> Phrases.capitals(issuer.name());
      case BEFORE_CONGRESS, PRESIDIUM -> Phrases.capitals(congress == null ? "Đại hội" : congress);
    };
  }

  /** {@code ĐU}, {@code UBKTĐU}, {@code BTCTU}, {@code ĐH}. */
  String symbol() {
    return switch (issuer.kind()) {
      case COMMITTEE, STANDING, EXECUTIVE -> profile.symbol();
      case INSPECTION, OFFICE -> initials(issuer.name()) + profile.symbol();
      case BEFORE_CONGRESS, PRESIDIUM -> "ĐH";
    };
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[ -]+", -1))
        .filter(word -> !word.isEmpty() && !word.equals("và"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The body that speaks in the text: {@code Ban Thường vụ Đảng ủy xã Minh Họa}. */
  String speaker() {
    return switch (issuer.kind()) {
      case COMMITTEE -> profile.committeeName();
      case STANDING, INSPECTION, OFFICE -> issuer.name() + " " + profile.committeeName();
      case EXECUTIVE, BEFORE_CONGRESS -> issuer.name() + " " + profile.name();
      case PRESIDIUM -> issuer.name() + " Đại hội";
    };
  }

  /** Line 1 of the signature, bold. */
  String authority() {
    Authority given = signatory == null ? null : signatory.authority();
    if (given != null) {
      return given.mode().sign() + " " + Phrases.capitals(given.whom());
    }
    if (issuer.kind() == Issuer.Kind.OFFICE) {
      return Phrases.capitals(headOfOffice());
    }
    String body = issuer.kind() == Issuer.Kind.COMMITTEE ? shortCommittee() : issuer.name();
    return "T/M " + Phrases.capitals(body);
  }

  /** The office whose holder signs an office's documents himself. */
  private String headOfOffice() {
    String position = signatory == null ? null : signatory.position();
    if (position != null) {
      return position;
    }
    return isChancellery() ? "Chánh Văn phòng" : "Trưởng ban";
  }

  private boolean isChancellery() {
    return issuer.name().startsWith("Văn phòng");
  }

  /**
   * Line 2 of the signature; null where none is printed: for the presidium of a congress, for the
   * head of an office and whoever acts as one, and for a member of a cấp ủy without a post.
   */
  @Nullable String position() {
    if (signatory == null || signatory.position() == null) {
      return null;
    }
    Authority given = signatory.authority();
    boolean alone =
        given == null
            ? issuer.kind() == Issuer.Kind.OFFICE || issuer.kind() == Issuer.Kind.PRESIDIUM
            : given.mode() == Signatory.Mode.ACTING;
    return alone || isPlainMember(signatory.position())
        ? null
        : Phrases.capitals(signatory.position());
  }

  private static boolean isPlainMember(String position) {
    String words = position.toLowerCase(Locale.ROOT);
    return words.startsWith("ủy viên") || words.startsWith("uỷ viên") || words.contains("ủy viên");
  }

  /** Who signs; null while nobody is named. */
  @Nullable String signer() {
    return signatory == null ? null : signatory.name();
  }

  /** Where the copy of the file is kept: the last line under Nơi nhận. */
  String archive() {
    return switch (issuer.kind()) {
      case OFFICE, INSPECTION -> "Lưu " + issuer.name();
      case BEFORE_CONGRESS, PRESIDIUM -> "Lưu Văn phòng " + shortCommittee();
      case COMMITTEE, STANDING, EXECUTIVE ->
          isBranch() ? "Lưu Chi bộ" : "Lưu Văn phòng " + shortCommittee();
    };
  }

  private boolean isBranch() {
    return profile.committeeName().startsWith("Chi ");
  }

  /** {@code Tỉnh ủy} of {@code Tỉnh ủy Thái Nguyên}. */
  private String shortCommittee() {
    String[] words = profile.committeeName().split(" ", -1);
    return words.length < 2 ? profile.committeeName() : words[0] + " " + words[1];
  }
}
