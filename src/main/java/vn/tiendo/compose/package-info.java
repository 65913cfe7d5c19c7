/**
 * Assessments in an office's words: figures, dates and the sentence of why as Vietnamese text,
 * shared by site and document.
 *
 * <p>Start at {@link vn.tiendo.compose.Wording}. May import {@code evaluate}, {@code check}, {@code
 * model}, {@code language}, {@code diagnostic} and {@code statement}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.compose;

import org.jspecify.annotations.NullMarked;
