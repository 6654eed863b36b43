package dev.stackwright.app.cli.report;

/** Tells what a check brings to light, file by file, in the order in which it is asked to. */
public interface Report {

    /** Before the first file. */
    void begin();

    /** What was found in one file. */
    void add(Checked file);

    /** After the last file; nothing is told before this that could not stand without it. */
    void end(CheckSummary summary);
}
