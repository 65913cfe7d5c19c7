package vn.tiendo.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** Signatures read by their byte ranges and checked as CMS, without DSS. */
final class RawSignatures {
  private RawSignatures() {}

  /**
   * One signature.
   *
   * @param good whether it fits the bytes it speaks of, which are all but itself
   * @param gapStart where itself begins
   * @param gapEnd where itself ends
   * @param end where they end
   * @param kind its SubFilter
   * @param namesItsCertificate whether the certificate is among what was signed
   */
  record One(
      boolean good, int gapStart, int gapEnd, int end, String kind, boolean namesItsCertificate) {}

  /** All signatures of a file, in the order they were given. */
  static List<One> of(byte[] pdf) throws Exception {
    List<One> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        all.add(one(pdf, signature));
      }
    }
    all.sort(java.util.Comparator.comparingInt(One::end));
    return all;
  }

  private static One one(byte[] pdf, PDSignature signature) throws Exception {
    int[] range = signature.getByteRange();
    byte[] content = new byte[range[1] + range[3]];
    System.arraycopy(pdf, range[0], content, 0, range[1]);
    System.arraycopy(pdf, range[2], content, range[1], range[3]);
    String gap =
        new String(Arrays.copyOfRange(pdf, range[1], range[2]), StandardCharsets.ISO_8859_1);
    CMSSignedData cms =
        new CMSSignedData(new CMSProcessableByteArray(content), signature.getContents());
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    X509CertificateHolder certificate =
        cms.getCertificates().getMatches(null).stream()
            .filter(one -> signer.getSID().match(one))
            .findFirst()
            .orElseThrow();
    boolean fits =
        signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
            && range[0] == 0
            && gap.matches("<[0-9a-fA-F]*>");
    boolean named =
        signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null;
    return new One(fits, range[1], range[2], range[2] + range[3], signature.getSubFilter(), named);
  }
}
