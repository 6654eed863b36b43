package dev.stackwright.model.check;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Edits;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * What came of applying fixes one after the other.
 *
 * @param before  the project before the first one
 * @param after   the project behind the last one
 * @param done    the fixes that were applied, in their order
 * @param refused the fixes that could not be applied
 */
public record FixRun(Snapshot before, Snapshot after, List<Done> done, List<Refused> refused) {

    /**
     * A fix that was applied.
     *
     * @param finding the finding it was offered by
     * @param fix     the fix
     * @param edit    what it changed in what those before it had left
     */
    public record Done(Finding finding, Fix fix, Edit edit) {
    }

    /**
     * A fix that could not be applied.
     *
     * @param finding the finding it was offered by
     * @param fix     the fix
     * @param refusal why
     */
    public record Refused(Finding finding, Fix fix, Outcome.Refusal refusal) {
    }

    public FixRun {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /** All of it as one edit; empty where nothing was done. */
    public Optional<Edit> edit() {
        return edit(title());
    }

    /** All of it as one edit of that title; empty where nothing was done. */
    public Optional<Edit> edit(String title) {
        return done.isEmpty() ? Optional.empty()
                : Optional.of(Edits.joined(title, done.stream().map(Done::edit).toList(), before));
    }

    private String title() {
        return done.size() == 1 ? done.get(0).fix().title() : "Apply " + done.size() + " fixes";
    }
}
