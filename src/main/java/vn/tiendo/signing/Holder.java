package vn.tiendo.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.X500PrincipalHelper;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says about whom it was given to.
 *
 * @param name of the person or body
 * @param organisation the body that a person belongs to; null when not said
 * @param issuer name of the authority that gave it
 * @param serial serial number in lower-case hexadecimal digits
 * @param selfSigned whether nobody but the holder stands for it
 */
public record Holder(
    String name,
    @Nullable String organisation,
    String issuer,
    String serial,
    Instant from,
    Instant until,
    boolean selfSigned) {

  private static final int HEXADECIMAL = 16;

  static Holder of(CertificateToken certificate) {
    return new Holder(
        name(certificate.getSubject()),
        DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.O, certificate.getSubject()),
        name(certificate.getIssuer()),
        certificate.getSerialNumber().toString(HEXADECIMAL).toLowerCase(Locale.ROOT),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        certificate.isSelfSigned());
  }

  private static String name(X500PrincipalHelper subject) {
    return Objects.requireNonNullElse(
        DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, subject),
        Objects.requireNonNullElse(DSSASN1Utils.getHumanReadableName(subject), "(không ghi tên)"));
  }

  /** {@code Nguyễn Văn Mẫu (Đảng ủy xã Mẫu)}. */
  public String described() {
    return organisation == null || organisation.equals(name)
        ? name
        : name + " (" + organisation + ")";
  }

  /** Whether the certificate was good at a time, both ends included. */
  public boolean goodAt(Instant time) {
    return !time.isBefore(from) && !time.isAfter(until);
  }
}
