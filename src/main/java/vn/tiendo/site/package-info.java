/**
 * The website: one public view record and one template per kind of page, feeds, downloads, the
 * search index.
 *
 * <p>May import {@code publish}, {@code template}, {@code compose} and the core; never {@code
 * document} or {@code load}.
 */
@NullMarked
package vn.tiendo.site;

import org.jspecify.annotations.NullMarked;
