package vn.tiendo.report;

/**
 * The name of a document, centred above its text.
 *
 * @param kind name of the kind in capitals: {@code BÁO CÁO}
 * @param subject the trích yếu: begins in lower case, has no full stop
 */
public record Heading(String kind, String subject) {}
