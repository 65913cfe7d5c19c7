package vn.tiendo.report;

import org.jspecify.annotations.Nullable;

/**
 * The head of the first page, as Hướng dẫn 05-HD/VPTW orders it. All strings come ready to print.
 *
 * @param superior name of the superior organisation in capitals ({@code ĐẢNG BỘ TỈNH …}); null when
 *     the issuer stands at the top (tỉnh uỷ, thành uỷ)
 * @param issuer name of the issuing body in capitals
 * @param number number and symbol: {@code Số 06-BC/ĐU}, or with six spaces while no number is
 *     assigned
 * @param place where the body sits, without the type word
 * @param dateLine {@code ngày 05 tháng 02 năm 2027}
 * @param draftMark {@code Dự thảo lần 1}; null for a final document
 * @param circulation instruction such as {@code LƯU HÀNH NỘI BỘ}; null for none
 */
public record Letterhead(
    @Nullable String superior,
    String issuer,
    String number,
    String place,
    String dateLine,
    @Nullable String draftMark,
    @Nullable String circulation) {}
