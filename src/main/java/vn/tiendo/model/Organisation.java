package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * A subordinate organisation (đơn vị): a branch, a grass-roots committee, a district.
 *
 * @param kind the code of its kind (loại hình); null for none
 * @param rank what it is in the Party's structure, {@code chi bộ trực thuộc}
 * @param parent the organisation it belongs to; null for the committee itself
 * @param founded the first day; null when it was there before
 * @param ended the last day; null while it is there
 * @param members counts over time, in the order written
 * @param hasAllowance whether its committee already has an allowance; null when not known
 * @param posts how many hold a post
 */
public record Organisation(
    Placed<Code> code,
    List<Code> formerCodes,
    String name,
    @Nullable Placed<Code> kind,
    @Nullable String rank,
    @Nullable Placed<Code> parent,
    @Nullable String locality,
    @Nullable LocalDate founded,
    @Nullable LocalDate ended,
    List<Members> members,
    @Nullable Boolean hasAllowance,
    List<Post> posts,
    Visibility visibility,
    @Nullable String note,
    Place place) {
  public Organisation {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    formerCodes = List.copyOf(formerCodes);
    members = List.copyOf(members);
    posts = List.copyOf(posts);
  }

  /** Whether it was there on a day. */
  public boolean existsOn(LocalDate day) {
    return (founded == null || !founded.isAfter(day)) && (ended == null || !ended.isBefore(day));
  }

  /** How many members it had. */
  public record Members(Period period, BigDecimal count, Place place) {}

  /** How many hold a post. */
  public record Post(String name, int holders) {}

  /** A kind of organisation (loại hình) that targets and figures can speak of. */
  public record Kind(Placed<Code> code, String name) {}

  /**
   * A change of organisation (biến động tổ chức).
   *
   * @param event {@code thành lập}, {@code chia tách}, {@code sáp nhập}…
   * @param count how many organisations; null when not stated
   */
  public record Event(
      Period period,
      String event,
      String content,
      @Nullable BigDecimal count,
      List<Placed<Code>> organisations,
      @Nullable Citation citation,
      Place place) {
    public Event {
      organisations = List.copyOf(organisations);
    }
  }
}
