package dev.stackwright.app.panels.resolved;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.project.WholeProject.Source;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.ResolvedText.Place;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/**
 * The project as Docker Compose sees it, to read and to search, and beside it why the value at the caret is as it is.
 * Follows the project while it is in front.
 */
public final class ResolvedView extends BorderPane {

    private static final double WHY_PX = 420;
    private static final System.Logger LOG = System.getLogger(ResolvedView.class.getName());

    private final Project project;
    private final Workspace text = new Workspace(Snapshot.of(""));
    private final YamlEditor editor = YamlEditor.reading(text);
    private final WhyView why;
    private final Label unsaved = new Label(Strings.text("resolved.unsaved"));
    private final Node parts;
    private final Latest<WholeProject, WholeProject> writing;
    private Optional<WholeProject> shown = Optional.empty();
    /** A place to go to once the newest text is there. */
    private Optional<Wanted> wanted = Optional.empty();

    /** A place of a file, in characters. */
    private record Wanted(Path file, int offset) {
    }

    /** @param reveal shows a place of a file */
    public ResolvedView(Project project, Consumer<Source> reveal) {
        this.project = project;
        this.writing = new Latest<>(project.background(), ResolvedView::written, this::show,
                error -> LOG.log(System.Logger.Level.ERROR, "the resolved project cannot be shown", error));
        this.why = new WhyView(reveal);
        setId("resolved");
        getStyleClass().addAll("panel", "resolved");
        unsaved.setWrapText(true);
        unsaved.getStyleClass().add("panel-empty");
        parts = DockSplit.withRight(editor, why, WHY_PX);
        editor.caretPositionProperty().addListener((property, before, now) -> explain(now));
        project.resolution().current().property().addListener((property, before, now) -> refresh());
        visibleProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** A panel behind another one is brought up to date when it comes to the front. */
    private void refresh() {
        if (isVisible()) {
            project.resolution().current().get().ifPresentOrElse(writing::submit, () -> setCenter(unsaved));
        }
    }

    private void show(WholeProject whole) {
        shown = Optional.of(whole);
        setCenter(parts);
        put(whole.text().text());
        explain(editor.caretPositionProperty().get());
        wanted.ifPresent(place -> goTo(place.file(), place.offset()));
    }

    private void put(String resolved) {
        TextPatch patch = TextPatch.between(text.snapshot().text().text(), resolved);
        if (!patch.isEmpty()) {
            text.perform(Edit.ofText("", patch));
        }
    }

    private void explain(Position caret) {
        TextDocument document = text.snapshot().text();
        int line = Math.min(caret.line(), document.lineCount()) - 1;
        String content = document.line(line);
        int indent = content.length() - content.stripLeading().length();
        int offset = document.lineStart(line) + Math.max(indent, Math.min(caret.column() - 1, content.length()));
        why.show(shown.flatMap(stack -> stack.text().at(offset).map(place -> Why.of(place, stack))));
    }

    /** Writes the text, so that it is there when it is asked for. */
    private static WholeProject written(WholeProject whole) {
        whole.text();
        return whole;
    }

    /** Goes to the value that a place of a file brings about, once the newest text is shown. */
    public void show(Path file, int offset) {
        wanted = Optional.of(new Wanted(file, offset));
        refresh();
    }

    private void goTo(Path file, int offset) {
        wanted = Optional.empty();
        shown.flatMap(stack -> stack.text().places().stream()
                .filter(place -> widthAt(place, file, offset) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(place -> widthAt(place, file, offset))))
                .ifPresent(place -> editor.reveal(Range.at(place.range().start())));
    }

    /** How many characters of the file around the place bring the value about; the largest number where none do. */
    private static int widthAt(Place place, Path file, int offset) {
        Provenance from = place.node().provenance();
        if (!from.isWritten() || !from.file().path().equals(file)) {
            return Integer.MAX_VALUE;
        }
        if (place.key().touches(offset)) {
            return place.key().length();
        }
        return from.range().touches(offset) ? from.range().length() : Integer.MAX_VALUE;
    }

    /** Opens the bar that searches the text. */
    public void openFind() {
        editor.openFind();
    }

    @Override
    public void requestFocus() {
        editor.requestEditorFocus();
    }

    /** Lets go of the project. */
    public void close() {
        editor.dispose();
    }
}
