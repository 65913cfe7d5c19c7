package vn.tiendo.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/**
 * Fills templates with view records.
 *
 * <p>Locked down, since committees bring templates of their own: everything but {@link Markup} is
 * escaped as HTML and no template can say otherwise, no class can be reached, a missing value is an
 * error, and nothing depends on the machine's locale or zone. Each template is parsed once; threads
 * may share an instance.
 */
public final class Templates {

  private static final String REMEDY =
      "xem lại khuôn ở vị trí này, hoặc bỏ tệp khuôn riêng để dùng khuôn có sẵn";

  private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: (#\\w+)");
  private static final Pattern UNCLOSED = Pattern.compile("unclosed ([#@]\\w+(?:\\.\\w+)*)");
  private static final Pattern ENCOUNTERED = Pattern.compile("(?i)encountered (\"[^\"]*\")");

  private final TemplateSource source;
  private final Configuration configuration;

  public Templates(TemplateSource source) {
    this.source = source;
    this.configuration = lockedDown(source);
  }

  private static Configuration lockedDown(TemplateSource source) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(new Loader(source));
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setLocalizedLookup(false);
    c.setDefaultEncoding("UTF-8");
    c.setOutputEncoding("UTF-8");
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setNumberFormat("c");
    c.setOutputFormat(HTMLOutputFormat.INSTANCE);
    c.setRecognizeStandardFileExtensions(false);
    c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    c.setObjectWrapper(new ViewReader());
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setFallbackOnNullLoopVariable(false);
    return c;
  }

  /**
   * The text that a template makes of a view.
   *
   * @param template its name, {@code site/plan.ftlh}
   * @param view a public record; its components are the template's variables
   * @throws BrokenTemplate when there is no such template, it can't be read, or a value is missing
   */
  public String render(String template, Record view) {
    StringWriter out = new StringWriter();
    try {
      parsed(template).process(view, out);
    } catch (TemplateException e) {
      throw failure(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (ParseException e) {
      throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (TemplateNotFoundException e) {
      throw failure(template, 1, 1, e);
    } catch (IOException e) {
      throw new UncheckedIOException(template, e);
    }
    return out.toString();
  }

  private Template parsed(String name) throws IOException {
    try {
      return configuration.getTemplate(name);
    } catch (IllegalArgumentException e) {
      // how Freemarker refuses a template that asks for another output format
      throw failure(name, 1, 1, e);
    }
  }

  private BrokenTemplate failure(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column, Exception e) {
    String name = template == null ? "?" : template;
    String text = template == null ? null : source.text(template);
    Place place =
        new Place(
            new Source("templates/" + name, text == null ? "" : text),
            atLeastOne(line),
            atLeastOne(column),
            1);
    return new BrokenTemplate(Diagnostic.error("khuon-hong", place, message(e), REMEDY), e);
  }

  private static String message(Exception e) {
    if (e instanceof InvalidReferenceException missing) {
      return "khuôn dùng giá trị \"" + missing.getBlamedExpressionString() + "\" nhưng không có";
    }
    if (e instanceof TemplateNotFoundException) {
      return "không có khuôn này";
    }
    if (e instanceof TemplateException failed) {
      String blamed = failed.getBlamedExpressionString();
      return blamed == null
          ? "không điền được khuôn ở chỗ này"
          : "không điền được khuôn ở chỗ \"" + blamed + "\"";
    }
    return syntax(e instanceof ParseException p ? p.getEditorMessage() : e.getMessage());
  }

  /** Freemarker's own words are English; what it names is kept. */
  private static String syntax(@Nullable String said) {
    Matcher directive = UNKNOWN_DIRECTIVE.matcher(String.valueOf(said));
    if (directive.find()) {
      return "khuôn viết sai: không có lệnh <" + directive.group(1) + ">";
    }
    Matcher unclosed = UNCLOSED.matcher(String.valueOf(said));
    if (unclosed.find()) {
      return "khuôn viết sai: <" + unclosed.group(1) + "> chưa được đóng";
    }
    Matcher met = ENCOUNTERED.matcher(String.valueOf(said));
    return met.find()
        ? "khuôn viết sai: gặp " + met.group(1) + " không đúng chỗ"
        : "khuôn viết sai cú pháp Freemarker";
  }

  private static int atLeastOne(@Nullable Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }

  /** Freemarker's view of a {@link TemplateSource}: the name is the key of its cache. */
  private record Loader(TemplateSource source) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
      return source.text(name) == null ? null : name;
    }

    @Override
    public long getLastModified(Object name) {
      return 0;
    }

    @Override
    public Reader getReader(Object name, String encoding) throws IOException {
      String text = source.text((String) name);
      if (text == null) {
        throw new IOException("template " + name + " is gone");
      }
      return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object name) {
      // nothing is held open
    }
  }
}
