package vn.tiendo.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tiendo.document.Conformance;
import vn.tiendo.model.SignatureField;
import vn.tiendo.signing.Verification.Signature;
import vn.tiendo.signing.Verification.Since;
import vn.tiendo.signing.Verification.Trust;

/** Signs reports that the program printed, and looks at what came of it in several ways. */
final class SignerTest {
  private static final Instant MORNING = Instant.parse("2027-02-05T03:05:07Z");
  private static final Instant NOON = Instant.parse("2027-02-05T05:00:00Z");
  private static final String PERSON = SignatureField.PERSON.fieldName();
  private static final String BODY = SignatureField.ORGANISATION.fieldName();

  @TempDir private static Path folder;
  private static byte[] report;
  private static Authority authority;
  private static SigningKey person;
  private static SigningKey body;
  private static byte[] once;
  private static byte[] twice;

  @BeforeAll
  static void sign() throws Exception {
    report = PrintedReports.withBothFields(folder);
    authority = new Authority("Cơ quan chứng thực Thử");
    person = key(authority.person("Nguyễn Thị Thử"));
    body = key(authority.person("Đảng uỷ xã Thử"));
    once = Signer.sign(Paper.read(report), person, PERSON, MORNING);
    twice = Signer.sign(Paper.read(once), body, BODY, NOON);
  }

  private static SigningKey key(Authority.Entry entry) throws Exception {
    byte[] store = Authority.store(entry);
    return KeyRing.pkcs12(store, Authority.PASSWORD.toCharArray()).choose(null, MORNING);
  }

  private static Verification verify(byte[] pdf, Trusted trusted) {
    return Verifier.verify(Paper.read(pdf), trusted);
  }

  @Test
  void aSignatureTellsWhoSignedWhenAndWhere() throws Exception {
    Verification verification = verify(once, Trusted.nobody().and(authority.root()));
    assertThat(verification.sound()).isTrue();
    assertThat(verification.trusted()).isTrue();
    Signature signature = verification.signatures().get(0);
    assertThat(verification.signatures()).hasSize(1);
    assertThat(signature.field()).isEqualTo(PERSON);
    assertThat(signature.at()).isEqualTo(MORNING);
    assertThat(signature.since()).isEqualTo(Since.NOTHING);
    assertThat(signature.holder().name()).isEqualTo("Nguyễn Thị Thử");
    assertThat(signature.holder().organisation()).isEqualTo("Đảng uỷ xã Thử");
    assertThat(signature.holder().issuer()).isEqualTo("Cơ quan chứng thực Thử");
  }

