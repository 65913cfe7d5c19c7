package vn.tiendo.schema;

import java.util.List;

/** What the value of a key may be. */
sealed interface Holds {

  /** Any text, also one that YAML would take for a number: {@code 2018}, {@code 5.356}. */
  record Text() implements Holds {}

  /** A text of a given form, with an example. */
  record Form(String pattern, String example) implements Holds {}

  /** One of some words. */
  record OneOf(List<String> words) implements Holds {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A whole number between two bounds. */
  record Whole(int least, int most) implements Holds {}

  /** Some values, or one that stands for a list of itself. */
  record Several(Holds item) implements Holds {}

  /** A record. */
  record Inner(Shape shape) implements Holds {}

  /** A record that stands inside itself too, named to be referred to. */
  record Again(String shape) implements Holds {}

  /** Keys that the editor chooses, each with such a value. */
  record ByKey(Holds key, Holds value) implements Holds {}

  /** One of several forms. */
  record Either(List<Holds> forms) implements Holds {
    public Either {
      forms = List.copyOf(forms);
    }
  }

  static Holds either(Holds... forms) {
    return new Either(List.of(forms));
  }

  static Holds words(String... words) {
    return new OneOf(List.of(words));
  }
}
