/**
 * Rules that hold across records and cross-checks of stated arithmetic; the only maker of the
 * checked catalogue.
 *
 * <p>Start at {@link vn.tiendo.check.Checker}. May import {@code model}, {@code language}, {@code
 * proofread} for the arithmetic of stated shares, and {@code diagnostic}; nothing but the JDK.
 */
@NullMarked
package vn.tiendo.check;

import org.jspecify.annotations.NullMarked;
