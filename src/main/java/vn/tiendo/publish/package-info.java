/**
 * What every output gets, what it gives back, and how that reaches the disk.
 *
 * <p>May import {@code compose}, {@code evaluate}, {@code check}, {@code model}, {@code language}
 * and {@code diagnostic}, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.publish;

import org.jspecify.annotations.NullMarked;
