/**
 * Pictures of assessments: pure geometry, the same for documents and the site.
 *
 * <p>Start at {@link vn.tiendo.chart.Drawing}, which {@code templates/chart/drawing.ftlh} writes as
 * SVG. A picture judges nothing: it shows what {@code evaluate} says, in the words of {@code
 * compose}.
 *
 * <p>Knows no page, font file or file format. May import {@code compose} and the core; never {@code
 * report}, {@code document} or {@code site}.
 */
@NullMarked
package vn.tiendo.chart;

import org.jspecify.annotations.NullMarked;
