/**
 * The official documents: one class per kind of report; the only room that knows OpenHTMLtoPDF and
 * PDFBox.
 *
 * <p>Start at {@link vn.tiendo.document.DocumentRenderer}. {@link
 * vn.tiendo.document.ProgressReport} and {@link vn.tiendo.document.TermSummary} are the kinds of
 * report; {@link vn.tiendo.document.PdfPrinter} turns the XHTML of a template into the bytes of a
 * PDF, or refuses to. The records that the layout macros in {@code
 * templates/document/official.ftlh} read stand beside it: {@link vn.tiendo.document.Letterhead},
 * {@link vn.tiendo.document.Heading}, {@link vn.tiendo.document.Closing}, {@link
 * vn.tiendo.document.Appendix} and {@link vn.tiendo.document.OfficialTable}.
 *
 * <p>May import {@code publish}, {@code template}, {@code compose} and the core; never {@code site}
 * or {@code load}.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
