package vn.tiendo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who leads (chủ trì) and who takes part (phối hợp). */
public record Responsibility(@Nullable String lead, List<String> partners) {
  public Responsibility {
    partners = List.copyOf(partners);
  }
}
