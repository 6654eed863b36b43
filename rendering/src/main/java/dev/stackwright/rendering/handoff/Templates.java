package dev.stackwright.rendering.handoff;

import dev.stackwright.resources.Resources;
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

/** Fills the templates the studio carries. */
final class Templates {

    private static final String FOLDER = "templates/";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Templates() {
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
    }

    /** @throws IllegalStateException when template and view do not fit */
    String fill(String name, Object view) {
        try {
            StringWriter out = new StringWriter();
            new Template(name, Resources.text(FOLDER + name), configuration).process(Map.of("it", view), out);
            return out.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + name + " does not fit: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }
}
