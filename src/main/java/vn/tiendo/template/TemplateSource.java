package vn.tiendo.template;

import org.jspecify.annotations.Nullable;

/**
 * Where templates come from: folders that override one another file by file, as one set of names.
 */
@FunctionalInterface
public interface TemplateSource {

  /**
   * The text of a template.
   *
   * @param name relative, with {@code /} between its parts: {@code site/plan.ftlh}
   * @return null when there is no such template
   */
  @Nullable String text(String name);
}
