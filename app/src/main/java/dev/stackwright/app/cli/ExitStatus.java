package dev.stackwright.app.cli;

/** What a command tells the shell that called it. */
public final class ExitStatus {

    /** Done, or nothing to complain of. */
    public static final int OK = 0;

    /** Errors were found, or an edit or export was refused. */
    public static final int ERRORS = 1;

    /** A file could not be read or written, or the command line is wrong. */
    public static final int UNUSABLE = 2;

    private ExitStatus() {
    }
}
