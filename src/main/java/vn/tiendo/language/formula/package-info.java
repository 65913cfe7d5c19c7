/**
 * Reads formulas (công thức) that derived figures are worked out by.
 *
 * <p>Start at {@link vn.tiendo.language.formula.FormulaReader}. May import what {@code language}
 * may.
 *
 * <p>Why not a library: EvalEx 3.6.2, the only one that reckons in decimals, takes {@code ket-nap}
 * for a difference, knows no names of several words, no {@code 0,25} and no {@code 1.490.000},
 * finds {@code 1/3*3 = 1} false, and does not come back from {@code 9^9^9^9}.
 */
@NullMarked
package vn.tiendo.language.formula;

import org.jspecify.annotations.NullMarked;
