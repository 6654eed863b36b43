package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.model.design.Decision;
import dev.stackwright.resources.Strings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/** Title, status, day and context of a decision. */
final class DecisionWords extends VBox {

    private static final int CONTEXT_LINES = 3;

    private final TextField title = new TextField();
    private final ChoiceBox<Decision.Status> status = new ChoiceBox<>();
    private final DatePicker date = new DatePicker();
    private final TextArea context = new TextArea();
    private boolean showing;

    DecisionWords(DecisionsModel model) {
        getStyleClass().addAll("section", "decision-words");
        title.setId("decision-title");
        title.setPromptText(Strings.text("decisions.name.prompt"));
        title.textProperty().addListener((property, before, now) ->
                typed(() -> model.edit(decision -> decision.withTitle(now))));
        status.setId("decision-status");
        status.setConverter(new ChosenText<>(value -> Strings.text("decisions.status." + value.id())));
        status.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                typed(() -> model.edit(decision -> decision.withStatus(now)));
            }
        });
        date.setId("decision-date");
        date.setEditable(false);
        date.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ISO_LOCAL_DATE));
        date.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                typed(() -> model.edit(decision -> decision.withDate(now)));
            }
        });
        context.setId("decision-context");
        context.setPrefRowCount(CONTEXT_LINES);
        context.setWrapText(true);
        context.setPromptText(Strings.text("decisions.context.prompt"));
        context.textProperty().addListener((property, before, now) ->
                typed(() -> model.edit(decision -> decision.withContext(now))));
        VBox name = Labelled.of("decisions.name", title);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, Labelled.of("decisions.status", status), Labelled.of("decisions.date", date));
        line.getStyleClass().add("decision-line");
        getChildren().addAll(line, Labelled.of("decisions.context", context));
    }

    void focusTitle() {
        title.requestFocus();
    }

    void show(Decision decision) {
        showing = true;
        try {
            put(title, decision.title());
            put(context, decision.context());
            List<Decision.Status> offered = Stream.of(Decision.Status.values()).filter(offer ->
                    offer != Decision.Status.SUPERSEDED || decision.status() == offer).toList();
            if (!status.getItems().equals(offered)) {
                status.getItems().setAll(offered);
            }
            status.setValue(decision.status());
            LocalDate day = decision.date();
            if (!day.equals(date.getValue())) {
                date.setValue(day);
            }
        } finally {
            showing = false;
        }
    }

    private void typed(Runnable edit) {
        if (!showing) {
            edit.run();
        }
    }

    /** Set once more, the text would lose its caret. */
    static void put(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
