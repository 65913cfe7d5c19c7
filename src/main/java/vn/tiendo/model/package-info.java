/**
 * What the files say, as immutable records and sealed alternatives, without any file, clock or
 * locale.
 *
 * <p>Start at {@link vn.tiendo.model.Catalogue}. May import {@code diagnostic} only, and nothing
 * but the JDK.
 */
@NullMarked
package vn.tiendo.model;

import org.jspecify.annotations.NullMarked;
