package vn.tiendo.language.formula;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Expression;

/** A formula with every bracket written, so that a test sees how it was understood. */
final class Written implements Expression.Visitor<String> {
  static String of(Expression expression) {
    return expression.accept(new Written());
  }

  @Override
  public String literal(Expression.Literal literal) {
    return literal.value().toPlainString();
  }

  @Override
  public String text(Expression.Text text) {
    return "“" + text.text() + "”";
  }

  @Override
  public String name(Expression.Name name) {
    if (name.when() == null) {
      return name.name();
    }
    return "{" + name.name() + " @ " + name.when() + "}";
  }

  @Override
  public String not(Expression.Not not) {
    return "(không " + of(not.operand()) + ")";
  }

  @Override
  public String negated(Expression.Negated negated) {
    return "(-" + of(negated.operand()) + ")";
  }

  @Override
  public String binary(Expression.Binary b) {
    return "(" + of(b.left()) + " " + b.operator().sign() + " " + of(b.right()) + ")";
  }

  @Override
  public String overUnits(Expression.OverUnits o) {
    return o.function().word() + "[đơn vị" + part(o.value()) + part(o.condition()) + "]";
  }

  private static String part(@Nullable Expression expression) {
    return expression == null ? "" : "; " + of(expression);
  }

  @Override
  public String call(Expression.Call call) {
    return call.arguments().stream()
        .map(Written::of)
        .collect(Collectors.joining("; ", call.function().word() + "[", "]"));
  }
}
