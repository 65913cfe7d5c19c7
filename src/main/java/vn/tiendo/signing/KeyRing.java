package vn.tiendo.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.ProviderException;
import java.security.UnrecoverableKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one store: a PKCS#12 file, or a token or smart card behind a PKCS#11 library. To be
 * closed when done, which takes the log-in back from a token.
 */
public final class KeyRing implements AutoCloseable {
  private static final String PKCS12 = "PKCS12";

  /** Java opens stores of today's kind (PBES2) with plain letters only. */
  private static final int LAST_ASCII = 0x7f;

  private final AbstractKeyStoreTokenConnection store;
  private final List<SigningKey> keys;

  private KeyRing(AbstractKeyStoreTokenConnection store, List<SigningKey> keys) {
    this.store = store;
    this.keys = List.copyOf(keys);
  }

  /**
   * Opens a PKCS#12 file (.p12, .pfx).
   *
   * @param file its content
   * @throws SigningRefused if it is none, the password is wrong, or no key is in it
   */
  public static KeyRing pkcs12(byte[] file, char[] password) {
    try {
      KeyStore.getInstance(PKCS12).load(new ByteArrayInputStream(file), password);
    } catch (IOException e) {
      if (new String(password).chars().anyMatch(c -> c > LAST_ASCII)) {
        throw new SigningRefused(
            "mật khẩu có chữ có dấu nên không mở được kho khóa",
            "tắt bộ gõ tiếng Việt rồi nhập lại; nếu mật khẩu đúng là có dấu thì đổi thành không"
                + " dấu",
            e);
      }
      throw e.getCause() instanceof UnrecoverableKeyException
          ? new SigningRefused(
              "mật khẩu của kho khóa không đúng", "nhập lại; chú ý phím Caps Lock và bộ gõ", e)
          : new SigningRefused(
              "kho khóa không phải là tệp PKCS#12 hoặc đã hỏng",
              "chọn tệp .p12 hoặc .pfx do đơn vị cấp chứng thư giao",
              e);
    } catch (GeneralSecurityException e) {
      throw new SigningRefused(
          "Java trên máy này không đọc được kho khóa",
          "xuất lại kho khóa dạng PKCS#12 thông dụng (AES-256)",
          e);
    }
    return open(new Pkcs12SignatureToken(file, new PasswordProtection(password)));
  }

  /**
   * Opens a token.
   *
   * @param library where the maker's PKCS#11 library is
   * @param slot number of the slot the token is in; null for the first that holds a token
   * @throws SigningRefused if the library or the token does not answer, the PIN is wrong, or no key
   *     is in it
   */
  public static KeyRing pkcs11(String library, @Nullable Integer slot, char[] pin) {
    PasswordProtection protection = new PasswordProtection(pin);
    try {
      return open(Token.find(library, slot, protection));
    } catch (DSSException | ProviderException e) {
      throw TokenFailure.of(e, library, slot);
    }
  }

  private static KeyRing open(AbstractKeyStoreTokenConnection store) {
    List<SigningKey> keys = new ArrayList<>();
    try {
      for (DSSPrivateKeyEntry entry : store.getKeys()) {
        if (entry instanceof KSPrivateKeyEntry known) {
          keys.add(new SigningKey(store, known));
        }
      }
    } catch (DSSException | ProviderException e) {
      store.close();
      throw e;
    }
    if (keys.isEmpty()) {
      store.close();
      throw new SigningRefused(
          "trong kho khóa không có khóa riêng nào kèm chứng thư",
          "dùng tệp có cả khóa riêng và chứng thư, không dùng tệp chỉ có chứng thư (.cer, .crt)");
    }
    return new KeyRing(store, keys);
  }

  /**
   * The key to sign with.
   *
   * @param wanted name in the store, serial number or holder; null for the only one that is good
   * @throws SigningRefused if none is called so, several may be meant, or the one meant must not
   *     sign at that time
   */
  public SigningKey choose(@Nullable String wanted, Instant at) {
    List<SigningKey> meant =
        wanted == null ? keys : keys.stream().filter(key -> key.isCalled(wanted)).toList();
    if (meant.isEmpty()) {
      throw new SigningRefused(
          "trong kho khóa không có chứng thư “" + wanted + "”", "chọn một trong: " + list(keys));
    }
    List<SigningKey> good = meant.stream().filter(key -> key.refusal(at) == null).toList();
    if (good.size() > 1) {
      throw new SigningRefused(
          "kho khóa có " + good.size() + " chứng thư dùng được",
          "nêu một bằng --certificate, theo số sê-ri: " + list(good));
    }
    if (good.isEmpty()) {
      throw refusal(meant, at);
    }
    return good.get(0);
  }

  private static SigningRefused refusal(List<SigningKey> meant, Instant at) {
    SigningRefused first = meant.get(0).refusal(at);
    if (meant.size() == 1 && first != null) {
      return first;
    }
    return new SigningRefused(
        "không chứng thư nào trong kho khóa ký được lúc này",
        "xem lại thời hạn: " + list(meant) + "; nếu còn hạn thì xem lại ngày giờ của máy");
  }

  private static String list(List<SigningKey> keys) {
    return keys.stream()
        .map(SigningKey::holder)
        .map(
            holder ->
                holder.serial()
                    + " của "
                    + holder.described()
                    + ", hiệu lực "
                    + Moment.day(holder.from())
                    + " - "
                    + Moment.day(holder.until()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    store.close();
  }
}
