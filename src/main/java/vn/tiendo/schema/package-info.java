/**
 * What a data file may hold, told to editors' programs as JSON Schema (2020-12): names of keys,
 * words and forms, with a Vietnamese sentence for each, so that a YAML language server completes
 * and underlines while one types (data-language, rule 7).
 *
 * <p>Start at {@link vn.tiendo.schema.DataFiles}, the list of files; {@link vn.tiendo.schema.Shape}
 * is a record's keys, {@link vn.tiendo.schema.Holds} what a key may hold. {@code load} remains the
 * judge: a schema can't tell a wrong sum or a code that is not there. A test asks {@code load}
 * which keys it knows and compares.
 *
 * <p>May import {@code model} and {@code language} for their words; Jackson to write JSON.
 */
@NullMarked
package vn.tiendo.schema;

import org.jspecify.annotations.NullMarked;
