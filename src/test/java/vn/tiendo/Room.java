package vn.tiendo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A room of the house and everything it may import: what is not listed is forbidden. The same table
 * stands in CONTRIBUTING.md for people.
 *
 * @param name the last part of its package
 * @param ours names of the rooms it may import
 * @param others package patterns of libraries, besides the JDK's {@code java} packages and JSpecify
 */
record Room(String name, List<String> ours, List<String> others) {

  private static final List<String> CORE =
      List.of("diagnostic", "model", "language", "proofread", "check", "evaluate");

  private static final List<String> REPORTS =
      Stream.concat(CORE.stream(), Stream.of("compose", "chart", "template")).toList();

  private static final List<String> RENDERERS =
      Stream.concat(CORE.stream(), Stream.of("compose", "chart", "publish", "template")).toList();

  /** All rooms, in the direction the data flows. */
  static final List<Room> ALL =
      List.of(
          new Room("bench", List.of(), List.of()),
          new Room("diagnostic", List.of(), List.of()),
          new Room("model", List.of("diagnostic"), List.of()),
          new Room("language", List.of("diagnostic", "model"), List.of()),
          new Room(
              "load",
              List.of("diagnostic", "model", "language"),
              List.of(
                  "tools.jackson..",
                  "com.fasterxml.jackson.annotation..",
                  "org.snakeyaml.engine..")),
          new Room(
              "schema",
              List.of("model", "language"),
              List.of("tools.jackson..", "com.fasterxml.jackson.annotation..")),
          new Room("proofread", List.of("diagnostic", "model", "language"), List.of()),
          new Room(
              "manuscript",
              List.of("diagnostic", "proofread"),
              List.of("org.apache.poi..", "org.apache.pdfbox..", "javax.xml.stream..")),
          new Room("check", List.of("diagnostic", "model", "language", "proofread"), List.of()),
          new Room("evaluate", List.of("diagnostic", "model", "language", "check"), List.of()),
          new Room("statement", List.of("model", "language"), List.of()),
          new Room(
              "compose", Stream.concat(CORE.stream(), Stream.of("statement")).toList(), List.of()),
          new Room("chart", Stream.concat(CORE.stream(), Stream.of("compose")).toList(), List.of()),
          new Room("publish", List.of("diagnostic", "model", "check", "evaluate"), List.of()),
          new Room(
              "template", List.of("diagnostic"), List.of("freemarker..", "com.vladsch.flexmark..")),
          new Room(
              "signing",
              List.of("model", "language"),
              List.of("eu.europa.esig.dss..", "org.bouncycastle..", "org.apache.pdfbox..")),
          new Room("site", RENDERERS, List.of()),
          new Room("report", REPORTS, List.of()),
          new Room(
              "document",
              Stream.concat(RENDERERS.stream(), Stream.of("report", "statement")).toList(),
              List.of(
                  "com.openhtmltopdf..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.apache.xmpbox..",
                  "javax.xml..",
                  "org.w3c.dom..",
                  "org.xml.sax..")),
          new Room(
              "word",
              Stream.concat(RENDERERS.stream(), Stream.of("report")).toList(),
              List.of("javax.xml..", "org.w3c.dom..", "org.xml.sax..")));

  /** The package pattern of this room with the packages below it. */
  String pattern() {
    return pattern(name);
  }

  /** The package patterns of everything a class of this room may depend on. */
  String[] allowed() {
    return Stream.of(
            Stream.of(pattern(), "java..", "org.jspecify.annotations.."),
            ours.stream().map(Room::pattern),
            others.stream())
        .flatMap(patterns -> patterns)
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return name;
  }

  /** The core, statement and compose: the rooms that know no output, YAML, file or clock. */
  static String[] pure() {
    return Stream.concat(CORE.stream(), Stream.of("statement", "compose"))
        .map(Room::pattern)
        .toArray(String[]::new);
  }

  /** Every room's pattern. */
  static String[] patterns() {
    return ALL.stream().map(Room::pattern).toArray(String[]::new);
  }

  private static String pattern(String room) {
    return "vn.tiendo." + room + "..";
  }
}
