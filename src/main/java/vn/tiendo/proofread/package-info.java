/**
 * Finds wrong arithmetic in running Vietnamese text: shares against their counts, sums, lists that
 * skip a number.
 *
 * <p>Start at {@link vn.tiendo.proofread.Proofreader}. Pure: text in, findings out. May import
 * {@code language}, {@code model} and {@code diagnostic}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.proofread;

import org.jspecify.annotations.NullMarked;
