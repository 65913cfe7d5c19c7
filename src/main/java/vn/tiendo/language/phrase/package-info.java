/**
 * The grammar of target phrases: what "từ 20% trở lên" or "giảm 1,5 - 2%/năm" demands; start at
 * {@link vn.tiendo.language.phrase.PhraseReader}.
 *
 * <p>May import the values of {@code model} and {@code language}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.language.phrase;

import org.jspecify.annotations.NullMarked;
