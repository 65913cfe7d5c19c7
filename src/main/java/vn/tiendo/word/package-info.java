/**
 * A copy of each official document for Word, made from the same {@link vn.tiendo.report.ReportView}
 * as the one on paper, so that a secretariat can edit it before it is signed: styles, real tables,
 * footnotes and page numbers, and no figure or word of its own.
 *
 * <p>Start at {@link vn.tiendo.word.WordRenderer}. {@link vn.tiendo.word.WordBody} writes the text
 * part by part, {@link vn.tiendo.word.Styles} says how each part looks, {@link
 * vn.tiendo.word.WordFile} packs it.
 *
 * <p>The XML of WordprocessingML (ECMA-376, part 1) is written straight into its parts: 11 ms of
 * the processor for a document of four pages, the same bytes every time, and every element at hand.
 * The tests read the files back through POI.
 *
 * <p>May import {@code report}, {@code publish}, {@code template}, the core and the XML of the JDK;
 * never {@code document} or {@code site}: what only the typeface knows comes as {@link
 * vn.tiendo.word.Typesetting}.
 */
@NullMarked
package vn.tiendo.word;

import org.jspecify.annotations.NullMarked;
