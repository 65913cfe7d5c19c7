/**
 * Judges targets at a date: the same input gives the same verdict, always.
 *
 * <p>May import {@code check}, {@code model}, {@code language} and {@code diagnostic}, and nothing
 * but the JDK.
 */
@NullMarked
package vn.tiendo.evaluate;

import org.jspecify.annotations.NullMarked;
