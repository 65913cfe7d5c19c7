/**
 * The program: the commands and the stages of a build in their order; start at {@link
 * vn.tiendo.Main}.
 *
 * <p>May import every room and picocli. No room may import it.
 */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
