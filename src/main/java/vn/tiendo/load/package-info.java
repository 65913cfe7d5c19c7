/**
 * Reads YAML and Markdown files into the model and reports every mistake of their shape; the only
 * room that knows Jackson.
 *
 * <p>Start at {@link vn.tiendo.load.Loader}. May import {@code model}, {@code language} and {@code
 * diagnostic}; nothing imports it but the root.
 */
@NullMarked
package vn.tiendo.load;

import org.jspecify.annotations.NullMarked;
