package dev.stackwright.rendering.document;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of Markdown that is put into a document as it stands. */
public final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {

    MarkdownText(String plain, String markdown) {
        super(plain, markdown);
    }

    /** @param markdown escaped already, or written by a person as Markdown */
    public static MarkdownText of(String markdown) {
        return new MarkdownText(null, markdown);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
        return MarkdownFormat.INSTANCE;
    }
}
