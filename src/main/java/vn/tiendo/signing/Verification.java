package vn.tiendo.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.SignatureField;

/**
 * What the signatures of a PDF are worth.
 *
 * @param signatures in the order they were given; empty for a document that nobody signed
 */
public record Verification(List<Signature> signatures) {
  public Verification {
    signatures = List.copyOf(signatures);
  }

  /**
   * One signature.
   *
   * @param field name of the form field it is in
   * @param holder whose certificate it was given with; null when none is in the signature
   * @param at the time the signature itself states; null when it states none
   * @param intact whether what was signed is still the same and the signature belongs to the
   *     certificate
   * @param since what was done to the file after it
   * @param trust who stands for the certificate
   */
  public record Signature(
      String field,
      @Nullable Holder holder,
      @Nullable Instant at,
      boolean intact,
      Since since,
      Trust trust) {

    /** {@code chữ ký cá nhân}, or the name of a field that is none of this program's. */
    public String words() {
      return SignatureField.named(field)
          .map(known -> "chữ ký " + known.word())
          .orElse("chữ ký “" + field + "”");
    }

    /** Whether the document is as it was signed, with a certificate that was good then. */
    public boolean sound() {
      return intact && since != Since.CHANGED && holder != null && at != null && holder.goodAt(at);
    }
  }

  /** What was added to a file after a signature was given. */
  public enum Since {
    NOTHING,
    /** Further signatures, or what serves to check them. */
    SIGNATURES,
    /** What the reader sees may no longer be what was signed. */
    CHANGED
  }

  /** Who stands for a certificate. */
  public enum Trust {
    /** The chain leads to a certificate that the caller trusts, and all of it was good then. */
    TRUSTED,
    /** Nobody but the holder. */
    SELF_SIGNED,
    /** An authority that the caller did not name. */
    UNKNOWN,
  }

  /** Whether there is a signature, and all of them are sound. */
  public boolean sound() {
    return !signatures.isEmpty() && signatures.stream().allMatch(Signature::sound);
  }

  /** Whether all chains lead to a certificate that the caller trusts. */
  public boolean trusted() {
    return signatures.stream().allMatch(signature -> signature.trust() == Trust.TRUSTED);
  }
}
