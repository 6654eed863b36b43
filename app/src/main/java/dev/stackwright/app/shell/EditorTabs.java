package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Outside;
import dev.stackwright.app.editor.Assistance;
import dev.stackwright.app.editor.EditorMark;
import dev.stackwright.app.editor.FixOffers;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectSurroundings;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.assist.link.LinkTarget;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.workspace.Change;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/**
 * The texts of a project, one tab for each compose file it is made of; a project of one file has no tabs to see. The
 * history is one for all: what is undone is shown where it happens.
 */
final class EditorTabs extends BorderPane {

    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");

    private final Project project;
    private final EditorKnowledge knowledge;
    private final Outside outside;
    private final ProjectSurroundings surroundings;
    private final TabPane pane = new TabPane();
    private final Map<FileKey, FileTab> tabs = new LinkedHashMap<>();
    private final FileTab main;
    private final YamlEditor mainEditor;
    private final NameFlow names;
    private final ObjectProperty<YamlEditor> front = new SimpleObjectProperty<>();
    private final Consumer<Change> onChange = this::changed;
    private Optional<Supplier<ContextMenu>> menu = Optional.empty();
    private Optional<FixOffers> fixes = Optional.empty();
    private ObservableValue<Boolean> wrap = new SimpleBooleanProperty();
    private Map<FileKey, SourceFile> files = Map.of();
    private Map<FileKey, List<EditorMark>> marks = Map.of();
    private boolean hintsShown;

