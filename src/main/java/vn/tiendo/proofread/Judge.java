package vn.tiendo.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.Partitions.Partition;
import vn.tiendo.proofread.ShareClaim.Reach;

/**
 * Finds what each claim of a paragraph is a share of, and judges it. A claim is accused only where
 * the wording leaves no other whole; any whole of the text that makes it right acquits it.
 */
final class Judge {
  private final Counts counts;
  private final ImplicitWholes implicit;

  /** The claims of the paragraph before this one. */
  private List<Judged> before = List.of();

  Judge(Counts counts) {
    this.counts = counts;
    this.implicit = new ImplicitWholes(counts);
  }

  /** The claims of one paragraph, judged in their order. */
  List<Judged> judge(List<ShareClaim> claims, List<Partition> partitions) {
    List<Judged> judged = new ArrayList<>();
    for (ShareClaim claim : claims) {
      judged.add(one(claim, partitions, judged));
    }
    List<Judged> settled = established(judged);
    before = settled;
    return settled;
  }

  private Judged one(ShareClaim claim, List<Partition> partitions, List<Judged> sisters) {
    Judged nearest = nearest(claim, partitions, sisters);
    boolean settled = nearest.right() || nearest.kind() == FindingKind.MISLEADING;
    return settled ? nearest : Pairings.right(claim, counts).orElse(nearest);
  }

  /** Judged with the count that stands nearest to its share. */
  private Judged nearest(ShareClaim claim, List<Partition> partitions, List<Judged> sisters) {
    if (Changes.is(claim)) {
      return Changes.judged(claim, counts);
    }
    Optional<Whole> named = NamedWholes.of(claim);
    if (!claim.part().exact()) {
      return named
          .filter(whole -> Shares.right(claim, whole))
          .map(whole -> new Judged(claim, whole, FindingKind.OK))
          .or(() -> HedgedCounts.judged(claim, counts))
          .orElseGet(() -> Judged.open(claim));
    }
    if (named.isPresent()) {
      return named(claim, named.get());
    }
    Optional<Judged> planned = Plans.judged(claim, counts);
    if (planned.isPresent()) {
      return planned.get();
    }
    Optional<Whole> acquitting =
        acquitting(claim, sisters)
            .or(() -> partition(claim, partitions).filter(w -> Shares.right(claim, w)));
    if (acquitting.isPresent()) {
      return new Judged(claim, acquitting.get(), FindingKind.OK);
    }
    Optional<Whole> certain = partition(claim, partitions).or(() -> implicit.certain(claim));
    return certain.map(whole -> accuse(claim, whole)).orElseGet(() -> Judged.open(claim));
  }

  private static Optional<Whole> partition(ShareClaim claim, List<Partition> partitions) {
    return partitions.stream()
        .filter(partition -> partition.claims().contains(claim))
        .map(Partition::whole)
        .findFirst();
  }

  /** The sentence names the whole: it decides, if the share is surely of this count. */
  private Judged named(ShareClaim claim, Whole whole) {
    FindingKind kind = Shares.kind(claim, whole, counts);
    if (kind == FindingKind.OK || kind == FindingKind.MISLEADING || Shares.slip(claim, whole)) {
      return new Judged(claim, whole, kind);
    }
    boolean fraction = claim.part().is(Kind.FRACTION);
    boolean elsewhere =
        fraction
            ? claim.reach() == Reach.PERIOD
                || (claim.reach() == Reach.OTHER && claim.part().from() < claim.share().from())
            : claim.reach() == Reach.PERIOD;
    boolean alone = alone(claim);
    if (elsewhere || !(claim.sure() || alone)) {
      return Judged.open(claim);
    }
    if (!fraction && !alone) {
      Optional<Whole> other = sameSentence(claim);
      if (other.isPresent()) {
        return new Judged(claim, other.get(), FindingKind.OK);
      }
    }
    return new Judged(claim, whole, kind);
  }

  /** Whether the sentence holds one count besides its named wholes. */
  private static boolean alone(ShareClaim claim) {
    Sentence sentence = claim.sentence();
    String text = sentence.paragraph().text();
    return claim.around().stream()
            .filter(n -> n.is(Kind.COUNT) || n.is(Kind.FRACTION))
            .filter(n -> n.bracket() < 0 || text.charAt(n.bracket()) != '[')
            .filter(n -> !ShareLinks.planned(sentence, n))
            .count()
        == 1;
  }

  private Optional<Whole> sameSentence(ShareClaim claim) {
    return counts.wholesOf(claim).stream()
        .filter(count -> count.sentence().same(claim.sentence()))
        .map(count -> count.whole(claim))
        .filter(whole -> Shares.right(claim, whole))
        .findFirst();
  }

  /** A whole of the text that makes the share right; of coarse shares one close by. */
  private Optional<Whole> acquitting(ShareClaim claim, List<Judged> sisters) {
    boolean coarse = claim.digits() < 3;
    if (!claim.sure() && (coarse || claim.reach() == Reach.OTHER)) {
      return Optional.empty();
    }
    return counts.wholesOf(claim).stream()
        .filter(count -> claim.reach() != Reach.PLAN || planned(count))
        .filter(
            count -> !coarse || Counts.sameParagraph(count, claim) || count.sameThing(claim.part()))
        .filter(count -> !twin(count, claim))
        .map(count -> count.whole(claim))
        .filter(whole -> Shares.right(claim, whole))
        .reduce(
            (one, other) ->
                !Sisters.share(sisters, one) && Sisters.share(sisters, other)
                    ? other
                    : Shares.nearer(claim, one, other))
        .or(() -> CountSums.whole(claim, counts));
  }

  private static boolean planned(Count count) {
    return ShareLinks.planned(count.sentence(), count.numeral());
  }

  /** The same number again says nothing of 100%, unless it is said as a total. */
  private static boolean twin(Count count, ShareClaim claim) {
    return count.value().compareTo(claim.count()) == 0 && !count.total();
  }

  private Judged accuse(ShareClaim claim, Whole whole) {
    return new Judged(claim, whole, Shares.kind(claim, whole, counts));
  }

  /**
   * Two or more sisters that are right of one whole settle it for those between them that are
   * nearly right.
   */
  private List<Judged> established(List<Judged> judged) {
    List<Judged> sisters = new ArrayList<>(before);
    sisters.addAll(judged);
    List<Judged> result = new ArrayList<>();
    for (Judged each : judged) {
      boolean open = each.whole() == null && each.claim().sure() && each.claim().part().exact();
      result.add(
          open && each.claim().reach() == Reach.NONE && !each.claim().verb().equals("đạt")
              ? Sisters.whole(each.claim(), sisters).map(w -> accuse(each.claim(), w)).orElse(each)
              : each);
    }
    return result;
  }
}
