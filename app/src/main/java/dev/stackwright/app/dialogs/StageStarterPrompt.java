package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Starters in a dialog: which, what it is, where to, and what would be written there. */
final class StageStarterPrompt implements StarterPrompt {

    private final Window owner;
    private final FileChoosing files;
    private final Background background;

    StageStarterPrompt(Window owner, FileChoosing files, Background background) {
        this.owner = owner;
        this.files = files;
        this.background = background;
    }

    @Override
    public Optional<StarterOrder> order(StarterOffer offer) {
        StarterForm form = new StarterForm(offer, background);
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("starter.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("starter-dialog");
        StarterSheet sheet = new StarterSheet(offer);
        ListView<Starter> list = list(offer, form);
        HBox upper = new HBox(list, sheet);
        upper.getStyleClass().add("starter-choice");
        HBox.setHgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox body = new VBox(upper, lower(form));
        body.getStyleClass().addAll("dialog-body", "starter-body");
        pane.setContent(body);
        form.starterProperty().addListener((property, before, now) -> sheet.show(now));
        sheet.show(form.starterProperty().get());
        dialog.setResizable(true);
        ButtonType create = new ButtonType(Strings.text("starter.create"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(create, new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(create);
        button.setId("starter-create");
        // Left to itself the keyboard begins at Cancel, and Enter would cancel.
        dialog.setOnShown(event -> list.requestFocus());
        // A list keeps Enter to itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        button.disableProperty().bind(form.hindranceProperty().isNotEmpty());
        Hindrance.explain(button, form.hindranceProperty());
        return dialog.showAndWait().filter(create::equals).flatMap(chosen -> form.order());
    }

    private static ListView<Starter> list(StarterOffer offer, StarterForm form) {
        ListView<Starter> list = new ListView<>();
        list.setId("starter-list");
        list.setAccessibleText(Strings.text("starter.list"));
        list.getStyleClass().add("starter-list");
        list.setCellFactory(view -> new NameCell());
        list.getItems().setAll(offer.starters());
        list.getSelectionModel().select(offer.chosen());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                form.starterProperty().set(now);
            }
        });
        return list;
    }

    private HBox lower(StarterForm form) {
        TextField folder = new TextField();
        folder.setId("starter-folder");
        folder.textProperty().bindBidirectional(form.folderProperty());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label label = new Label(Strings.text("starter.folder"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(folder);
        Button choose = new Button(Strings.text("export.choose"));
        choose.setId("starter-choose");
        choose.setOnAction(event -> files.folder(Strings.text("starter.folder"), form.path())
                .ifPresent(path -> folder.setText(path.toString())));
        HBox line = new HBox(folder, choose);
        line.getStyleClass().add("field-line");
        CheckBox environment = new CheckBox(Strings.text("starter.environment"));
        environment.setId("starter-environment");
        environment.selectedProperty().bindBidirectional(form.environmentProperty());
        Label hint = new Label(Strings.text("starter.environment.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        InlineMessage obstacle = new InlineMessage(Bindings.createStringBinding(
                () -> form.planProperty().get().isPresent() || form.path().isEmpty()
                        ? form.hindranceProperty().get() : "",
                form.planProperty(), form.hindranceProperty()));
        VBox left = new VBox(label, line, obstacle, environment, hint);
        left.getStyleClass().add("starter-where");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox lower = new HBox(left, new StarterFiles(form));
        lower.getStyleClass().add("starter-lower");
        return lower;
    }

    /** The name of a starter. */
    private static final class NameCell extends ListCell<Starter> {

        @Override
        protected void updateItem(Starter starter, boolean empty) {
            super.updateItem(starter, empty);
            setText(empty || starter == null ? "" : starter.name());
        }
    }
}
