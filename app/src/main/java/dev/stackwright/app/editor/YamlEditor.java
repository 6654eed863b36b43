package dev.stackwright.app.editor;

import dev.stackwright.app.project.Selection;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.resources.Resources;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * The compose text of a project, to read and to type in. Shows what the workspace holds, whoever changed it,
 * and enters what is typed into the workspace. One editor belongs to one workspace; {@link #dispose} it when
 * the project is closed.
 */
public final class YamlEditor extends BorderPane {

    private final Workspace workspace;
    private final YamlArea area;
    private final TextSync sync;
    private final WorkspaceUndo undo;
    private final Consumer<Change> onChange = this::changed;
    private final ReadOnlyObjectWrapper<Position> caretPosition = new ReadOnlyObjectWrapper<>(new Position(1, 1));

    public YamlEditor(Workspace workspace, Selection selection) {
        this.workspace = workspace;
        this.undo = new WorkspaceUndo(workspace);
        this.area = new YamlArea(this::expanded);
        area.setUndoManager(undo);
        this.sync = new TextSync(area, workspace);
        workspace.addListener(onChange);
        getStyleClass().add("yaml-editor");
        getStylesheets().add(Resources.url("css/editor.css").toExternalForm());
        setCenter(new VirtualizedScrollPane<>(area));
    }

    /** Where the caret is: line and column from 1. */
    public ReadOnlyObjectProperty<Position> caretPositionProperty() {
        return caretPosition.getReadOnlyProperty();
    }

    /** Marks these places instead of those marked last. Places that cannot be read as YAML are marked anyway. */
    public void showFindings(List<EditorMark> marks) {
    }

    /** Puts the caret at the start of the place and scrolls so that it can be seen. */
    public void reveal(Range place) {
    }

    /** Moves the keyboard focus into the text. */
    public void requestEditorFocus() {
        area.requestFocus();
    }

    /** Opens the find bar, filled with the selected text. */
    public void openFind() {
    }

    /** Opens the find bar with its replace row. */
    public void openReplace() {
    }

    /** Asks for a line number. */
    public void openGoToLine() {
    }

    /** Lets go of workspace and selection. The editor is not used afterwards. */
    public void dispose() {
        workspace.removeListener(onChange);
        sync.dispose();
        area.dispose();
    }

    private void changed(Change change) {
        sync.changed(change);
        undo.refresh();
    }

    private String expanded(int start, int end) {
        return sync.text().expanded(start, end);
    }
}
