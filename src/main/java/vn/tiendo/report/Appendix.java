package vn.tiendo.report;

/**
 * A table that follows the signed text, on pages of its own.
 *
 * @param label {@code Phụ lục}, or {@code Phụ lục 1} where there are several
 * @param title name in capitals
 * @param attachedTo {@code (Kèm theo Báo cáo số 06-BC/ĐU, ngày 05/02/2026 của …)}
 * @param landscape whether the pages lie on their side, for a table of more than eight columns
 */
public record Appendix(
    String label, String title, String attachedTo, boolean landscape, OfficialTable table) {}
