package dev.stackwright.rendering.document;

/** A template cannot be used: one of the user's own has a mistake, and the message says in which line. */
public final class TemplateMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final String reason;

    TemplateMistake(String template, int line, String reason, Throwable cause) {
        super(template + ", line " + line + ": " + reason, cause);
        this.template = template;
        this.line = line;
        this.reason = reason;
    }

    /** The template, as it is named in the folder of templates. */
    public String template() {
        return template;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** What is wrong there. */
    public String reason() {
        return reason;
    }
}
