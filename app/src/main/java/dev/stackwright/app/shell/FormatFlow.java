package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.format.FormatText;
import dev.stackwright.model.format.SortKeys;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lays the text in front out evenly or puts its keys in order, once the user has seen what that changes. */
final class FormatFlow {

    private static final System.Logger LOG = System.getLogger(FormatFlow.class.getName());

    private final Supplier<ProjectView> view;
    private final Prompts prompts;
    private final Consumer<Outcome.Refusal> refused;

    /** @param refused tells why nothing is done */
    FormatFlow(Supplier<ProjectView> view, Prompts prompts, Consumer<Outcome.Refusal> refused) {
        this.view = view;
        this.prompts = prompts;
        this.refused = refused;
    }

    void addTo(Commands commands) {
        commands.add(Command.of("format", Strings.text("command.format"),
                () -> begin(FormatText::new, "format.reason")).withShortcut("Shift+Alt+F"));
        commands.add(Command.of("sort-keys", Strings.text("command.sort-keys"),
                () -> begin(SortKeys::new, "format.sort.reason")).withShortcut("Shift+Alt+S"));
    }

    private void begin(Function<FileKey, Recipe> made, String reason) {
        view.get().openEditor();
        FileKey file = view.get().texts().frontFile();
        work(view.get().project(), file, made.apply(file), Strings.text(reason));
    }

    private void work(Project project, FileKey file, Recipe recipe, String reason) {
        Snapshot snapshot = project.snapshot();
        project.background().run(() -> recipe.on(snapshot), outcome -> {
            if (project.snapshot().revision() != snapshot.revision()) {
                work(project, file, recipe, reason);
            } else {
                answered(project, file, outcome, reason);
            }
        }, this::failed);
    }

    private void answered(Project project, FileKey file, Outcome outcome, String reason) {
        if (outcome instanceof Outcome.Refusal refusal) {
            refused.accept(refusal);
        } else if (outcome instanceof Outcome.Ready ready) {
            Edit shown = Edit.ofText(ready.edit().title(), ready.edit().text(file));
            if (prompts.preview().wanted(shown, project.snapshot().from(file), reason)) {
                project.workspace().perform(ready.edit());
            }
        }
    }

    private void failed(Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "laying the text out failed", failure);
        prompts.questions().tell(Notice.error(Strings.text("format.failed"), Strings.text("format.failed.text"), ""));
    }
}
