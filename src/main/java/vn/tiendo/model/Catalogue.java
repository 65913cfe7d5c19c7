package vn.tiendo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything as written: the portal and its committees in its order. */
public record Catalogue(Portal portal, List<Committee> committees) {
  public Catalogue {
    Objects.requireNonNull(portal);
    committees = List.copyOf(committees);
  }

  /**
   * What trang.yaml says.
   *
   * @param cutOff the as-of date (ngày chốt) of the site; null for each committee's newest figure
   * @param address where the site will stand, without a slash at the end; null when not known
   */
  public record Portal(
      String name, @Nullable String motto, @Nullable String address, @Nullable LocalDate cutOff) {
    public Portal {
      Objects.requireNonNull(name);
    }
  }
}
