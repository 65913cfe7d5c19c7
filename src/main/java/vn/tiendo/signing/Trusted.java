package vn.tiendo.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.signing.Verification.Trust;

/**
 * The certificates that the caller trusts by themselves: roots of the authorities, or a signer's
 * own. Whether a certificate was revoked is not asked of anybody.
 */
public final class Trusted {
  private final Set<X509Certificate> certificates;

  private Trusted(Set<X509Certificate> certificates) {
    this.certificates = Set.copyOf(certificates);
  }

  /** Trusts nobody. */
  public static Trusted nobody() {
    return new Trusted(Set.of());
  }

  /**
   * These and the certificates of one more file.
   *
   * @param file one or more certificates in PEM, or one in DER
   * @throws SigningRefused if it holds no certificate
   */
  public Trusted and(byte[] file) {
    Set<X509Certificate> all = new LinkedHashSet<>(certificates);
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (Certificate one : factory.generateCertificates(new ByteArrayInputStream(file))) {
        all.add((X509Certificate) one);
      }
    } catch (CertificateException e) {
      throw new SigningRefused("không phải là tệp chứng thư", "chọn tệp .cer, .crt hoặc .pem", e);
    }
    if (all.size() == certificates.size() && file.length == 0) {
      throw new SigningRefused("tệp chứng thư rỗng", "chọn tệp .cer, .crt hoặc .pem");
    }
    return new Trusted(all);
  }

  /** Whether a certificate leads to a trusted one, with the help of others, at a time. */
  Trust of(CertificateToken token, Collection<X509Certificate> others, Instant at) {
    X509Certificate certificate = token.getCertificate();
    if (certificates.contains(certificate)) {
      return Trust.TRUSTED;
    }
    if (token.isSelfSigned()) {
      return Trust.SELF_SIGNED;
    }
    return !certificates.isEmpty() && leadsToTrusted(certificate, others, at)
        ? Trust.TRUSTED
        : Trust.UNKNOWN;
  }

  private boolean leadsToTrusted(
      X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    Set<TrustAnchor> anchors =
        certificates.stream().map(c -> new TrustAnchor(c, null)).collect(Collectors.toSet());
    try {
      PKIXBuilderParameters wanted = new PKIXBuilderParameters(anchors, target);
      wanted.setRevocationEnabled(false);
      wanted.setDate(Date.from(at));
      wanted.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      CertPathBuilder.getInstance("PKIX").build(wanted);
      return true;
    } catch (CertPathBuilderException e) {
      return false; // the answer to the question: there is no such path
    } catch (InvalidAlgorithmParameterException e) {
      throw new IllegalArgumentException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform cannot check certificates", e);
    }
  }
}
