/**
 * Freemarker and Flexmark behind two small types; the only room that knows them.
 *
 * <p>May import {@code diagnostic} only.
 */
@NullMarked
package vn.tiendo.template;

import org.jspecify.annotations.NullMarked;
