/**
 * The website: one public view record, one template and one class for each kind of page. Start at
 * {@link vn.tiendo.site.SiteRenderer}, which lists the kinds.
 *
 * <p>May import {@code publish}, {@code template}, {@code compose} and the core; never {@code
 * document} or {@code load}.
 */
@NullMarked
package vn.tiendo.site;

import org.jspecify.annotations.NullMarked;
