package vn.tiendo.signing;

import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A private key with its certificate. Usable while the ring it was taken from is open. */
public final class SigningKey {
  private final SignatureTokenConnection store;
  private final KSPrivateKeyEntry entry;
  private final Holder holder;

  SigningKey(SignatureTokenConnection store, KSPrivateKeyEntry entry) {
    this.store = store;
    this.entry = entry;
    this.holder = Holder.of(entry.getCertificate());
  }

  SignatureTokenConnection store() {
    return store;
  }

  KSPrivateKeyEntry entry() {
    return entry;
  }

  /** Whom the certificate was given to. */
  public Holder holder() {
    return holder;
  }

  /** Whether somebody means this key: by the name in the store, the serial number or the holder. */
  boolean isCalled(String wanted) {
    String serial = wanted.replace(":", "").replace(" ", "").replaceFirst("^0+(?=.)", "");
    return entry.getAlias().equalsIgnoreCase(wanted)
        || holder.serial().equalsIgnoreCase(serial)
        || holder.name().equalsIgnoreCase(wanted);
  }

  /** Why the key must not sign at a time; null when it may. */
  @Nullable SigningRefused refusal(Instant at) {
    if (at.isAfter(holder.until())) {
      return new SigningRefused(
          "chứng thư của " + holder.name() + " đã hết hạn từ ngày " + Moment.day(holder.until()),
          "xin gia hạn hoặc dùng chứng thư mới; nếu chưa hết hạn thì xem lại ngày giờ của máy");
    }
    if (at.isBefore(holder.from())) {
      return new SigningRefused(
          "chứng thư của "
              + holder.name()
              + " đến ngày "
              + Moment.day(holder.from())
              + " mới có hiệu lực",
          "chờ đến ngày đó; nếu đã đến thì xem lại ngày giờ của máy");
    }
    if (!maySignDocuments()) {
      return new SigningRefused(
          "chứng thư của " + holder.name() + " không được cấp để ký văn bản",
          "dùng chứng thư có mục đích ký số (digitalSignature hoặc nonRepudiation)");
    }
    return null;
  }

  /** A certificate that names no use may be used for all. */
  private boolean maySignDocuments() {
    List<KeyUsageBit> uses = entry.getCertificate().getKeyUsageBits();
    return uses.isEmpty()
        || uses.contains(KeyUsageBit.DIGITAL_SIGNATURE)
        || uses.contains(KeyUsageBit.NON_REPUDIATION);
  }
}
