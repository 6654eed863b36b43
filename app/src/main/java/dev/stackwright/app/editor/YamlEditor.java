package dev.stackwright.app.editor;

import dev.stackwright.app.project.EditTarget;
import dev.stackwright.app.project.ProjectSymbols;
import dev.stackwright.app.project.Selection;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * One compose file of a project, to read and to type in. Shows what the workspace holds, whoever changed it,
 * and enters what is typed into the workspace. One editor belongs to one workspace; {@link #dispose} it when
 * the project is closed.
 */
public final class YamlEditor extends BorderPane {

    private final EditedFile file;
    private final Selection selection;
    private final YamlArea area;
    private final TextSync sync;
    private final WorkspaceUndo undo;
    private final Viewport viewport;
    private final Marks marks;
    private final SelectedBlocks blocks = new SelectedBlocks();
    private final Folding folding;
    private final Gutter gutter;
    private final NameMarks nameMarks = new NameMarks();
    private final EditorNames names;
    private final Finder finder;
    private final EditorCommands commands;
    private final LineCommands lines;
    private final BracketMatch brackets;
    private final Restyler restyler;
    private final Zoom zoom = new Zoom(this);
    private final CaretTrail path = new CaretTrail(place -> reveal(place));
    private final Label note = new Label();
    private Optional<CaretOffers> offers = Optional.empty();
    private final CaretSelects caretSelects;
    private final Explaining explaining;
    private final Selection.Listener onSelect = this::selected;
    private final ReadOnlyObjectWrapper<Position> caretPosition = new ReadOnlyObjectWrapper<>(new Position(1, 1));

    /** The editor of the main file. */
    public YamlEditor(Workspace workspace, Selection selection) {
        this(workspace, FileKey.MAIN, selection);
    }

    /** @param edited the file that is shown; it is open in the workspace */
    public YamlEditor(Workspace workspace, FileKey edited, Selection selection) {
        this.file = new EditedFile(workspace, edited, this::changed);
        this.selection = selection;
        this.undo = new WorkspaceUndo(workspace);
        this.area = new YamlArea((start, end) -> expanded(start, end));
        area.setUndoManager(undo);
        this.sync = new TextSync(area, file);
        this.viewport = new Viewport(area);
        this.marks = new Marks(file.snapshot());
        this.folding = new Folding(area, file, sync, this::otherLinesShown);
        this.gutter = new Gutter(area, sync::text, folding::toggle);
        this.finder = new Finder(area, sync, viewport, folding, this::showBar, this::restyle);
        this.commands = new EditorCommands(area, file, sync, viewport, folding, finder, this::showBar);
        this.explaining = new Explaining(area, file, sync, marks::at, this::restyle);
        this.lines = new LineCommands(area, file, sync, folding);
        this.brackets = new BracketMatch(area, sync, this::restyle);
        this.restyler = new Restyler(area, file, sync,
                new LineLooks(blocks, List.of(nameMarks::in, finder::in, brackets::in, marks::in,
                        explaining::in)));
        this.names = new EditorNames(area, file, sync, nameMarks, this::restyle);
        this.caretSelects = new CaretSelects(area, file, sync, selection, this::isUserMoving);
        build();
        listen();
    }

    /** An editor that shows a text, to read and to search, and lets nobody change it. */
    public static YamlEditor reading(Workspace workspace) {
        YamlEditor editor = new YamlEditor(workspace, new Selection());
        editor.area.setEditable(false);
        editor.area.getStyleClass().add("read-only");
        return editor;
    }

    private void build() {
        getStyleClass().add("yaml-editor");
        setCenter(new BorderPane(new StackPane(new VirtualizedScrollPane<>(area), explaining.layer()), path, null,
                null, null));
        note.getStyleClass().add("editor-note");
        note.setWrapText(true);
        AltKeys.install(area);
        EditorKeys.install(area, commands, lines, zoom);
        AutoClose.install(area, commands::isInLiteral);
        EditTarget.attach(area, commands);
    }

    private void listen() {
        file.follow();
        selection.addListener(onSelect);
        area.caretColumnProperty().addListener(column -> showCaretPosition());
        area.currentParagraphProperty().addListener(line -> showCaretPosition());
        blocks.select(selection.elements(), file.snapshot());
        gutter.show(marks.byLine());
        showNote();
    }

    /** Where the caret is: line and column from 1. */
    public ReadOnlyObjectProperty<Position> caretPositionProperty() {
        return caretPosition.getReadOnlyProperty();
    }

    /** Where the caret is, in characters of the file; left of a line's text the beginning of that. */
    public int caretOffset() {
        String line = area.getText(area.getCurrentParagraph());
        int indent = line.length() - line.stripLeading().length();
        int start = area.getAbsolutePosition(area.getCurrentParagraph(), 0);
        return sync.text().toDocument(start + Math.min(line.length(), Math.max(indent, area.getCaretColumn())));
    }

    /** Where the caret is, in characters of the file. */
    public int caretPlace() {
        return sync.text().toDocument(area.getCaretPosition());
    }

    /** Where something that speaks of the place of the caret can open, on the screen. */
    public Point2D belowCaret() {
        return area.getCaretBounds().map(bounds -> new Point2D(bounds.getMinX(), bounds.getMaxY()))
                .orElseGet(() -> area.localToScreen(0, 0));
    }

    /** Where the selected text begins, or the caret, in characters of the file. */
    public int selectionOffset() {
        return sync.text().toDocument(area.getSelection().getStart());
    }

    /** The selected text as the file has it; empty where none is. */
    public String selectedText() {
        return expanded(area.getSelection().getStart(), area.getSelection().getEnd());
    }

    /** @param menu opens at a click with the other mouse button, which moves the caret there */
    public void setMenu(ContextMenu menu) {
        area.setContextMenu(menu);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            int at = area.hit(event.getX(), event.getY()).getInsertionIndex();
            IndexRange selected = area.getSelection();
            if (event.getButton() == MouseButton.SECONDARY && (at < selected.getStart() || at > selected.getEnd())) {
                area.moveTo(at);
            }
        });
    }

    /** Proposes what may be written while somebody types. Called at most once. */
    public void propose(Assistance assistance) {
        new CompletionPopup(area, file, sync, assistance);
    }

    /** Offers what can be done about the line of the caret. Called at most once. */
    public void offer(FixOffers known) {
        offers = Optional.of(new CaretOffers(area, gutter, new FixPopup(area, file, sync, known), line ->
                known.hasFix(file.key(), line)));
    }

    /** Lists what can be done about the line of the caret. */
    public void openFixes() {
        offers.ifPresent(CaretOffers::open);
    }

    /** What it tells beyond its text. */
    public Explaining explaining() {
        return explaining;
    }

    /**
     * Marks names like the one at the caret and leads from a name to where it is defined. Called at most once.
     *
     * @param ways what is done with a name
     */
    public void follow(ProjectSymbols symbols, NameWays ways) {
        names.follow(symbols, ways);
        path.follow(area, file, sync);
    }

    /** Marks these places instead of those marked last. Places that cannot be read as YAML are marked anyway. */
    public void showFindings(List<EditorMark> found) {
        if (marks.show(found, file.snapshot().revision())) {
            gutter.show(marks.byLine());
            restyler.request();
        }
        offers.ifPresent(CaretOffers::refresh);
    }

    /** Puts the caret at the start of the place and scrolls so that it can be seen. */
    public void reveal(Range place) {
        folding.reveal(place.start());
        viewport.reveal(sync.text().toEditor(place.start()));
    }

    /** Moves the keyboard focus into the text. */
    public void requestEditorFocus() {
        area.requestFocus();
    }

    /** True where keys go to the text as soon as the window has the focus. */
    public boolean hasFocusOwner() {
        return area.getScene() != null && area.getScene().getFocusOwner() == area;
    }

    /** Opens the find bar, filled with the selected text. */
    public void openFind() {
        commands.find();
    }

    /** Opens the find bar with its replace row. */
    public void openReplace() {
        commands.replace();
    }

    /** Asks for a line number. */
    public void openGoToLine() {
        commands.goToLine();
    }

    /** Folds blocks and shows them again. */
    public Folding folding() {
        return folding;
    }

    /** Changes whole lines, and selects by the structure of the text. */
    public LineCommands lines() {
        return lines;
    }

    /** True where a line that is too long for the view goes on below. */
    public BooleanProperty wrapProperty() {
        return area.wrapTextProperty();
    }

    /** Makes comments of the lines the selection touches, or lines of comments. */
    public void toggleComment() {
        commands.toggleComment();
    }

    /** The size of the text in percent. */
    public ReadOnlyIntegerProperty zoomPercentProperty() {
        return zoom.percentProperty();
    }

    /** @param percent 100 for the normal size; the nearest there is */
    public void zoomTo(int percent) {
        zoom.setPercent(percent);
    }

    /** Lets go of workspace and selection. The editor is not used afterwards. */
    public void dispose() {
        file.leave();
        selection.removeListener(onSelect);
        caretSelects.dispose();
        explaining.dispose();
        finder.dispose();
        names.dispose();
        path.dispose();
        restyler.dispose();
        sync.dispose();
        area.dispose();
    }

    private void changed(Change change) {
        TextPatch shown = sync.changed(change);
        undo.refresh();
        marks.changed(change);
        blocks.changed(change.after(), change.patch());
        gutter.textChanged();
        gutter.show(marks.byLine());
        finder.textChanged(change.patch());
        showCaretPosition();
        showNote();
        if (!change.patch().isEmpty()) {
            restyler.textChanged();
            names.textChanged();
        }
        explaining.changed(change.patch());
        boolean jumps = change.kind() == Change.Kind.UNDONE || change.kind() == Change.Kind.REDONE;
        if (jumps && !change.patch().isEmpty()) {
            viewport.showOneOf(places(shown));
        }
    }

    /** The lines at which the area was changed. */
    private List<Integer> places(TextPatch shown) {
        List<Integer> lines = new ArrayList<>();
        int shift = 0;
        for (Replacement r : shown.replacements()) {
            lines.add(area.offsetToPosition(r.start() + shift, Bias.Forward).getMajor());
            shift += r.growth();
        }
        return lines;
    }

    private void selected(Set<ElementId> elements, Object source) {
        if (blocks.select(elements, file.snapshot())) {
            restyler.request();
        }
        if (source != caretSelects) {
            elements.stream().findFirst().flatMap(file.snapshot().compose()::keyOf)
                    .ifPresent(key -> {
                        folding.reveal(key.start());
                        viewport.revealBlock(sync.text().toEditor(key.start()));
                    });
        }
    }

    private boolean isUserMoving() {
        return area.isFocused() && !sync.isApplying() && !viewport.isMoving();
    }

    private void showCaretPosition() {
        int line = sync.text().documentLine(area.getCurrentParagraph());
        caretPosition.set(new Position(line + 1, area.getCaretColumn() + 1));
    }

    private void showBar(Optional<Node> bar) {
        setTop(bar.orElse(null));
    }

    private void showNote() {
        if (sync.text().isWhole()) {
            setBottom(null);
        } else {
            note.setText(Strings.text("editor.note.longLine", EditorText.MAX_LINE));
            setBottom(note);
        }
    }

    private void restyle() {
        restyler.request();
    }

    private void otherLinesShown() {
        gutter.textChanged();
        gutter.show(marks.byLine());
        restyler.textChanged();
        explaining.otherLinesShown();
        showCaretPosition();
    }

    private String expanded(int start, int end) {
        return sync.text().expanded(start, end);
    }
}
