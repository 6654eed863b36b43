package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;

/** One compose file of the project among the tabs. Its text is opened when it is first looked at. */
final class FileTab extends Tab {

    private final FileKey file;
    private final Label unsaved = new Label("\u2022");
    private Optional<YamlEditor> editor = Optional.empty();
    /** A tooltip is a window of its own and too dear to make at every key. */
    private String description = "";

    FileTab(FileKey file, String name) {
        super(name);
        this.file = file;
        setId("file-" + name);
        unsaved.getStyleClass().add("tab-unsaved");
        unsaved.setAccessibleText(Strings.text("status.unsaved"));
        showUnsaved(false);
    }

    FileKey file() {
        return file;
    }

    Optional<YamlEditor> editor() {
        return editor;
    }

    void show(YamlEditor shown) {
        editor = Optional.of(shown);
        setContent(shown);
    }

    /** Says where the file lies and what it is to the project. */
    void describe(Path path, SourceFile.Role role) {
        String says = Strings.text("files.tab", path,
                Strings.text("files.role." + role.name().toLowerCase(Locale.ROOT)));
        if (!says.equals(description)) {
            description = says;
            setTooltip(Icons.tooltip(says));
        }
    }

    void showUnsaved(boolean differs) {
        setGraphic(differs ? unsaved : null);
    }
}
