package vn.tiendo.site;

import java.util.function.Supplier;

/**
 * A page to be made when it is asked for.
 *
 * @param path where it stands on the site
 * @param template the template it is filled into
 * @param view makes the record that the template reads
 */
record Page(String path, String template, Supplier<? extends Record> view) {}