    /** @param outside opens what no tab shows */
    EditorTabs(Project project, EditorKnowledge knowledge, Outside outside) {
        this.project = project;
        this.knowledge = knowledge;
        this.outside = outside;
        this.surroundings = new ProjectSurroundings(project);
        setId("editor-tabs");
        pane.getStyleClass().addAll("dock", "file-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setTabDragPolicy(TabPane.TabDragPolicy.FIXED);
        pane.setMinSize(0, 0);
        names = new NameFlow(project, this);
        mainEditor = new YamlEditor(project.workspace(), project.selection());
        equip(mainEditor, FileKey.MAIN);
        front.set(mainEditor);
        main = new FileTab(FileKey.MAIN, "");
        main.textProperty().bind(project.onDiskProperty().map(disk -> WindowTitle.fileName(project)));
        main.show(mainEditor);
        tabs.put(FileKey.MAIN, main);
        pane.getTabs().add(main);
        showSingle();
        setCenter(pane);
        pane.getSelectionModel().selectedItemProperty().addListener((property, before, now) ->
                turned((FileTab) now));
        project.workspace().addListener(onChange);
        project.dirtyProperty().addListener((property, before, now) -> showUnsaved());
        project.resolution().current().property().addListener((property, before, now) ->
                now.value().ifPresent(this::show));
        project.resolution().current().get().ifPresent(this::show);
    }

    private Assistance assistance(FileKey file) {
        return new Assistance(knowledge.completions(), () -> surroundings.of(file), project.background());
    }

    /** @param made makes the menu that opens in a text */
    void setMenu(Supplier<ContextMenu> made) {
        menu = Optional.of(made);
        tabs.values().forEach(tab -> tab.editor().ifPresent(editor -> editor.setMenu(made.get())));
    }

    /** @param known what can be done about places of the texts; set at most once */
    void setFixes(FixOffers known) {
        fixes = Optional.of(known);
        tabs.values().forEach(tab -> tab.editor().ifPresent(editor -> editor.offer(known)));
    }

    /** @param wrapped whether lines that are too long for the view go on below */
    void wrap(ObservableValue<Boolean> wrapped) {
        wrap = wrapped;
        tabs.values().forEach(tab -> tab.editor().ifPresent(editor -> editor.wrapProperty().bind(wrap)));
    }

    /** Follows names through the texts. */
    NameFlow names() {
        return names;
    }

    /** The editor of the main file. */
    YamlEditor main() {
        return mainEditor;
    }

    /** The editor in front. */
    YamlEditor front() {
        return front.get();
    }

    FileKey frontFile() {
        return frontTab().file();
    }

    private FileTab frontTab() {
        return (FileTab) pane.getSelectionModel().getSelectedItem();
    }

    /** Brings a file to the front; nothing happens where the project has none like that. */
    void open(FileKey file) {
        Optional.ofNullable(tabs.get(file)).ifPresent(pane.getSelectionModel()::select);
    }

    /** How the project calls a source: the main file by its own key, any other by its path. */
    FileKey keyOf(Path path) {
        boolean isMain = project.file().filter(file -> FileKey.of(file).equals(FileKey.of(path))).isPresent();
        return isMain ? FileKey.MAIN : FileKey.of(path);
    }

    /** @param steps positive for files that follow */
    void turn(int steps) {
        int count = pane.getTabs().size();
        pane.getSelectionModel().select(Math.floorMod(pane.getSelectionModel().getSelectedIndex() + steps, count));
        front().requestEditorFocus();
    }

    /** @param byFile the places to mark in each file */
    void showMarks(Map<FileKey, List<EditorMark>> byFile) {
        marks = Map.copyOf(byFile);
        tabs.values().forEach(this::showMarks);
    }

    private void showMarks(FileTab tab) {
        tab.editor().ifPresent(editor -> editor.showFindings(marks.getOrDefault(tab.file(), List.of())));
    }

    /** Shows hints behind the lines of all texts, or takes them away. */
    void showHints(boolean shown) {
        hintsShown = shown;
        tabs.values().forEach(tab -> tab.editor().ifPresent(editor -> editor.explaining().showHints(shown)));
    }

    private void equip(YamlEditor editor, FileKey file) {
        editor.propose(assistance(file));
        editor.follow(names.symbols(), names);
        editor.explaining().showHints(hintsShown);
        editor.explaining().ask(new TextAnswers(project, file, knowledge, target -> open(target, file)));
    }

    /** Opens what a link in a file leads to: files of the project here, all else outside. */
    private void open(LinkTarget target, FileKey from) {
        if (target instanceof LinkTarget.Page page) {
            outside.browse(page.address());
        } else if (target instanceof LinkTarget.OnDisk file) {
            if (tabs.containsKey(keyOf(file.path()))) {
                open(keyOf(file.path()));
                front().requestEditorFocus();
            } else {
                outside.open(file.path());
            }
        } else if (target instanceof LinkTarget.Written place) {
            open(place.file().map(this::keyOf).orElse(from));
            front().reveal(place.range());
            front().requestEditorFocus();
        }
    }

    /** Where the caret of the editor in front is. */
    ObservableValue<Position> caretPosition() {
        return front.flatMap(YamlEditor::caretPositionProperty);
    }

    /** Lets go of the project. */
    void close() {
        project.workspace().removeListener(onChange);
        tabs.values().forEach(tab -> tab.editor().ifPresent(YamlEditor::dispose));
    }

    private void show(WholeProject stack) {
        tabs.values().forEach(tab -> tab.editor().ifPresent(editor -> editor.explaining().projectResolved()));
        files = Stream.concat(stack.files().stream(), stack.variableFile().stream())
                .filter(file -> !keyOf(file.path()).equals(FileKey.MAIN))
                .collect(Collectors.toMap(file -> keyOf(file.path()), file -> file, (a, b) -> a, LinkedHashMap::new));
        ObservableList<Tab> shown = pane.getTabs();
        Set<FileKey> gone = tabs.keySet().stream().filter(key -> !files.containsKey(key))
                .filter(key -> !project.snapshot().isOpen(key)).collect(Collectors.toSet());
        gone.forEach(key -> shown.remove(tabs.remove(key)));
        files.forEach((key, file) -> {
            FileTab tab = tabs.computeIfAbsent(key, fresh -> {
                FileTab added = new FileTab(key, stack.nameOf(file.path()));
                shown.add(added);
                return added;
            });
            tab.describe(file.path(), file.role());
        });
        stack.files().stream().filter(file -> file.path().equals(stack.home())).findFirst()
                .ifPresent(file -> main.describe(file.path(), file.role()));
        showSingle();
    }

    private void showSingle() {
        pane.pseudoClassStateChanged(SINGLE, pane.getTabs().size() == 1);
        // The row of tabs is not managed: by itself it never asks for room.
        project.background().later(pane::requestLayout);
    }

    private void turned(FileTab tab) {
        int percent = front().zoomPercentProperty().get();
        if (tab.editor().isEmpty() && files.containsKey(tab.file())) {
            project.workspace().open(tab.file(), files.get(tab.file()).text());
            YamlEditor editor = new YamlEditor(project.workspace(), tab.file(), project.selection());
            equip(editor, tab.file());
            menu.ifPresent(made -> editor.setMenu(made.get()));
            fixes.ifPresent(editor::offer);
            editor.wrapProperty().bind(wrap);
            tab.show(editor);
            showMarks(tab);
        }
        front.set(tab.editor().orElse(mainEditor));
        front().zoomTo(percent);
    }

    private void changed(Change change) {
        showUnsaved();
        boolean jumps = change.kind() == Change.Kind.UNDONE || change.kind() == Change.Kind.REDONE;
        if (jumps && !change.patches().isEmpty() && !change.patches().containsKey(frontFile())) {
            open(change.patches().firstKey());
        }
    }

    private void showUnsaved() {
        tabs.values().forEach(tab -> tab.showUnsaved(project.snapshot().isOpen(tab.file())
                && project.workspace().isDirty(tab.file())));
    }
}
