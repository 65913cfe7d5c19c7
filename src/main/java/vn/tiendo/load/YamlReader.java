package vn.tiendo.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Folding;

/**
 * Makes a tree of nodes of a YAML text in one pass. Refuses what an office has no use for and what
 * could be used against the program: anchors, aliases, tags, merge keys, a second document, nesting
 * deeper than 40.
 */
final class YamlReader {
  private static final int MOST_DEPTH = 40;

  // Every scalar stays a string; the size is bounded when the file is read.
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new FailsafeSchema())
                  .setAllowDuplicateKeys(true) // told below, with both lines
                  // Long texts are copied once for every so many characters.
                  .setBufferSize(64 * 1024)
                  .setCodePointLimit(TextFile.MOST_BYTES)
                  .build())
          .build();

  private final Lines lines;
  private final int from;
  private final CodePoints offsets;
  private final YAMLParser parser;
  private final Findings findings;

  private YamlReader(Lines lines, int from, String yaml, Findings findings) {
    this.lines = lines;
    this.from = from;
    this.offsets = new CodePoints(yaml);
    this.findings = findings;
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml);
  }

  /** Reads a whole file; null when it holds no mapping, which is then among the findings. */
  static Node.@Nullable Mapping read(Source source, Findings findings) {
    return read(new Lines(source), 0, source.text().length(), findings);
  }

  /** Reads the part of a file between two offsets. */
  static Node.@Nullable Mapping read(Lines lines, int from, int to, Findings findings) {
    String yaml = lines.text().substring(from, to);
    YamlReader reader = new YamlReader(lines, from, yaml, findings);
    try {
      return reader.document();
    } catch (Refusal refusal) {
      findings.error(refusal.mistake, refusal.place, refusal.message, refusal.remedy);
      return null;
    } catch (JacksonException e) {
      Refusal refusal = SyntaxProblem.explain(e, lines, from, reader.offsets);
      findings.error(refusal.mistake, refusal.place, refusal.message, refusal.remedy);
      return null;
    }
  }

  private Node.@Nullable Mapping document() throws Refusal {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Refusal(
          Mistake.FILE_EMPTY,
          lines.place(from, 1),
          "tệp không có nội dung",
          "điền nội dung hoặc xóa tệp");
    }
    Node root = node(first, 1);
    if (parser.nextToken() != null) {
      throw new Refusal(
          Mistake.SECOND_DOCUMENT,
          start(1),
          "sau dòng “---” bắt đầu một tài liệu thứ hai",
          "mỗi tệp chỉ chứa một tài liệu; xóa dòng “---” hoặc tách thành tệp khác");
    }
    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw new Refusal(
        Mistake.WRONG_SHAPE,
        root.place(),
        "tệp phải gồm các dòng “khóa: giá trị”",
        "xem tệp mẫu cùng loại trong tài liệu hướng dẫn");
  }

  private Node node(JsonToken token, int depth) throws Refusal {
    refuseReferences(depth);
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> scalar();
    };
  }

  private Node.Mapping mapping(int depth) throws Refusal {
    Place place = start(1);
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      refuseReferences(depth);
      Node.Scalar key = scalar();
      if (key.text().equals("<<")) {
        throw new Refusal(
            Mistake.ANCHOR,
            key.place(),
            "khóa gộp “<<” không được dùng",
            "chép các mục cần gộp vào đây");
      }
      Node value = node(parser.nextToken(), depth + 1);
      if (isRest(key, value)) {
        CommaInBrackets.report(key, findings);
        CommaInBrackets.join(entries, key);
      } else if (accepts(key, value, seen)) {
        entries.add(new Node.Entry(key, value));
      }
    }
    boolean block = !entries.isEmpty() && lines.text().charAt(offset(place)) != '{';
    return new Node.Mapping(entries, block ? entries.get(0).key().place() : place);
  }

  private static boolean isRest(Node.Scalar key, Node value) {
    return value instanceof Node.Scalar scalar
        && !SecrecyMark.isMark(key.text())
        && CommaInBrackets.split(key, scalar);
  }

  private int offset(Place place) {
    return Math.min(lines.startOf(place.line()) + place.column() - 1, lines.text().length() - 1);
  }

  /** Reports a key that can't be taken, and tells whether this one can. */
  private boolean accepts(Node.Scalar key, Node value, Map<String, Place> seen) {
    if (SecrecyMark.isMark(key.text())) {
      SecrecyMark.report(key.place(), findings);
      return false;
    }
    Place before = seen.putIfAbsent(Folding.spelling(key.text()), key.place());
    if (before != null) {
      findings.error(
          Mistake.KEY_TWICE,
          key.place(),
          "khóa “%s” đã có ở dòng %s".formatted(key.text(), before.line()),
          "gộp hai chỗ lại; nếu từ đây là một mục mới của danh sách thì thêm dấu “-” ở đầu mục");
      Damage.of(value, findings);
      return false;
    }
    return true;
  }

  private Node.Sequence sequence(int depth) throws Refusal {
    Place place = start(1);
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Node.Sequence(items, place);
  }

  private Node.Scalar scalar() {
    int start = from + offsets.toUtf16(parser.currentTokenLocation().getCharOffset());
    int end = from + offsets.toUtf16(parser.currentLocation().getCharOffset());
    Extent extent = new Extent(lines, start, end);
    String text = parser.getString();
    Place whole = lines.place(start, Math.max(1, end - start));
    String trimmed = text == null ? "" : text.strip();
    boolean block = start < end && "|>".indexOf(lines.text().charAt(start)) >= 0;
    Place place = block ? extent.part(trimmed, 0, end - start, whole) : whole;
    return new Node.Scalar(trimmed, extent, place);
  }

  private Place start(int length) {
    return lines.place(
        from + offsets.toUtf16(parser.currentTokenLocation().getCharOffset()), length);
  }

  private void refuseReferences(int depth) throws Refusal {
    if (depth > MOST_DEPTH) {
      throw new Refusal(
          Mistake.TOO_DEEP,
          start(1),
          "các mục lồng nhau quá %s tầng".formatted(MOST_DEPTH),
          "xem lại thụt dòng và dấu ngoặc");
    }
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Refusal(
          Mistake.ANCHOR,
          start(1),
          "dấu & và * ở đầu giá trị (neo của YAML) không được dùng",
          "viết đủ nội dung ở từng chỗ; nếu là chữ thì đặt trong dấu ngoặc kép");
    }
    if (parser.getTypeId() != null) {
      throw new Refusal(
          Mistake.TAG,
          start(1),
          "dấu ! ở đầu giá trị (nhãn của YAML) không được dùng",
          "bỏ dấu !; nếu là chữ thì đặt trong dấu ngoặc kép");
    }
  }
}
