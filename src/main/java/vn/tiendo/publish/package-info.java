/**
 * What every output gets, what it gives back, and how that reaches the disk.
 *
 * <p>Start at {@link vn.tiendo.publish.Publication}. May import {@code evaluate}, {@code check},
 * {@code model} and {@code diagnostic}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.publish;

import org.jspecify.annotations.NullMarked;
