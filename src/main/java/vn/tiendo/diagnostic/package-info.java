/**
 * Where something was written and what is wrong with it.
 *
 * <p>Start at {@link vn.tiendo.diagnostic.Diagnostic}. Imports nothing of ours and nothing but the
 * JDK.
 */
@NullMarked
package vn.tiendo.diagnostic;

import org.jspecify.annotations.NullMarked;
