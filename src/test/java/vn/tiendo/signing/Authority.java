package vn.tiendo.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority that lives as long as a test, and the stores of those it certifies. Dates
 * are fixed: what it gives is good from 2001 to 2098, so that no test depends on the day it runs.
 */
public final class Authority {
  /** The password of every store. */
  public static final String PASSWORD = "mat khau thu";

  public static final Instant FROM = Instant.parse("2001-01-01T00:00:00Z");
  public static final Instant UNTIL = Instant.parse("2098-12-31T00:00:00Z");

  private static final int BITS = 2048;

  private final KeyPair pair = pair();
  private final X509Certificate certificate;
  private long serial = 0xa1;

  public Authority(String name) throws Exception {
    certificate =
        certificate(
            new X500Name("CN=" + name), pair, name, pair, FROM, UNTIL, KeyUsage.keyCertSign, true);
  }

  /** A key with its certificate and the authority's. */
  public record Entry(KeyPair pair, List<X509Certificate> chain) {}

  /** The root as a file. */
  public byte[] root() throws Exception {
    return certificate.getEncoded();
  }

  /** A person of an office. */
  public Entry person(String name) throws Exception {
    return person(name, FROM, UNTIL, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
  }

  /** A person whose certificate is good for a time, and for some uses. */
  public Entry person(String name, Instant from, Instant until, int uses) throws Exception {
    KeyPair own = pair();
    String subject = "O=Đảng uỷ xã Thử,CN=" + name;
    X509Certificate given =
        certificate(
            new X500Name(certificate.getSubjectX500Principal().getName()),
            pair,
            subject,
            own,
            from,
            until,
            uses,
            false);
    return new Entry(own, List.of(given, certificate));
  }

  /** Somebody whom nobody vouches for. */
  public static Entry selfSigned(String name) throws Exception {
    KeyPair own = pair();
    X500Name itself = new X500Name("CN=" + name);
    X509Certificate given =
        new Authority("thừa").certificate(itself, own, name, own, FROM, UNTIL, 128, false);
    return new Entry(own, List.of(given));
  }

  /** A PKCS#12 file with some keys, called {@code khoa-1}, {@code khoa-2}. */
  public static byte[] store(Entry... entries) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    int number = 0;
    for (Entry entry : entries) {
      number++;
      store.setKeyEntry(
          "khoa-" + number,
          entry.pair().getPrivate(),
          PASSWORD.toCharArray(),
          new ArrayList<>(entry.chain()).toArray(Certificate[]::new));
    }
    return bytes(store);
  }

  /** A PKCS#12 file with a certificate and no key. */
  public byte[] storeWithoutKey() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("goc", certificate);
    return bytes(store);
  }

  private static byte[] bytes(KeyStore store) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, PASSWORD.toCharArray());
    return out.toByteArray();
  }

  private X509Certificate certificate(
      X500Name issuer,
      KeyPair issuing,
      String subject,
      KeyPair own,
      Instant from,
      Instant until,
      int uses,
      boolean authority)
      throws Exception {
    X500Name name = new X500Name(subject.contains("=") ? subject : "CN=" + subject);
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            BigInteger.valueOf(serial++),
            Date.from(from),
            Date.from(until),
            name,
            own.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(uses));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withRSA").build(issuing.getPrivate())));
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