  @Test
  void aSecondSignatureLeavesTheFirstGood() {
    Verification verification = verify(twice, Trusted.nobody());
    assertThat(verification.sound()).isTrue();
    assertThat(verification.signatures())
        .extracting(Signature::field, Signature::since, Signature::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PERSON, Since.SIGNATURES, MORNING),
            org.assertj.core.groups.Tuple.tuple(BODY, Since.NOTHING, NOON));
    assertThat(Arrays.copyOf(twice, once.length)).as("nothing before it moves").isEqualTo(once);
  }

  @Test
  void signaturesAreGoodWithoutTheLibraryThatMadeThem() throws Exception {
    assertThat(RawSignatures.of(once)).hasSize(1).allMatch(RawSignatures.One::good);
    List<RawSignatures.One> both = RawSignatures.of(twice);
    assertThat(both).hasSize(2).allMatch(RawSignatures.One::good);
    assertThat(both.get(0).end()).isEqualTo(once.length);
    assertThat(both.get(1).end()).isEqualTo(twice.length);
    assertThat(both).extracting(RawSignatures.One::kind).containsOnly("ETSI.CAdES.detached");
    assertThat(both).as("as baseline B asks").allMatch(RawSignatures.One::namesItsCertificate);
  }

  @Test
  void aSignedReportIsStillToBeKeptAndReadAloud() throws Exception {
    byte[] plain = PrintedReports.withoutFields(folder.resolve("khong-o"));
    byte[] unseen = Signer.sign(Paper.read(plain), person, null, MORNING);
    for (byte[] pdf : List.of(report, once, twice, unseen)) {
      assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
      assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
    assertThat(verify(unseen, Trusted.nobody()).sound()).isTrue();
  }

  @Test
  void signingMovesNoFieldAndDrawsNothing() throws Exception {
    try (PDDocument before = Loader.loadPDF(report);
        PDDocument after = Loader.loadPDF(twice)) {
      assertThat(boxes(after)).isEqualTo(boxes(before)).hasSize(2);
      PDFRenderer one = new PDFRenderer(before);
      PDFRenderer other = new PDFRenderer(after);
      for (int page = 0; page < before.getNumberOfPages(); page++) {
        assertThat(pixels(other.renderImageWithDPI(page, 40, ImageType.RGB)))
            .isEqualTo(pixels(one.renderImageWithDPI(page, 40, ImageType.RGB)));
      }
    }
  }

  private static List<String> boxes(PDDocument pdf) throws Exception {
    return pdf.getSignatureFields().stream()
        .map(field -> field.getPartialName() + field.getWidgets().get(0).getRectangle())
        .toList();
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @Test
  void theSameKeyAndTimeGiveTheSameBytes() {
    assertThat(Signer.sign(Paper.read(report), person, PERSON, MORNING)).isEqualTo(once);
  }

  /** All but the last signature itself, of which no other speaks. */
  @Test
  void noChangedByteGoesUnnoticed() throws Exception {
    RawSignatures.One last = RawSignatures.of(twice).get(1);
    int step = twice.length / 37;
    for (int at = step; at < twice.length; at += step) {
      if (at >= last.gapStart() && at < last.gapEnd()) {
        continue;
      }
      byte[] changed = twice.clone();
      changed[at] ^= 1;
      assertThat(saysSound(changed)).as("byte " + at + " of " + twice.length).isFalse();
    }
  }

  private static boolean saysSound(byte[] pdf) {
    try {
      return verify(pdf, Trusted.nobody()).sound();
    } catch (SigningRefused e) {
      return false; // so damaged that it is no PDF any more
    }
  }

  @Test
  void aPageChangedBehindASignatureIsNoticed() throws Exception {
    byte[] changed = changedBehind(once);
    assertThat(Arrays.copyOf(changed, once.length)).isEqualTo(once);
    Signature signature = verify(changed, Trusted.nobody()).signatures().get(0);
    assertThat(signature.intact()).as("what was signed is there still").isTrue();
    assertThat(signature.since()).isEqualTo(Since.CHANGED);
    assertThat(signature.sound()).isFalse();
  }

  @Test
  void aChangedFileIsNotSignedAgain() throws Exception {
    Paper changed = Paper.read(changedBehind(once));
    assertThatThrownBy(() -> Signer.sign(changed, body, BODY, NOON))
        .isInstanceOf(SigningRefused.class)
        .hasMessageContaining("chữ ký cá nhân đã có trong tệp không còn đúng");
  }

  /** Takes the text off the first page by an update behind the file, as editors do. */
  private static byte[] changedBehind(byte[] signed) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(signed)) {
      pdf.getPage(0).setContents(new org.apache.pdfbox.pdmodel.common.PDStream(pdf));
      pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
      pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      return out.toByteArray();
    }
  }

  @Test
  void bytesPutBehindTheLastSignatureAreNoticed() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(twice)) {
      pdf.getDocumentInformation().setTitle("Tên khác");
      pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      assertThat(verify(out.toByteArray(), Trusted.nobody()).sound()).isFalse();
    }
  }

  @Test
  void trustIsSaidOnlyOfAChainThatLeadsThere() throws Exception {
    Authority another = new Authority("Cơ quan khác");
    assertThat(trust(once, Trusted.nobody())).isEqualTo(Trust.UNKNOWN);
    assertThat(trust(once, Trusted.nobody().and(another.root()))).isEqualTo(Trust.UNKNOWN);
    assertThat(trust(once, Trusted.nobody().and(another.root()).and(authority.root())))
        .isEqualTo(Trust.TRUSTED);
    SigningKey alone = key(Authority.selfSigned("Tự Ký"));
    byte[] signed = Signer.sign(Paper.read(report), alone, PERSON, MORNING);
    assertThat(trust(signed, Trusted.nobody().and(authority.root()))).isEqualTo(Trust.SELF_SIGNED);
    byte[] own = alone.entry().getCertificate().getEncoded();
    assertThat(trust(signed, Trusted.nobody().and(own))).isEqualTo(Trust.TRUSTED);
  }

  private static Trust trust(byte[] pdf, Trusted trusted) {
    return verify(pdf, trusted).signatures().get(0).trust();
  }

  /** An authority of the same name must not pass for the one that is trusted. */
  @Test
  void aNamesakeOfATrustedAuthorityIsNotTrusted() throws Exception {
    Authority namesake = new Authority("Cơ quan chứng thực Thử");
    byte[] signed =
        Signer.sign(Paper.read(report), key(namesake.person("Kẻ Giả")), PERSON, MORNING);
    assertThat(trust(signed, Trusted.nobody().and(authority.root()))).isEqualTo(Trust.UNKNOWN);
  }

  @Test
  void anUnsignedReportHasNoSoundSignature() {
    Verification verification = verify(report, Trusted.nobody());
    assertThat(verification.signatures()).isEmpty();
    assertThat(verification.sound()).isFalse();
    assertThat(Paper.read(report).fields())
        .containsExactly(new Paper.Field(PERSON, false), new Paper.Field(BODY, false));
  }

  @Test
  void aFilledFieldIsAPlainSignatureField() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(once)) {
      PDSignatureField field = pdf.getSignatureFields().get(0);
      assertThat(field.getSignature()).isNotNull();
      assertThat(field.getAlternateFieldName()).isEqualTo(SignatureField.PERSON.description());
      assertThat(field.getSignature().getReason()).isNull();
    }
  }
}
