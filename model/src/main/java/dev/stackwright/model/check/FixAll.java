package dev.stackwright.model.check;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Applies the fixes of findings one after the other. Each is asked for in what the one before has left: a fix may take
 * other findings along, or change what the next one has to write.
 */
public final class FixAll {

    /** More than the findings of any stack; ends a circle of fixes that call for each other. */
    private static final int MOST_ROUNDS = 1_000;

    private final Function<Snapshot, List<Finding>> look;
    private final Predicate<Finding> wanted;

    /**
     * @param look   the findings of a project
     * @param wanted the findings whose fixes are meant; what somebody accepts and what stands in another file is never
     *               among them
     */
    public FixAll(Function<Snapshot, List<Finding>> look, Predicate<Finding> wanted) {
        this.look = look;
        this.wanted = wanted;
    }

    /** True for a finding with a fix that needs no thought. */
    public static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::isSafe).isPresent();
    }

    public FixRun on(Snapshot snapshot) {
        List<FixRun.Done> done = new ArrayList<>();
        List<FixRun.Refused> refused = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        Snapshot now = snapshot;
        Optional<Finding> next = next(now, tried);
        for (int i = 0; i < MOST_ROUNDS && next.isPresent(); i++) {
            Finding finding = next.get();
            Fix fix = finding.fix().orElseThrow();
            Outcome outcome = fix.recipe().on(now);
            if (outcome instanceof Outcome.Ready ready) {
                done.add(new FixRun.Done(finding, fix, ready.edit()));
                now = now.apply(ready.edit());
            } else if (outcome instanceof Outcome.Refusal refusal) {
                refused.add(new FixRun.Refused(finding, fix, refusal));
            }
            next = next(now, tried);
        }
        return new FixRun(snapshot, now, done, refused);
    }

    /** The first finding to mend that was not tried before: one that stays in spite of its fix is left. */
    private Optional<Finding> next(Snapshot snapshot, Set<String> tried) {
        return look.apply(snapshot).stream()
                .filter(finding -> finding.fix().isPresent() && !finding.isAccepted() && !finding.isElsewhere())
                .filter(wanted)
                .filter(finding -> tried.add(finding.id() + " " + finding.element() + " " + finding.message()))
                .findFirst();
    }
}
