/**
 * What the official documents say: one class per kind of report, and the records that lay a
 * document open part by part for whatever prints it.
 *
 * <p>Start at {@link vn.tiendo.report.OfficialDocument}. {@link vn.tiendo.report.ProgressReport}
 * and {@link vn.tiendo.report.TermSummary} are kinds of report ({@link
 * vn.tiendo.report.OfficialReport}); {@link vn.tiendo.report.ReportFrame} puts around them what all
 * kinds have alike; {@link vn.tiendo.report.GeneratedPassages} names the writers of generated
 * passages. {@link vn.tiendo.report.ReportView} is the result.
 *
 * <p>Knows no page, font or file format. May import {@code template} (for Markdown), {@code
 * compose} and the core; never {@code document} or {@code site}.
 */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
