package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.SignatureField;

/**
 * The foot of the text: its last sentence, who receives it and who signs. Printed as one block that
 * no page break parts.
 *
 * @param sentence the last paragraph of the text: {@code Trên đây là báo cáo …}
 * @param recipients the lines under {@code Nơi nhận:}, complete with hyphen and semicolon or full
 *     stop
 * @param authority {@code T/M BAN THƯỜNG VỤ}
 * @param position {@code BÍ THƯ}; null where the signer's office is not printed or not yet known
 * @param name the signer without titles; null while nobody is named
 * @param signatureFields the empty fields to be signed in; empty for none
 */
public record Closing(
    String sentence,
    List<String> recipients,
    String authority,
    @Nullable String position,
    @Nullable String name,
    List<SignatureField> signatureFields) {

  public Closing {
    recipients = List.copyOf(recipients);
    signatureFields = List.copyOf(signatureFields);
  }
}
