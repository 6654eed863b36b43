package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps that were done, oldest first, and those that were undone. */
public final class History {

    /** Steps kept; older ones cannot be undone any more. */
    private static final int MAX_STEPS = 5_000;

    /**
     * One step.
     *
     * @param edit    what was done
     * @param inverse what takes it back
     */
    public record Step(Edit edit, Edit inverse) {
    }

    private final List<Step> steps = new ArrayList<>();
    private int done;
    /** The project before the run of typing that may go on; null where the next character begins a step. */
    private Snapshot typingBase;

    /** Steps in order; the first {@link #doneCount()} of them are done, the others undone. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public int doneCount() {
        return done;
    }

    public Optional<Step> nextUndo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    public Optional<Step> nextRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    void record(Step step) {
        push(step);
        typingBase = null;
    }

    /**
     * Records typing, joined with the run of typing it continues. Names that were only passed on the way leave no
     * trace: the design afterwards is that from before the run with its first names changed to the last.
     *
     * @param before the project it was typed into
     * @return the design afterwards
     */
    Design recordTyping(Edit edit, Snapshot before) {
        if (typingBase != null && done == steps.size()
                && continues(steps.get(done - 1).edit(), edit, before)) {
            Edit run = steps.get(done - 1).edit();
            FileKey file = fileOf(edit);
            TextPatch joined = run.text(file).then(edit.text(file), typingBase.text(file).text());
            Edit whole = Edit.ofText(edit.title(), file, joined);
            steps.set(done - 1, typed(whole, joined(run.renames(), edit.renames()), typingBase));
        } else {
            push(typed(edit, edit.renames(), before));
            typingBase = before;
        }
        return steps.get(done - 1).edit().design().orElse(typingBase.design());
    }

    private static Step typed(Edit text, Map<ElementId, ElementId> renames, Snapshot before) {
        Edit edit = Edit.ofText(text.title(), fileOf(text), text.text(fileOf(text)))
                .withRenames(renames, before.design());
        return new Step(edit, before.inverseOf(edit));
    }

    /** What is typed is typed into one file. */
    private static FileKey fileOf(Edit typed) {
        return typed.texts().isEmpty() ? FileKey.MAIN : typed.texts().firstKey();
    }

    private static Map<ElementId, ElementId> joined(Map<ElementId, ElementId> first, Map<ElementId, ElementId> then) {
        Map<ElementId, ElementId> all = new TreeMap<>(then);
        first.forEach((from, passed) -> {
            ElementId to = Optional.ofNullable(all.remove(passed)).orElse(passed);
            if (!to.equals(from)) {
                all.put(from, to);
            }
        });
        return all;
    }

    private void push(Step step) {
        steps.subList(done, steps.size()).clear();
        steps.add(step);
        if (steps.size() > MAX_STEPS) {
            steps.remove(0);
        }
        done = steps.size();
    }

    Step undo() {
        typingBase = null;
        return steps.get(--done);
    }

    Step redo() {
        typingBase = null;
        return steps.get(done++);
    }

    /** Takes back or does again until that many steps are done; gives the steps in the order they are passed. */
    List<Step> goTo(int count) {
        typingBase = null;
        List<Step> passed = new ArrayList<>(steps.subList(Math.min(done, count), Math.max(done, count)));
        if (count < done) {
            Collections.reverse(passed);
        }
        done = count;
        return passed;
    }

    /** The next typed character starts a step of its own. */
    void endTyping() {
        typingBase = null;
    }

    /** A run of typing goes on where it stopped and stays on its line. */
    private static boolean continues(Edit last, Edit next, Snapshot project) {
        FileKey file = fileOf(next);
        TextDocument before = project.text(file);
        TextPatch first = last.text(file);
        TextPatch second = next.text(file);
        if (first.replacements().size() != 1 || second.replacements().size() != 1) {
            return false;
        }
        Replacement a = first.replacements().get(0);
        Replacement b = second.replacements().get(0);
        int aEnd = a.start() + a.text().length();
        boolean adjoins = b.start() >= a.start() && b.start() <= aEnd && b.end() <= aEnd;
        boolean deletesOn = b.end() == a.start() && b.text().isEmpty() && a.text().isEmpty();
        return (adjoins || deletesOn) && !b.text().contains("\n") && !b.text().contains("\r")
                && before.lineOf(b.start()) == before.lineOf(Math.min(aEnd, before.length()));
    }
}
