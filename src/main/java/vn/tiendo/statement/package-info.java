/**
 * What pages and documents print of a figure or a verdict, read back out of what was really made,
 * so that no two places can tell it differently.
 *
 * <p>Start at {@link vn.tiendo.statement.Ledger}. {@link vn.tiendo.statement.Subject} names what is
 * said; templates set that name on the element that prints it, as {@code data-says}; {@link
 * vn.tiendo.statement.SaidText} finds such elements. May import {@code model} and {@code language},
 * and nothing but the JDK.
 */
@NullMarked
package vn.tiendo.statement;

import org.jspecify.annotations.NullMarked;
