/**
 * Where something was written and what is wrong with it.
 *
 * <p>Imports nothing of ours and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.diagnostic;

import org.jspecify.annotations.NullMarked;
