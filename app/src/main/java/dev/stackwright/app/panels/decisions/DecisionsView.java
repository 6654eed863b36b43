package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.dialogs.Questions;
import dev.stackwright.app.project.Library;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The decisions: a list at the left, the one that is looked at with its matrix at the right. */
public final class DecisionsView extends BorderPane {

    private static final double LIST_PX = 250;

    private final DecisionsModel model;
    private final ListView<DecisionRow> list = new ListView<>();
    private final DecisionEditor editor;
    private final StackPane right = new StackPane();
    private final DockSplit split;
    private boolean following;

    /**
     * @param questions asks before a decision is removed
     * @param openPage  opens the catalog's page of a technology
     */
    public DecisionsView(DecisionsModel model, Library library, Questions questions, Consumer<String> openPage) {
        this.model = model;
        this.editor = new DecisionEditor(model, library, questions, openPage);
        setId("decisions");
        getStyleClass().addAll("panel", "decisions");
        list.setId("decisions-list");
        list.setAccessibleText(Strings.text("decisions.title"));
        list.setCellFactory(view -> new DecisionCell());
        Label nothing = new Label(Strings.text("decisions.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                model.show(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(begin("decisions-new"));
        top.getStyleClass().add("panel-top");
        split = DockSplit.withLeft(new VBox(top, list), LIST_PX, right);
        setCenter(split);
        model.rowsProperty().addListener((property, before, now) -> show(now));
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.rowsProperty().get());
        show(model.shownProperty().get());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        split.zoom(factor);
    }

    private Button begin(String id) {
        Button begin = new Button(Strings.text("decisions.new"), new FontIcon(MaterialDesignP.PLUS));
        begin.setId(id);
        begin.setOnAction(event -> {
            model.begin("", "", List.of());
            editor.focusTitle();
        });
        return begin;
    }

    private void show(List<DecisionRow> rows) {
        following = true;
        try {
            if (!list.getItems().equals(rows)) {
                list.getItems().setAll(rows);
            }
            follow();
        } finally {
            following = false;
        }
    }

    private void show(Optional<DecisionRow> shown) {
        following = true;
        try {
            follow();
        } finally {
            following = false;
        }
        // Put in once more, it would lose the focus with every key.
        if (shown.isEmpty()) {
            right.getChildren().setAll(welcome());
        } else if (!right.getChildren().contains(editor)) {
            right.getChildren().setAll(editor);
        }
    }

    private void follow() {
        Optional<DecisionRow> shown = model.shownProperty().get();
        int row = shown.map(list.getItems()::indexOf).orElse(-1);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(row);
        }
    }

    private VBox welcome() {
        FontIcon icon = new FontIcon(MaterialDesignS.SCALE_BALANCE);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(Strings.text("decisions.welcome.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(Strings.text("decisions.welcome.text"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        VBox welcome = new VBox(icon, title, text, begin("decisions-begin"));
        welcome.getStyleClass().add("catalog-welcome");
        return welcome;
    }
}
