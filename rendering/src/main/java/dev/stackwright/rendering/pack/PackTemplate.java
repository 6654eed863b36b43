package dev.stackwright.rendering.pack;

import dev.stackwright.resources.Resources;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills a carried template of a whole page; every word put into it is escaped. */
final class PackTemplate {

    private PackTemplate() {
    }

    static String filled(String template, Map<String, Object> model) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        StringWriter out = new StringWriter();
        try {
            new Template(template, Resources.text(template), configuration).process(model, out);
            return out.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " does not fit: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + template, e);
        }
    }
}
