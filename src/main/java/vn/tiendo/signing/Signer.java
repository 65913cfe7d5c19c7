package vn.tiendo.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.ProviderException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Signs a PDF: PAdES baseline B (ETSI EN 319 142-1), SHA-256. The signature is added behind the
 * file as it is, so that earlier signatures stay good, and draws nothing on the page: a picture of
 * a signature or a seal is not for a program to make.
 */
public final class Signer {
  private static final String PROGRAM = "Tiến Độ";

  private Signer() {}

  /**
   * Signs.
   *
   * @param field name of an empty field to fill; null for a signature without a place on the page
   * @param at the time stated in the signature, to the second
   * @return the whole signed file
   * @throws SigningRefused if an earlier signature is broken or forbids another, or the key does
   *     not answer
   */
  public static byte[] sign(Paper paper, SigningKey key, @Nullable String field, Instant at) {
    requireWhole(paper);
    PAdESSignatureParameters parameters = parameters(key, field, at);
    PAdESService service = PdfServices.signing();
    try {
      DSSDocument document = PdfServices.document(paper.bytes());
      ToBeSigned content = service.getDataToSign(document, parameters);
      SignatureValue value = value(key, content, parameters.getDigestAlgorithm());
      byte[] signed = DSSUtils.toByteArray(service.signDocument(document, parameters, value));
      requireSound(signed);
      return signed;
    } catch (AlertException e) {
      throw new SigningRefused(
          "chữ ký trước trong tệp không cho ký thêm", "ký từ bản chưa có chữ ký đó", e);
    }
  }

  private static PAdESSignatureParameters parameters(
      SigningKey key, @Nullable String field, Instant at) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.entry().getCertificate());
    parameters.setCertificateChain(key.entry().getCertificateChain());
    parameters.bLevel().setSigningDate(Date.from(at));
    parameters.setSigningTimeZone(TimeZone.getTimeZone(Moment.VIET_NAM));
    parameters.setAppName(PROGRAM);
    if (field != null) {
      parameters.getImageParameters().getFieldParameters().setFieldId(field);
    }
    return parameters;
  }

  private static SignatureValue value(SigningKey key, ToBeSigned content, DigestAlgorithm digest) {
    try {
      return key.store().sign(content, digest, key.entry());
    } catch (DSSException | ProviderException e) {
      throw new SigningRefused(
          "khóa không ký được (" + e.getMessage() + ")",
          "cắm lại thiết bị hoặc dùng khóa khác rồi ký lại",
          e);
    }
  }

  /** What was changed behind a signature must not get a new one, which would seem to bless it. */
  private static void requireWhole(Paper paper) {
    Verifier.verify(paper, Trusted.nobody()).signatures().stream()
        .filter(signature -> !signature.intact() || signature.since() == Verification.Since.CHANGED)
        .findFirst()
        .ifPresent(
            broken -> {
              throw new SigningRefused(
                  broken.words() + " đã có trong tệp không còn đúng: tệp bị sửa sau khi ký",
                  "ký từ bản chưa bị sửa");
            });
  }

  /** A signature that does not hold must never reach the disk. */
  private static void requireSound(byte[] signed) {
    Verification verification = Verifier.verify(signed, Trusted.nobody());
    if (!verification.sound()) {
      throw new IllegalStateException("the file just signed does not verify: " + verification);
    }
  }
}
