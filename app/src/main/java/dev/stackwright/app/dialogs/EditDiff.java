package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an edit changes: the diff of the text, its size in words, and whether the design changes as well. */
public final class EditDiff extends VBox {

    public EditDiff() {
        getStyleClass().add("edit-diff");
    }

    public void show(Edit edit, Snapshot before) {
        show(edit, before, file -> file.equals(FileKey.MAIN) ? Strings.text("preview.main")
                : Path.of(file.name()).getFileName().toString());
    }

    /** @param nameOf how people call a file; said where others than the main one change */
    void show(Edit edit, Snapshot before, Function<FileKey, String> nameOf) {
        getChildren().clear();
        boolean isMainAlone = edit.texts().keySet().equals(Set.of(FileKey.MAIN));
        edit.texts().forEach((file, patch) -> {
            Diff diff = Diff.between(before.text(file), before.text(file).apply(patch));
            if (!isMainAlone) {
                Label name = new Label(nameOf.apply(file));
                name.getStyleClass().add("field-label");
                getChildren().add(name);
            }
            DiffView view = new DiffView(diff);
            VBox.setVgrow(view, Priority.ALWAYS);
            getChildren().addAll(view, remark(summary(diff)));
        });
        if (edit.design().isPresent()) {
            getChildren().add(remark(Strings.text("preview.design")));
        }
    }

    private static String summary(Diff diff) {
        return Strings.text("preview.summary", Strings.counted("preview.added", diff.added()),
                Strings.counted("preview.removed", diff.removed()));
    }

    private static Label remark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-remedy");
        return label;
    }
}
