package dev.stackwright.app.cli;

import java.io.PrintWriter;

/** A line that says how far a long run has come. It is gone whenever something else is printed. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";
    /** Nobody needs to be told more often. */
    private static final long INTERVAL_MS = 100;
    /** A run that is over sooner needs no such line. */
    private static final long PATIENCE_MS = 500;

    private final PrintWriter err;
    private final int files;
    private final long started = System.currentTimeMillis();
    private int done;
    private long shown = started;
    private boolean isVisible;

    Progress(PrintWriter err, int files) {
        this.err = err;
        this.files = files;
    }

    /** One file more is done. */
    void step() {
        done++;
        long now = System.currentTimeMillis();
        if (now - started >= PATIENCE_MS && now - shown >= INTERVAL_MS && done < files) {
            err.print(CLEAR_LINE + "Checked " + done + " of " + files + " files");
            err.flush();
            shown = now;
            isVisible = true;
        }
    }

    void clear() {
        if (isVisible) {
            err.print(CLEAR_LINE);
            err.flush();
            isVisible = false;
        }
    }
}
