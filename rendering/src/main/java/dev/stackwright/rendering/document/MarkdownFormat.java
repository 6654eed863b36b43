package dev.stackwright.rendering.document;

import dev.stackwright.rendering.handoff.Markdown;
import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** Tells templates how a word becomes Markdown: names of services, images and people read as they are written. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownText> {

    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEsc, Writer out) throws IOException {
        out.write(escapePlainText(textToEsc));
    }

    @Override
    public String escapePlainText(String plain) {
        return Markdown.text(plain);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected MarkdownText newTemplateMarkupOutputModel(String plain, String markup) {
        return new MarkdownText(plain, markup);
    }
}
