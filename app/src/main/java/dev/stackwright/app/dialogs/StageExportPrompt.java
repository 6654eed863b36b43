package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.resources.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The export in a dialog: where to, what, and what is still open. */
final class StageExportPrompt implements ExportPrompt {

    private final Window owner;
    private final FileChoosing files;

    StageExportPrompt(Window owner, FileChoosing files) {
        this.owner = owner;
        this.files = files;
    }

    @Override
    public Optional<Path> folderFor(ExportOffer offer) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("export.title"));
        TextField folder = new TextField(offer.suggested().map(Path::toString).orElse(""));
        folder.setId("export-folder");
        VBox body = new VBox(folderRow(folder), text(Strings.text("export.files",
                String.join(", ", offer.files())), "dialog-text"));
        body.getStyleClass().add("dialog-body");
        offer.warnings().forEach(warning -> body.getChildren().add(warning(warning)));
        body.getChildren().addAll(text(Strings.text("export.points", offer.done(), offer.points().size()),
                "section-title"), points(offer));
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getStyleClass().add("medium");
        dialog.setResizable(true);
        ButtonType export = new ButtonType(Strings.text("export.export"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(export,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(export);
        button.setId("export-now");
        Hindrance.explain(button, Strings.text("export.noFolder"));
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> pathOf(folder.getText()).isEmpty(),
                folder.textProperty()));
        return dialog.showAndWait().filter(export::equals).flatMap(chosen -> pathOf(folder.getText()));
    }

    private VBox folderRow(TextField folder) {
        Label label = new Label(Strings.text("export.folder"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(folder);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(Strings.text("export.choose"));
        choose.setOnAction(event -> files.folder(Strings.text("export.folder"), pathOf(folder.getText()))
                .ifPresent(path -> folder.setText(path.toString())));
        HBox line = new HBox(folder, choose);
        line.getStyleClass().add("field-line");
        VBox row = new VBox(label, line);
        row.getStyleClass().add("labelled-field");
        return row;
    }

    private static Optional<Path> pathOf(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static ScrollPane points(ExportOffer offer) {
        VBox list = new VBox();
        list.getStyleClass().add("export-points");
        offer.points().stream().sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                .forEach(point -> list.getChildren().add(row(point)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("export-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static HBox row(ExportOffer.Point point) {
        FontIcon icon = new FontIcon(point.done() ? MaterialDesignC.CHECK_CIRCLE
                : MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
        icon.getStyleClass().add(point.done() ? "point-done" : "point-open");
        icon.setAccessibleText(Strings.text(point.done() ? "export.point.done" : "export.point.open"));
        VBox words = new VBox(text(point.text(), "dialog-text"), text(point.evidence(), "field-hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("export-point");
        return row;
    }

    private static Label warning(String text) {
        Label label = text(text, "panel-warning");
        label.setGraphic(new FontIcon(MaterialDesignA.ALERT_OUTLINE));
        return label;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
