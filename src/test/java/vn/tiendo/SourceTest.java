package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen only in the source: package-infos, lengths, templates. */
final class SourceTest {

  private static final Path PROGRAM = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("templates");
  private static final int MOST_LINES = 400;

  /** Escaping is switched off for Markdown's result only, which carries this name alone. */
  private static final Pattern UNESCAPED = Pattern.compile("(?<!\\.html)\\?no_esc\\b");

  private static final Pattern ESCAPE_HATCH =
      Pattern.compile(
          "noautoesc|no_auto_esc|<#outputformat|\\?(eval|eval_json|interpret|new|api)\\b");

  /** Digits of such a format follow the machine's locale. */
  private static final Pattern NUMBER_FORMAT =
      Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfeg]\\b");

  /** A Markdown link to a file of the repository, without its fragment. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");

  @Test
  void everyPackageSaysItsPurposeAndIsNullMarked() {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            info -> {
              assertThat(info).exists();
              assertThat(text(info)).startsWith("/**").contains("\n@NullMarked\npackage vn.tiendo");
            });
  }

  @Test
  void everyPackageSaysWhereToStart() {
    assertThat(packages())
        .filteredOn(info -> files(info.getParent(), ".java").size() > 1)
        .allSatisfy(
            info -> assertThat(text(info)).containsPattern("[Ss]tart[ \n*]+at[ \n*]+\\{@link\\s"));
  }

  private static List<Path> packages() {
    return files(PROGRAM, ".java").stream()
        .map(file -> file.resolveSibling("package-info.java"))
        .distinct()
        .toList();
  }

  @Test
  void noFileIsLong() {
    assertThat(matching(Path.of("src"), ".java", source -> source.lines().count() > MOST_LINES))
        .isEmpty();
  }

  @Test
  void noNumberIsFormattedByTheMachinesLocale() {
    assertThat(matching(PROGRAM, ".java", NUMBER_FORMAT.asPredicate())).isEmpty();
    assertThat("\"%d trang\"").containsPattern(NUMBER_FORMAT);
  }

  @Test
  void templatesLeaveOnlyMarkdownUnescaped() {
    assertThat(matching(TEMPLATES, "", UNESCAPED.asPredicate())).isEmpty();
    assertThat("${page.title?no_esc}").containsPattern(UNESCAPED);
    assertThat("${page.body.html?no_esc}").doesNotContainPattern(UNESCAPED);
  }

  @Test
  void templatesDoNotEvadeEscaping() {
    assertThat(matching(TEMPLATES, "", ESCAPE_HATCH.asPredicate())).isEmpty();
  }

  /** Freemarker escapes by a template's ending, and this one escapes nothing. */
  @Test
  void noTemplateIsWithoutEscaping() {
    assertThat(files(TEMPLATES, ".ftl")).isEmpty();
  }

  @Test
  void linksOfTheGuidesLeadSomewhere() {
    List<Path> guides =
        Stream.concat(files(Path.of("docs"), ".md").stream(), rootGuides()).toList();
    assertThat(guides).isNotEmpty().allSatisfy(SourceTest::linksLeadSomewhere);
  }

  private static Stream<Path> rootGuides() {
    return Stream.of("README.md", "CONTRIBUTING.md").map(Path::of).filter(Files::exists);
  }

  private static void linksLeadSomewhere(Path guide) {
    assertThat(LINK.matcher(text(guide)).results().map(link -> link.group(1)))
        .as("%s", guide)
        .allSatisfy(target -> assertThat(guide.resolveSibling(target).normalize()).exists());
  }

  private static List<Path> matching(Path folder, String ending, Predicate<String> text) {
    return files(folder, ending).stream().filter(file -> text.test(text(file))).toList();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
