package vn.tiendo.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Formalities;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.Signatory.Authority;
import vn.tiendo.model.SignatureField;

/** Reads how a committee's documents are issued, signed, sent and set (thể thức). */
final class FormalitiesReader {
  static final Value<Formalities> FORMALITIES = FormalitiesReader::read;

  private FormalitiesReader() {}

  private static @Nullable Formalities read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "thể thức", findings);
    if (fields == null) {
      return null;
    }
    Issuer issuer = fields.optional("ban hành bởi", IssuerWords.ISSUER, Issuer.COMMITTEE);
    Authority authority = fields.optional("quyền hạn ký", SignatoryReader.AUTHORITY);
    String position = fields.optional("chức vụ ký", Scalars.TEXT);
    String name = fields.optional("người ký", Scalars.TEXT);
    List<String> recipients = fields.list("nơi nhận", Scalars.TEXT);
    List<SignatureField> signatureFields =
        fields.optional("ô chữ ký", Vocabulary.SIGNATURE_FIELDS, List.of());
    PageForm form = fields.optional("trình bày", PageFormReader.FORM, PageForm.USUAL);
    fields.finish();
    Signatory signatory =
        name == null ? null : new Signatory(authority, position, name, fields.placeOf("người ký"));
    return new Formalities(issuer, signatory, recipients, signatureFields, form);
  }
}
