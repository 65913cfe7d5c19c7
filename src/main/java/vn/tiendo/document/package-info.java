/**
 * The official documents: one class per kind of report; the only room that knows OpenHTMLtoPDF and
 * PDFBox.
 *
 * <p>May import {@code publish}, {@code template}, {@code compose} and the core; never {@code site}
 * or {@code load}.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
