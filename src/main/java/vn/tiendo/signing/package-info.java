/**
 * Signs PDFs with a kept key, and tells of a signed one who signed it, when, and whether it was
 * changed since.
 *
 * <p>Start at {@link vn.tiendo.signing.Signer} and {@link vn.tiendo.signing.Verifier}. May import
 * {@code model} and {@code language}; the only place that knows DSS and BouncyCastle, which are
 * loaded by nothing but signing and verifying. Knows no file and no clock: bytes and the time come
 * from the commands.
 */
@NullMarked
package vn.tiendo.signing;

import org.jspecify.annotations.NullMarked;
