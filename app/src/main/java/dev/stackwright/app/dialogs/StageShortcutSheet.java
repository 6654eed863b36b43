package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The sheet of shortcuts in a dialog, in two columns. */
final class StageShortcutSheet implements ShortcutSheet {

    private static final int COLUMNS = 2;

    private final Window owner;

    StageShortcutSheet(Window owner) {
        this.owner = owner;
    }

    @Override
    public void show(List<Shortcut> shortcuts) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("shortcuts.title"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int rows = (shortcuts.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < shortcuts.size(); i++) {
            Label keys = new Label(shortcuts.get(i).keys());
            keys.getStyleClass().add("key-cap");
            Label title = new Label(shortcuts.get(i).title());
            title.getStyleClass().add("shortcut-title");
            title.setLabelFor(keys);
            grid.add(keys, i / rows * 2, i % rows);
            grid.add(title, i / rows * 2 + 1, i % rows);
        }
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(Strings.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }
}
