package vn.tiendo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Period.Years;

/** What holds targets: a plan, or a term of office. */
public sealed interface Commitment permits Plan, Term {
  /** The file's name without its ending: the permalink. */
  Code code();

  /** What it is called on a page. */
  String title();

  /** The years it covers; null when the source does not tell. */
  @Nullable Years period();

  List<Indicator> indicators();

  /** The targets at the top; nested ones stand within them. */
  List<Target> targets();

  @Nullable Citation citation();

  Visibility visibility();

  @Nullable String note();

  Place place();
}
