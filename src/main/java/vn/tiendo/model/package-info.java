/**
 * What the files say, as immutable records and sealed alternatives, without any file, clock or
 * locale.
 *
 * <p>May import {@code diagnostic} only, and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.model;

import org.jspecify.annotations.NullMarked;
