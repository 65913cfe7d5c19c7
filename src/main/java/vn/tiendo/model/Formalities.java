package vn.tiendo.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the committee's documents are issued, signed, sent and set (thể thức), unless a report says
 * otherwise.
 *
 * @param recipients the lines under Nơi nhận without their signs; empty for the file copy alone
 * @param signatureFields the empty fields that final documents have to be signed in
 */
public record Formalities(
    Issuer issuer,
    @Nullable Signatory signatory,
    List<String> recipients,
    List<SignatureField> signatureFields,
    PageForm form) {
  public static final Formalities USUAL =
      new Formalities(Issuer.COMMITTEE, null, List.of(), List.of(), PageForm.USUAL);

  public Formalities {
    Objects.requireNonNull(issuer);
    recipients = List.copyOf(recipients);
    signatureFields = List.copyOf(signatureFields);
    Objects.requireNonNull(form);
  }
}
