package vn.tiendo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up how long each stage works, over all threads. */
final class StageClock {
  /** The stages of a build, in their order. */
  enum Stage {
    LOAD("đọc dữ liệu"),
    CHECK("kiểm tra"),
    EVALUATE("đánh giá"),
    SITE("dựng trang"),
    DOCUMENTS("dựng văn bản"),
    COMPARE("so các con số"),
    WRITE("ghi tệp");

    private final String title;

    Stage(String title) {
      this.title = title;
    }

    /** Its Vietnamese name. */
    String title() {
      return title;
    }
  }

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  StageClock() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /** Does a piece of work and counts its time to a stage. */
  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  /** Counts time to a stage. */
  void add(Stage stage, long more) {
    counter(stage).add(more);
  }

  /** The time of a stage so far, in nanoseconds. */
  long nanos(Stage stage) {
    return counter(stage).sum();
  }

  private LongAdder counter(Stage stage) {
    return Objects.requireNonNull(nanos.get(stage));
  }
}
