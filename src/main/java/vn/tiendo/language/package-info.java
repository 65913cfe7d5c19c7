/**
 * Vietnamese as an office writes it: numbers, dates, target phrases, ordinals, tone marks, folding
 * for search, collation.
 *
 * <p>Start at {@link vn.tiendo.language.Reading}. May import {@code diagnostic} and the values of
 * {@code model}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.language;

import org.jspecify.annotations.NullMarked;
