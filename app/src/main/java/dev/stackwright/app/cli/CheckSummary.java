package dev.stackwright.app.cli;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a check of several files has brought to light. */
final class CheckSummary {

    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private int accepted;
    private int files;
    private int unreadable;

    void addUnreadable() {
        unreadable++;
    }

    void addFile(List<Finding> findings) {
        files++;
        for (Finding finding : findings) {
            if (finding.isAccepted()) {
                accepted++;
            } else {
                open.merge(finding.severity(), 1, Integer::sum);
            }
        }
    }

    int exitStatus() {
        if (unreadable > 0) {
            return ExitStatus.UNUSABLE;
        }
        return open.containsKey(Severity.ERROR) ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    /** For example: {@code Checked 2 files: 1 error, 3 warnings; 1 more could not be read.} */
    String sentence() {
        List<String> counts = new ArrayList<>();
        open.forEach((severity, count) -> counts.add(counted(count, severity)));
        if (accepted > 0) {
            counts.add(accepted + " accepted");
        }
        String found = counts.isEmpty() ? "nothing to report" : String.join(", ", counts);
        String missed = unreadable == 0 ? "" : "; " + unreadable + " could not be read";
        return "Checked " + files + (files == 1 ? " file" : " files") + (files == 0 ? "" : ": " + found) + missed + ".";
    }

    private static String counted(int count, Severity severity) {
        boolean plural = count != 1 && severity != Severity.ADVICE;
        return count + " " + severity.id() + (plural ? "s" : "");
    }
}
