/**
 * The committees that the benchmark runs on: files of the size of a real commune, made from a
 * number and nothing else.
 *
 * <p>Start at {@link vn.tiendo.bench.Commune}. Knows the data language as text only; imports none
 * of the other rooms.
 */
@NullMarked
package vn.tiendo.bench;

import org.jspecify.annotations.NullMarked;
