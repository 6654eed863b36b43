package dev.stackwright.app.safety;

import dev.stackwright.app.dialogs.MergeOffer;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.merge.LineDiff;
import dev.stackwright.model.recovery.Recoverable;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFile;
import dev.stackwright.model.workspace.ProjectMerge;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes one project of what was done here and what another program wrote. The result is an edit like any other. */
public final class Merging {

    private final Background background;
    private final Prompts prompts;
    private final Consumer<Exception> failed;

    /** @param failed told of a mistake of the studio */
    public Merging(Background background, Prompts prompts, Consumer<Exception> failed) {
        this.background = background;
        this.prompts = prompts;
        this.failed = failed;
    }

    /** What stands on the disk; a design file that cannot be used leaves the design as it was. */
    static ProjectFile usable(Opening.Opened now, State base) {
        ProjectFile file = now.file();
        return file.designProblem().isEmpty() ? file : new ProjectFile(file.compose(), file.composeHash(),
                file.savedText(), file.designHash(), base.design(), file.designProblem());
    }

    /**
     * Merges what is on the disk into a project with unsaved changes, asking the user.
     *
     * @param base       what both sides began with
     * @param afterwards runs once it is merged; not at all where the user would rather not
     */
    public void merge(Project project, State base, Opening.Opened now, Runnable afterwards) {
        ProjectFile file = usable(now, base);
        Snapshot mine = project.snapshot();
        background.run(() -> ProjectMerge.of(base, State.of(mine), State.of(file)), merge -> {
            String name = file.compose().getFileName().toString();
            MergeOffer offer = offer(name, merge, mine.text());
            Optional<State> result = prompts.merge().merged(offer);
            if (result.isPresent() && project.snapshot().revision() == mine.revision()) {
                project.takeOver(file, ProjectMerge.edit(Strings.text("merge.step", name), mine, result.get()));
                afterwards.run();
            }
        }, failed);
    }

    /**
     * Merges what is on the disk into a further file with unsaved changes, asking the user.
     *
     * @param theirs     what another program has written
     * @param afterwards runs once it is merged; not at all where the user would rather not
     */
    public void merge(Project project, FileKey file, TextDocument theirs, Runnable afterwards) {
        Snapshot mine = project.snapshot();
        TextDocument base = project.workspace().saved(file);
        background.run(() -> ProjectMerge.of(state(base), state(mine.text(file)), state(theirs)), merge -> {
            String name = ProjectResolution.path(file).getFileName().toString();
            MergeOffer offer = offer(name, merge, mine.text(file));
            Optional<State> result = prompts.merge().merged(offer);
            if (result.isPresent() && project.snapshot().revision() == mine.revision()) {
                project.saved(file, theirs);
                Edit edit = Edit.ofText(Strings.text("merge.step", name), file,
                        LineDiff.patch(mine.text(file), result.get().text().text()));
                if (edit.changesText()) {
                    project.workspace().perform(edit);
                }
                afterwards.run();
            }
        }, failed);
    }

    private static State state(TextDocument text) {
        return new State(text, Design.EMPTY);
    }

    private static MergeOffer offer(String name, ProjectMerge merge, TextDocument mine) {
        return new MergeOffer(Strings.text("merge.title", name), Strings.text(
                merge.isClean() ? "merge.text.clean" : "merge.text", name), merge, mine, mine,
                Strings.text("merge.apply"));
    }

    /** Takes over what is on the disk where nothing is unsaved: there is nothing to ask. */
    void reload(Project project, State base, Opening.Opened now, Runnable afterwards) {
        ProjectFile file = usable(now, base);
        Snapshot mine = project.snapshot();
        String step = Strings.text("reload.step", file.compose().getFileName());
        background.run(() -> ProjectMerge.edit(step, mine, State.of(file)), edit -> {
            if (project.snapshot().revision() == mine.revision()) {
                project.takeOver(file, edit);
                afterwards.run();
            }
        }, failed);
    }

    /** What recovering makes of the project on the disk, asking where that has changed meanwhile. */
    Optional<Edit> recovered(Recoverable offer, ProjectMerge merge, Snapshot now) {
        State work = offer.work().work();
        State result = work;
        if (offer.isOvertaken()) {
            String name = offer.work().file().map(file -> file.getFileName().toString()).orElse("");
            Optional<State> merged = merge.isClean()
                    ? Optional.of(merge.result(now.text(), List.of(), List.of()))
                    : prompts.merge().merged(new MergeOffer(Strings.text("recovery.merge.title", name),
                            Strings.text("recovery.merge.text", name), merge, now.text(), now.text(),
                            Strings.text("recovery.recover")));
            if (merged.isEmpty()) {
                return Optional.empty();
            }
            result = merged.get();
        }
        return Optional.of(ProjectMerge.edit(Strings.text("recovery.step"), now, result));
    }
}
