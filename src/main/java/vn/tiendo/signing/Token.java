package vn.tiendo.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.security.KeyStore.PasswordProtection;
import org.jspecify.annotations.Nullable;

/** What is in one slot of a PKCS#11 library. */
final class Token extends Pkcs11SignatureToken {
  private static final int NOT_SAID = -1;

  /** More readers than anybody has. */
  private static final int MOST_SLOTS = 32;

  private Token(String library, PasswordProtection pin, int slot, int index) {
    super(library, new PrefilledPasswordCallback(pin), slot, index, null);
  }

  /**
   * The token in a slot, or the first that is there.
   *
   * @param slot its number; null for the first slot with a token in it. Looking for it logs in
   *     nowhere: a wrong PIN would bring another token nearer to being locked
   * @throws SigningRefused if no slot has one
   * @throws DSSException if the library does not work
   */
  static Token find(String library, @Nullable Integer slot, PasswordProtection pin) {
    if (slot != null) {
      return new Token(library, pin, slot, NOT_SAID);
    }
    for (int index = 0; index < MOST_SLOTS; index++) {
      Token token = new Token(library, pin, NOT_SAID, index);
      try {
        if (token.getProvider().getService("KeyStore", "PKCS11") != null) {
          return token;
        }
      } catch (DSSException e) {
        if (TokenFailure.isPastLastSlot(e)) {
          break;
        }
        throw e;
      }
      token.close();
    }
    throw new SigningRefused(
        "không thấy thiết bị ký nào", "cắm thiết bị, đợi máy nhận ra rồi chạy lại");
  }
}
