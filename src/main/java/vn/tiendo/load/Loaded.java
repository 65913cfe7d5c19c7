package vn.tiendo.load;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Catalogue;

/**
 * What came of reading a data folder.
 *
 * @param catalogue all that could be read
 * @param diagnostics what is wrong with the rest, in reading order
 * @param damaged codes of records that could not be read and are not in the catalogue, and {@link
 *     vn.tiendo.model.Code#ANY} when not all of them are known; also {@link
 *     vn.tiendo.model.Code#ofItsFigures} of a committee with unread figures
 */
public record Loaded(Catalogue catalogue, List<Diagnostic> diagnostics, Set<String> damaged) {
  public Loaded {
    Objects.requireNonNull(catalogue);
    diagnostics = List.copyOf(diagnostics);
    damaged = Set.copyOf(damaged);
  }
}
