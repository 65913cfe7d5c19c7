/**
 * Freemarker and Flexmark behind two small types; the only room that knows them. Start at {@link
 * vn.tiendo.template.Templates} and {@link vn.tiendo.template.Markdown}.
 *
 * <p>May import {@code diagnostic} only.
 */
@NullMarked
package vn.tiendo.template;

import org.jspecify.annotations.NullMarked;
