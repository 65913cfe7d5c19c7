/**
 * Judges targets at a date: the same input gives the same verdict, always.
 *
 * <p>Start at {@link vn.tiendo.evaluate.Assessment}. May import {@code check}, {@code model},
 * {@code language} and {@code diagnostic}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.evaluate;

import org.jspecify.annotations.NullMarked;
