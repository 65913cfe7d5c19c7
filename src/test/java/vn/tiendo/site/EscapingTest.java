package vn.tiendo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.check.Checked;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Expression;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Unit;

/** Whatever an editor types stays text. */
final class EscapingTest {

  private static final String HARM = "<script>alert('x')</script>\"'&<b>";

  /** What is no free text, or carries meaning. */
  private static final Set<Class<?>> AS_IT_IS = Set.of(Code.class, Unit.class, Place.class);

  /** Words of formulas that are no one's to choose; posts and subjects are an editor's. */
  private static final Set<String> WORDS_OF_FORMULAS =
      Stream.concat(
              Stream.of(FigureSheet.Movement.Flow.values()).map(flow -> flow.word()),
              Stream.of("đảng viên", "phụ cấp cấp ủy", "mức lương cơ sở"))
          .collect(Collectors.toSet());

  private static final Set<String> GRADES_OF_FORMULAS =
      Set.of("tổng số", "đã xếp loại", "hoàn thành tốt trở lên");

  @Test
  void everyTextOfACommitteeIsEscapedOnEveryPage() throws ReflectiveOperationException {
    Checked checked = Rendered.checked(Rendered.DATA);
    Committee harmful = null;
    for (var committee : checked.committees()) {
      if (committee.committee().profile().illustrative()) {
        harmful = (Committee) poisoned(committee.committee());
      }
    }
    Catalogue catalogue =
        new Catalogue((Catalogue.Portal) poisoned(checked.portal()), List.of(harmful));
    Checker.Verified verified = Checker.check(catalogue, Set.of());
    assertThat(verified.checked()).as(verified.diagnostics().toString()).isNotNull();

    var pages = Rendered.of(verified.checked(), true).pages();
    assertThat(pages).hasSizeGreaterThan(50);
    pages.forEach(
        (path, html) -> {
          assertThat(html).as(path).doesNotContain("<script").doesNotContain("&<b>");
          assertThat(Dom.of(path, html).elements("script")).as(path).isEmpty();
          assertThat(html).as(path).contains("&lt;script&gt;");
        });
  }

  /** A copy of a record whose every text ends in harm. */
  private static Object poisoned(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return text + HARM;
    }
    if (value instanceof List<?> list) {
      Object[] copies = new Object[list.size()];
      for (int i = 0; i < copies.length; i++) {
        copies[i] = poisoned(list.get(i));
      }
      return List.of(copies);
    }
    if (!(value instanceof Record) || AS_IT_IS.contains(value.getClass()) || isFixed(value)) {
      return value;
    }
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] copies = new Object[components.length];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = poisoned(components[i].getAccessor().invoke(value));
    }
    Constructor<?> constructor =
        value
            .getClass()
            .getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    return constructor.newInstance(copies);
  }

  private static boolean isFixed(Object value) {
    if (value instanceof Expression.Text text) {
      return GRADES_OF_FORMULAS.contains(text.text());
    }
    return value instanceof Expression.Name name
        && (Code.isCode(name.name()) || WORDS_OF_FORMULAS.contains(name.name()));
  }
}
