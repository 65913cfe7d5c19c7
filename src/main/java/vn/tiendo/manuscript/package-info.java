/**
 * Reads texts of any format into pages of lines: plain text, Markdown, Word, PDF.
 *
 * <p>Start at {@link vn.tiendo.manuscript.ManuscriptReader}. May import {@code proofread} and
 * {@code diagnostic}; the only place that takes text out of Word and PDF files, with POI and
 * PDFBox.
 */
@NullMarked
package vn.tiendo.manuscript;

import org.jspecify.annotations.NullMarked;
