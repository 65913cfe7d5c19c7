package vn.tiendo.compose;

/**
 * The names of what is printed of one target or of one judgement of it, for the elements that print
 * it ({@code data-says}): a build whose files print one name differently is refused.
 *
 * @param level of its phrase alone
 * @param fullLevel of its phrase with the levels of single organisations; the same where there are
 *     none
 * @param result of the value without its time
 * @param toldResult of the value with the time that a text must name; the same where it need not
 * @param now of what an open target has come to, in a sentence
 * @param share of the result over the level, without the sign of per cent
 */
public record Marks(
    String level,
    String fullLevel,
    String baseline,
    String result,
    String toldResult,
    String now,
    String share,
    String verdict,
    String reason) {}
