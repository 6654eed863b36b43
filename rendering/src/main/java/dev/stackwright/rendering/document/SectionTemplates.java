package dev.stackwright.rendering.document;

import dev.stackwright.resources.Resources;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates of sections: those of a folder of the user's own go before those the studio carries. */
public final class SectionTemplates {

    private static final String FOLDER = "templates/";
    private static final List<String> LIBRARIES = List.of("lib/brief.ftl");

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final StringTemplateLoader carried = new StringTemplateLoader();

    /** @param own a folder of templates named as those of the studio; they are used instead of those */
    public SectionTemplates(Optional<Path> own) {
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(MarkdownFormat.INSTANCE);
        configuration.setAutoImports(Map.of("b", LIBRARIES.get(0)));
        LIBRARIES.forEach(this::carry);
        configuration.setTemplateLoader(own.map(this::before).orElse(carried));
    }

    private TemplateLoader before(Path own) {
        try {
            return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(own.toFile()), carried});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of templates " + own, e);
        }
    }

    private void carry(String name) {
        if (carried.findTemplateSource(name) == null) {
            carried.putTemplate(name, Resources.text(FOLDER + name));
        }
    }

    /**
     * What a template makes of facts.
     *
     * @throws TemplateMistake where the template cannot be read or does not fit the facts
     */
    String fill(String name, Map<String, Object> facts) {
        carry(name);
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(facts, out);
            return out.toString();
        } catch (ParseException e) {
            throw new TemplateMistake(e.getTemplateName(), e.getLineNumber(), plain(e.getEditorMessage()), e);
        } catch (TemplateException e) {
            throw new TemplateMistake(Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
                    Optional.ofNullable(e.getLineNumber()).orElse(1), plain(e.getMessageWithoutStackTop()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }

    /** Without the tips and the expression drawn out below the first sentences. */
    private static String plain(String reason) {
        return reason.replaceFirst("(?s)\\R-{4,}.*", "").replaceAll("\\s+", " ").strip();
    }
}
