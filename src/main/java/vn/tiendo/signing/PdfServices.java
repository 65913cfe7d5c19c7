package vn.tiendo.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.List;

/** DSS, set up to ask nothing of the network and to draw nothing. */
final class PdfServices {

  private PdfServices() {}

  static PAdESService signing() {
    PAdESService service = new PAdESService(offline());
    service.setPdfObjFactory(factory());
    return service;
  }

  /** The signatures of a file, each with what was done to the file after it. */
  static List<PAdESSignature> signatures(byte[] pdf) {
    DSSDocument document = document(pdf);
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
    analyzer.setCertificateVerifier(offline());
    List<AdvancedSignature> all = analyzer.getSignatures();
    factory().newPAdESSignatureService().analyzePdfModifications(document, all, null);
    return all.stream()
        .filter(PAdESSignature.class::isInstance)
        .map(PAdESSignature.class::cast)
        .toList();
  }

  static DSSDocument document(byte[] pdf) {
    return new InMemoryDocument(pdf);
  }

  /** Simple: without the sources that would fetch certificates and revocation lists. */
  private static CertificateVerifier offline() {
    return new CommonCertificateVerifier(true);
  }

  /** Compares the objects of two revisions, which is exact; comparing their pictures is not. */
  private static PdfBoxDefaultObjectFactory factory() {
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    PdfBoxDefaultObjectFactory factory = new Factory();
    factory.setPdfDifferencesFinder(differences);
    return factory;
  }

  /** Makes the service that signs. */
  private static final class Factory extends PdfBoxDefaultObjectFactory {
    @Override
    public PDFSignatureService newPAdESSignatureService() {
      return configure(new RoomKeepingService());
    }
  }
}
