/**
 * The official documents on paper: lays what {@code report} says out on pages; the only room that
 * knows OpenHTMLtoPDF, and PDFBox as a writer.
 *
 * <p>Start at {@link vn.tiendo.document.DocumentRenderer}. {@link vn.tiendo.document.PdfPrinter}
 * turns the XHTML of a template into the bytes of a PDF, or refuses to. The layout macros stand in
 * {@code templates/document/official.ftlh}.
 *
 * <p>May import {@code report}, {@code publish}, {@code template} and the core; never {@code site}
 * or {@code load}.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
