package dev.stackwright.app.cli;

/** The forms in which a list is told. */
enum ListFormat {
    TEXT, JSON;

    /** Reads it from the command line. */
    static final class Argument extends Choice<ListFormat> {

        Argument() {
            super(values());
        }
    }
}
