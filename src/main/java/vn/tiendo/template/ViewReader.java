package vn.tiendo.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * How templates see values: {@code view.title()} as {@code title}, of records and other types
 * alike; {@link Markup} as what needs no escaping.
 */
final class ViewReader extends DefaultObjectWrapper {

  ViewReader() {
    super(Configuration.VERSION_2_3_34);
    setDefaultZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Markup markup
        ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
        : super.handleUnknownType(value);
  }
}
