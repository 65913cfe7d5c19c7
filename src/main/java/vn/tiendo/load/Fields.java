package vn.tiendo.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;

/**
 * Takes a mapping apart, key by key. Mistakes are collected and never thrown, so that several in
 * one record all come out; {@link #finish} reports every key that no one asked for.
 */
final class Fields {
  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\s*[,;]\\s*\\d+)+");

  private final Node.Mapping mapping;
  private final String what;
  private final Findings findings;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private boolean broken;

  /**
   * Begins with a mapping.
   *
   * @param what the record's kind in messages, {@code chỉ tiêu}
   */
  Fields(Node.Mapping mapping, String what, Findings findings) {
    this.mapping = mapping;
    this.what = what;
    this.findings = findings;
    mapping.entries().forEach(entry -> entries.put(Folding.spelling(entry.key().text()), entry));
  }

  /** Begins with a node; null when it is no mapping, which is then among the findings. */
  static @Nullable Fields of(Node node, String what, Findings findings) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, what, findings);
    }
    findings.error(
        Mistake.WRONG_SHAPE,
        node.place(),
        "%s phải gồm các dòng “khóa: giá trị”".formatted(what),
        "xuống dòng, thụt vào hai dấu cách rồi viết từng khóa, hoặc viết {khóa: giá trị, …}");
    return null;
  }

  Findings findings() {
    return findings;
  }

  /** The file it stands in. */
  Source source() {
    return mapping.place().source();
  }

  Place place() {
    return mapping.place();
  }

  /** Whether something that must be there is not, so that the record can't be made. */
  boolean broken() {
    return broken;
  }

  /** Makes the record one that can't be made. */
  void breakOff() {
    broken = true;
  }

  /** Whether a key is there. */
  boolean has(String key) {
    return entries.containsKey(Folding.spelling(key));
  }

  /** The value of a key as a node; null when the key is not there or has no value. */
  @Nullable Node node(String key) {
    known.add(key);
    Node.Entry entry = entries.get(Folding.spelling(key));
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
      findings.error(
          Mistake.VALUE_MISSING,
          entry.key().place(),
          "khóa “%s” chưa có giá trị".formatted(entry.key().text()),
          "ghi giá trị sau dấu hai chấm, hoặc xóa dòng này");
      return null;
    }
    return entry.value();
  }

  /** Where a key stands; the record's own place when it is not there. */
  Place placeOf(String key) {
    Node.Entry entry = entries.get(Folding.spelling(key));
    return entry == null ? place() : entry.key().place();
  }

  /** The value of a key that need not be there. */
  <T> @Nullable T optional(String key, Value<T> value) {
    Node node = node(key);
    return node == null ? null : value.read(node, findings);
  }

  /** The value of a key that need not be there, or what holds without it. */
  <T> T optional(String key, Value<T> value, T otherwise) {
    T read = optional(key, value);
    return read == null ? otherwise : read;
  }

  /** The value of a key without which there is no record. */
  <T> @Nullable T required(String key, Value<T> value) {
    if (!has(key)) {
      missing(key);
    }
    T read = optional(key, value);
    if (read == null) {
      broken = true;
    }
    return read;
  }

  /** Reports that a key has to be there. */
  void missing(String key) {
    known.add(key);
    broken = true;
    if (isMisspelt(key)) {
      return; // finish() tells it
    }
    findings.error(
        Mistake.KEY_MISSING,
        place(),
        "%s thiếu khóa “%s”".formatted(what, key),
        "thêm dòng “%s: …” vào mục này".formatted(key));
  }

  /** Whether a key is not there but one is that was likely meant to be it. */
  boolean isMisspelt(String key) {
    return !has(key)
        && entries.values().stream()
            .map(entry -> entry.key().text())
            .anyMatch(
                each -> !known.contains(each) && Folding.nearest(each, List.of(key)).isPresent());
  }

  /** The items of a list that need not be there. A single value stands for a list of one. */
  <T> List<T> list(String key, Value<T> item) {
    Node node = node(key);
    List<T> items = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node each : sequence.items()) {
        add(items, item.read(each, findings));
      }
    } else if (node instanceof Node.Scalar scalar && NUMBERS.matcher(scalar.text()).matches()) {
      findings.error(
          Mistake.WRONG_SHAPE,
          node.place(),
          "“%s” phải là một danh sách".formatted(key),
          "viết trong ngoặc vuông: [%s]".formatted(scalar.text()));
    } else if (node instanceof Node.Scalar) {
      add(items, item.read(node, findings));
    } else if (node != null) {
      findings.error(
          Mistake.WRONG_SHAPE,
          node.place(),
          "“%s” phải là một danh sách".formatted(key),
          "mỗi mục bắt đầu bằng dấu “-” trên một dòng");
      Damage.of(node, findings);
    }
    return items;
  }

  /** The entries of a mapping whose keys are codes. */
  <T> List<T> byCode(String key, BiFunction<Placed<Code>, Node, @Nullable T> make) {
    return byKey(
        key,
        (name, node) -> {
          Code code = Scalars.CODE.read(name, findings);
          return code == null ? null : make.apply(new Placed<>(code, name.place()), node);
        });
  }

  /** The entries of a mapping whose keys the editor chooses. */
  <T> List<T> byKey(String key, BiFunction<Node.Scalar, Node, @Nullable T> make) {
    List<T> items = new ArrayList<>();
    Node node = node(key);
    if (node instanceof Node.Mapping inner) {
      for (Node.Entry entry : inner.entries()) {
        add(items, make.apply(entry.key(), entry.value()));
      }
    } else if (node != null) {
      findings.error(
          Mistake.WRONG_SHAPE,
          node.place(),
          "“%s” phải gồm các dòng “tên: giá trị”".formatted(key),
          "xuống dòng, thụt vào hai dấu cách rồi viết từng dòng");
    }
    return items;
  }

  private static <T> void add(List<T> items, @Nullable T item) {
    if (item != null) {
      items.add(item);
    }
  }

  /** Reports every key that was not asked for, with the nearest that may stand here. */
  void finish() {
    known.add("ghi chú"); // may stand on every record
    Set<String> spellings = new HashSet<>();
    known.forEach(key -> spellings.add(Folding.spelling(key)));
    entries.forEach(
        (spelling, entry) -> {
          if (!spellings.contains(spelling)) {
            unknown(entry.key());
            Damage.of(entry.value(), findings);
          }
        });
  }

  private void unknown(Node.Scalar key) {
    String all = "các khóa dùng được ở đây: " + String.join(", ", known);
    String remedy =
        Folding.nearest(key.text(), known)
            .map(near -> "có phải là “%s”?".formatted(near))
            .orElse(all);
    findings.error(
        Mistake.KEY_UNKNOWN,
        key.place(),
        "%s không có khóa “%s”".formatted(what, key.text()),
        remedy);
  }
}
