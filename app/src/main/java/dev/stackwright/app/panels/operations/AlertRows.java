package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.catalog.Suggestions.Topic;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What is alerted about, and whom each alert goes to. */
final class AlertRows extends VBox {

    private static final double ABOUT_PX = 130;

    private final OperationsModel model;
    private final VBox rows = new VBox();
    private final TextField about = new TextField();
    private final TextField whom = new TextField();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private SortedMap<String, String> shown = new TreeMap<>();

    AlertRows(OperationsModel model) {
        this.model = model;
        getStyleClass().add("alert-rows");
        rows.getStyleClass().add("row-list");
        Label title = new Label(Strings.text("operations.alerts"));
        title.getStyleClass().add("field-label");
        about.setId("alert-about");
        about.setPromptText(Strings.text("operations.alert.about"));
        about.setAccessibleText(Strings.text("operations.alert.about"));
        about.setPrefWidth(ABOUT_PX);
        about.setMinWidth(ABOUT_PX);
        whom.setId("alert-whom");
        whom.setPromptText(Strings.text("operations.alert.whom"));
        whom.setAccessibleText(Strings.text("operations.alert.whom"));
        whom.setOnAction(event -> add());
        about.setOnAction(event -> whom.requestFocus());
        HBox.setHgrow(whom, Priority.ALWAYS);
        Button add = new Button(Strings.text("operations.alert.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("alert-add");
        add.getStyleClass().add("flat");
        add.setOnAction(event -> add());
        HBox fresh = new HBox(about, whom, add);
        fresh.getStyleClass().add("alert-row");
        getChildren().addAll(title, rows, fresh, new InlineMessage(refusal));
    }

    private void add() {
        Optional<String> receiver = OperationsModel.said(whom.getText());
        Optional<String> refused = receiver.isEmpty() ? Optional.of(Strings.text("operations.alert.noWhom"))
                : model.alert(about.getText(), whom.getText());
        refusal.set(refused.orElse(""));
        if (refused.isEmpty()) {
            about.clear();
            whom.clear();
            about.requestFocus();
        }
    }

    void show(SortedMap<String, String> alerts) {
        if (alerts.keySet().equals(shown.keySet())) {
            alerts.forEach((name, receiver) -> field(name).show(Optional.of(receiver)));
        } else {
            rows.getChildren().setAll(alerts.entrySet().stream().map(this::row).toList());
        }
        shown = alerts;
    }

    private OfferedField field(String name) {
        int at = List.copyOf(shown.keySet()).indexOf(name);
        return (OfferedField) ((HBox) rows.getChildren().get(at)).getChildren().get(1);
    }

    private HBox row(Map.Entry<String, String> alert) {
        Label name = new Label(alert.getKey());
        name.setPrefWidth(ABOUT_PX);
        name.setMinWidth(ABOUT_PX);
        OfferedField receiver = new OfferedField("alert-" + alert.getKey(), alert.getKey(),
                model.suggested(Topic.ALERTS), text -> model.alert(alert.getKey(), text));
        receiver.show(Optional.of(alert.getValue()));
        HBox.setHgrow(receiver, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(Strings.text("operations.alert.remove", alert.getKey()));
        remove.setTooltip(Icons.tooltip(remove.getAccessibleText()));
        remove.setOnAction(event -> model.alert(alert.getKey(), ""));
        HBox row = new HBox(name, receiver, remove);
        row.getStyleClass().add("alert-row");
        return row;
    }
}
