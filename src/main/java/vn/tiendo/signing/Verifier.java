package vn.tiendo.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.pdf.PdfSignatureRevision;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import vn.tiendo.signing.Verification.Signature;
import vn.tiendo.signing.Verification.Since;
import vn.tiendo.signing.Verification.Trust;

/** Tells of a PDF who signed it, when, and whether it is still as it was then. */
public final class Verifier {

  private Verifier() {}

  /** Looks at every signature of a file; asks nothing of the network. */
  public static Verification verify(Paper paper, Trusted trusted) {
    return verify(paper.bytes(), trusted);
  }

  static Verification verify(byte[] pdf, Trusted trusted) {
    List<PAdESSignature> found = PdfServices.signatures(pdf);
    int signed = found.stream().mapToInt(Verifier::end).max().orElse(0);
    return new Verification(
        found.stream()
            .sorted(Comparator.comparingInt(Verifier::end))
            .map(one -> signature(one, since(one, signed, pdf.length), trusted))
            .toList());
  }

  /** Where the bytes end that a signature speaks of. */
  private static int end(PAdESSignature signature) {
    ByteRange range = signature.getPdfSignatureDictionary().getByteRange();
    return range.getSecondPartStart() + range.getSecondPartEnd();
  }

  private static Signature signature(PAdESSignature signature, Since since, Trusted trusted) {
    CertificateToken certificate = signature.getSigningCertificateToken();
    Date stated = signature.getSigningTime();
    Instant at = stated == null ? null : stated.toInstant();
    return new Signature(
        field(signature.getPdfRevision()),
        certificate == null ? null : Holder.of(certificate),
        at,
        intact(signature),
        since,
        certificate == null || at == null
            ? Trust.UNKNOWN
            : trusted.of(certificate, certificates(signature), at));
  }

  private static String field(PdfSignatureRevision revision) {
    return revision.getFields().stream()
        .map(PdfSignatureField::getFieldName)
        .findFirst()
        .orElse("");
  }

  /** The bytes are the ones signed, and nothing but the signature itself stands between them. */
  private static boolean intact(PAdESSignature signature) {
    signature.checkSignatureIntegrity();
    PdfSignatureDictionary dictionary = signature.getPdfSignatureDictionary();
    return signature.getSignatureCryptographicVerification().isSignatureValid()
        && dictionary.getByteRange().isValid()
        && dictionary.isConsistent();
  }

  /**
   * What stands behind a signature in the file. Bytes that no later signature speaks of are
   * tolerated only if they are what serves to check signatures later (a DSS dictionary).
   *
   * @param signed where the bytes end that the last signature speaks of
   * @param length of the file
   */
  private static Since since(PAdESSignature signature, int signed, int length) {
    if (end(signature) == length) {
      return Since.NOTHING;
    }
    PdfModificationDetection found = signature.getPdfRevision().getModificationDetection();
    if (found == null || !isHarmless(found)) {
      return Since.CHANGED;
    }
    PdfObjectModifications objects = found.getObjectModifications();
    boolean vouched = signed == length || !objects.getSecureChanges().isEmpty();
    boolean filledByNobody =
        end(signature) == signed && !objects.getFormFillInAndSignatureCreationChanges().isEmpty();
    return vouched && !filledByNobody ? Since.SIGNATURES : Since.CHANGED;
  }

  private static boolean isHarmless(PdfModificationDetection found) {
    PdfObjectModifications objects = found.getObjectModifications();
    return found.getPageDifferences().isEmpty()
        && objects.getAnnotCreationChanges().isEmpty()
        && objects.getUndefinedChanges().stream().allMatch(Verifier::isSeenElsewhere);
  }

  /**
   * DSS meets a tagged form field twice: on its page, where it tells the filling of a field from
   * other changes, and through the tags, where it does not. What counts is the page.
   */
  private static boolean isSeenElsewhere(ObjectModification change) {
    List<String> path = change.getObjectTree().getKeyChain();
    return path.size() > 1 && path.get(1).equals("StructTreeRoot") && path.contains("Obj");
  }

  private static List<X509Certificate> certificates(AdvancedSignature signature) {
    return signature.getCertificates().stream().map(CertificateToken::getCertificate).toList();
  }
}
