package dev.stackwright.model.law;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Several random verbs one after the other on one text, each checked against the record. */
final class Chain {

    private final Workspace workspace;
    private final RandomDeeds deeds;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, List<Deed>> refusals = new LinkedHashMap<>();
    private final List<Deed> applied = new ArrayList<>();
    private final Random reaches;
    private StackRecord record;
    private int answered;

    Chain(TextDocument text, Random random) {
        this.workspace = new Workspace(Snapshot.of(text, Design.EMPTY));
        this.deeds = new RandomDeeds(random);
        this.reaches = new Random(text.text().hashCode());
        this.record = StackReading.of(workspace.snapshot());
    }

    Chain run(int steps) {
        for (int i = 0; i < steps; i++) {
            deeds.next(workspace.snapshot()).ifPresent(this::perform);
        }
        return this;
    }

    /** What was done, in order. */
    List<Deed> applied() {
        return applied;
    }

    /** What was refused, by code. */
    Map<String, List<Deed>> refusals() {
        return refusals;
    }

    /** How many refusals asked how far the edit may reach, and were answered. */
    int answered() {
        return answered;
    }

    /** Everything that did not hold; empty when all is well. */
    List<String> violations() {
        return violations;
    }

    /** The stack as it should be now. */
    StackRecord meant() {
        return record;
    }

    Snapshot snapshot() {
        return workspace.snapshot();
    }

    private void perform(Deed asked) {
        Snapshot before = workspace.snapshot();
        Outcome outcome = workspace.perform(asked.recipe());
        Deed deed = asked;
        if (outcome instanceof Outcome.Refusal refusal) {
            Optional<Reach> reach = Reach.chosen(refusal, reaches);
            if (reach.isEmpty()) {
                refusals.computeIfAbsent(refusal.code(), code -> new ArrayList<>()).add(asked);
                return;
            }
            workspace.perform(reach.get().edit());
            answered++;
            deed = reach.get().meantBy(asked, before, workspace.snapshot());
        }
        applied.add(deed);
        Snapshot after = workspace.snapshot();
        compareRecords(deed, after);
        compareLines(deed, before, after);
        if (after.tree().problems().size() > before.tree().problems().size()
                || !after.tree().maskedTexts().equals(before.tree().maskedTexts())) {
            violate(deed, "new problems: " + after.tree().problems());
        }
        undoAndRedo(deed, before, after);
    }

    private void compareRecords(Deed deed, Snapshot after) {
        StackRecord read = StackReading.of(after);
        StackRecord meant = deed.meant().apply(record).withExtensionsOf(read);
        if (!read.names().equals(meant.names()) || !read.plain().equals(meant.plain())) {
            violate(deed, "meant " + difference(meant.plain(), read.plain()));
        }
        record = read;
    }

    private static String difference(StackRecord meant, StackRecord read) {
        if (!meant.names().equals(read.names())) {
            return meant.names() + "\n  but read " + read.names();
        }
        Optional<String> differing = meant.names().stream()
                .filter(name -> !meant.services().get(name).equals(read.services().get(name))).findFirst();
        return differing.map(name -> name + " " + meant.services().get(name) + "\n  but read "
                + read.services().get(name)).orElse(meant.sections() + "\n  but read " + read.sections());
    }

    private void compareLines(Deed deed, Snapshot before, Snapshot after) {
        List<String> then = UnnamedLines.contentIn(before.compose(), deed.places());
        List<String> now = UnnamedLines.contentIn(after.compose(), deed.places());
        boolean same = deed.isRename() ? RenamedLines.differOnlyInTheName(then, now, deed.places()) : then.equals(now);
        if (!same) {
            violate(deed, "lines changed that it does not name:\n" + changed(then, now));
        }
        List<String> lost = new ArrayList<>(UnnamedLines.commentsIn(before.compose(), deed.places()));
        lost.removeAll(after.text().text().lines().toList());
        if (!lost.isEmpty()) {
            violate(deed, "comments lost: " + lost);
        }
    }

    private static String changed(List<String> then, List<String> now) {
        List<String> gone = new ArrayList<>(then);
        gone.removeAll(now);
        List<String> come = new ArrayList<>(now);
        come.removeAll(then);
        return "- " + String.join("\n- ", gone) + "\n+ " + String.join("\n+ ", come);
    }

    private void undoAndRedo(Deed deed, Snapshot before, Snapshot after) {
        workspace.undo();
        if (!workspace.snapshot().text().equals(before.text()) || !workspace.snapshot().design().equals(before.design())) {
            violate(deed, "undo does not restore");
        }
        workspace.redo();
        if (!workspace.snapshot().text().equals(after.text()) || !workspace.snapshot().design().equals(after.design())) {
            violate(deed, "redo does not repeat");
        }
    }

    private void violate(Deed deed, String what) {
        violations.add(deed + ": " + what);
    }
}
