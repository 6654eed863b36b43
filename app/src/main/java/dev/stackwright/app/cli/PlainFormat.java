package dev.stackwright.app.cli;

/** The forms in which a command tells what it knows. */
enum PlainFormat {
    TEXT, JSON;

    /** Reads it from the command line. */
    static final class Argument extends Choice<PlainFormat> {

        Argument() {
            super(values());
        }
    }
}
