/**
 * What must hold of every finished document, beyond what the standards ask, before the program lets
 * it be written.
 *
 * <p>Start at {@link vn.tiendo.document.gate.Gates}: the list of all gates. Each looks at a {@link
 * vn.tiendo.document.gate.PrintedDocument}, which is read once for all of them.
 *
 * <p>May import PDFBox and the DOM; nothing of ours.
 */
@NullMarked
package vn.tiendo.document.gate;

import org.jspecify.annotations.NullMarked;
