package dev.stackwright.app.safety;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.DiskWatch;
import dev.stackwright.model.workspace.DiskWatch.Seen;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.resources.Strings;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Follows what other programs do to the files of one project: takes it over where nothing is unsaved, as a step that
 * can be undone, and otherwise says so and offers to merge. Nothing is ever written.
 */
final class DiskFollower {

    private static final System.Logger LOG = System.getLogger(DiskFollower.class.getName());
    private static final String TOPIC = "disk";
    private static final Duration SOON = Duration.ofMillis(250);

    private final Project project;
    private final Background background;
    private final NoticeBars bars;
    private final Merging merging;
    private final Surroundings window;
    private final DiskWatch watch = new DiskWatch(new ProjectFiles());
    /** What the files held before they were gone. */
    private Optional<State> lastKnown = Optional.empty();
    private Seen told = new Seen.Unchanged();
    private boolean looking;
    private boolean left;

    DiskFollower(Project project, Background background, NoticeBars bars, Merging merging, Surroundings window) {
        this.project = project;
        this.background = background;
        this.bars = bars;
        this.merging = merging;
        this.window = window;
        project.onDiskProperty().addListener((property, before, now) -> {
            if (!left) {
                bars.hide(TOPIC);
            }
        });
    }

    /** Another project takes this one's place. */
    void leave() {
        left = true;
        bars.hide(TOPIC);
    }

    /** Looks at the files now. */
    void look() {
        Optional<ProjectFile> file = project.onDisk();
        if (file.isEmpty() || looking || left || window.isSaving()) {
            return;
        }
        looking = true;
        background.run(() -> watch.look(file.get()), seen -> {
            looking = false;
            // A save that went on meanwhile has made the look worthless.
            if (!left && !window.isSaving() && project.onDisk().equals(file)) {
                answer(file.get(), seen);
            }
        }, error -> {
            looking = false;
            LOG.log(Level.ERROR, "looking at " + file.get().compose() + " failed", error);
        });
    }

    private void answer(ProjectFile known, Seen seen) {
        if (seen instanceof Seen.Unsettled) {
            background.after(SOON, this::look);
            return;
        }
        if (seen == told) {
            return;
        }
        told = seen;
        if (seen instanceof Seen.Changed changed) {
            changed(known, changed.now());
        } else if (seen instanceof Seen.Gone) {
            gone(known);
        } else if (seen instanceof Seen.Unreadable unreadable) {
            warn(said(unreadable.problem()), List.of());
        } else {
            bars.hide(TOPIC);
        }
    }

    private void changed(ProjectFile known, Opening.Opened now) {
        State base = lastKnown.orElseGet(() -> State.of(known));
        ProjectFile file = Merging.usable(now, base);
        String name = known.compose().getFileName().toString();
        if (State.of(project.snapshot()).equals(State.of(file))) {
            project.takeOver(file, Edit.ofText("", TextPatch.EMPTY));
            lastKnown = Optional.empty();
        } else if (!project.workspace().isDirty(FileKey.MAIN)) {
            merging.reload(project, base, now, () ->
                    window.tell(Strings.text("reload.title", name), Strings.text("reload.text")));
        } else {
            warn(Strings.text("disk.changed", name), List.of(new Action(Strings.text("disk.merge"),
                    () -> merging.merge(project, base, now, () -> lastKnown = Optional.empty()))));
        }
        now.file().designProblem().filter(problem -> !known.designProblem().equals(Optional.of(problem)))
                .ifPresent(problem -> bars.show("design", Weight.WARNING, said(problem), List.of()));
    }

    /** What was read is in no file any more: it counts as unsaved, so that it is not closed without a question. */
    private void gone(ProjectFile known) {
        lastKnown = Optional.of(lastKnown.orElseGet(() -> State.of(known)));
        project.takeOver(ProjectFile.newAt(known.compose()), Edit.ofText("", TextPatch.EMPTY));
        warn(Strings.text("disk.gone", known.compose().getFileName()),
                List.of(new Action(Strings.text("disk.saveAgain"), window::save)));
    }

    private static String said(FileProblem problem) {
        return Strings.text("disk.problem", problem.location(), problem.message(), problem.remedy());
    }

    private void warn(String text, List<Action> actions) {
        bars.show(TOPIC, Weight.WARNING, text, actions);
    }
}
