package dev.stackwright.app.panels.history;

import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/** The history panel. A click or Enter goes to a place; what is not in front is not kept up to date. */
public final class HistoryView extends BorderPane {

    private final HistoryModel model;
    private final ListView<HistoryPlace> list = new ListView<>();
    private long shown = -1;

    public HistoryView(HistoryModel model) {
        this.model = model;
        setId("history");
        getStyleClass().addAll("panel", "history");
        list.setId("history-list");
        list.setAccessibleText(Strings.text("dock.history"));
        list.setCellFactory(view -> new HistoryCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        Label hint = new Label(Strings.text("history.hint"));
        hint.getStyleClass().add("panel-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        setCenter(list);
        setBottom(hint);
        model.versionProperty().addListener((property, before, now) -> refresh());
        visibleProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::goTo);
    }

    private void refresh() {
        long version = model.versionProperty().get();
        if (!isVisible() || version == shown) {
            return;
        }
        shown = version;
        List<HistoryPlace> places = model.places();
        list.getItems().setAll(places);
        places.stream().filter(place -> place.state() == HistoryPlace.State.HERE).findFirst().ifPresent(here -> {
            list.getSelectionModel().select(here.count());
            list.scrollTo(Math.max(0, here.count() - 2));
        });
    }
}
