package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a check of several files has brought to light. */
public final class CheckSummary {

    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private int accepted;
    private int files;
    private int unreadable;

    public void add(Checked file) {
        if (file instanceof Checked.Read read) {
            files++;
            read.findings().forEach(placed -> add(placed.finding()));
        } else {
            unreadable++;
        }
    }

    private void add(Finding finding) {
        if (finding.isAccepted()) {
            accepted++;
        } else {
            open.merge(finding.severity(), 1, Integer::sum);
        }
    }

    /** Files that were checked. */
    int files() {
        return files;
    }

    /** Files that could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Findings that somebody accepted. */
    int accepted() {
        return accepted;
    }

    /** Findings of that severity that nobody accepted. */
    public int open(Severity severity) {
        return open.getOrDefault(severity, 0);
    }

    /** For example: {@code Checked 2 files: 1 error, 3 warnings; 1 more could not be read.} */
    public String sentence() {
        String missed = unreadable == 0 ? "" : "; " + unreadable + " could not be read";
        return "Checked " + files + (files == 1 ? " file" : " files") + (files == 0 ? "" : ": " + counts()) + missed
                + ".";
    }

    /** For example: {@code 1 error, 3 warnings, 2 accepted}. */
    public String counts() {
        List<String> counts = new ArrayList<>();
        open.forEach((severity, count) -> counts.add(counted(count, severity)));
        if (accepted > 0) {
            counts.add(accepted + " accepted");
        }
        return counts.isEmpty() ? "nothing to report" : String.join(", ", counts);
    }

    private static String counted(int count, Severity severity) {
        boolean plural = count != 1 && severity != Severity.ADVICE;
        return count + " " + severity.id() + (plural ? "s" : "");
    }
}
