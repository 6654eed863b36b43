package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.ShownPlace;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** A table of the brief where it is needed elsewhere: the same rows, changed in the same way. */
public final class BriefTable extends StackPane {

    private final TablePane pane;

    /** @param table its id */
    public BriefTable(BriefModel model, String table) {
        pane = new TablePane(model.table(table), model);
        getChildren().add(pane);
        model.outline().property().addListener((property, before, now) -> pane.show(now.value()));
        pane.show(model.outline().get());
    }

    /** Shows a row, with the focus on what it is about. */
    public void reveal(String row, ScrollPane within) {
        pane.cell(row).ifPresent(found -> ShownPlace.reveal(within, found));
    }
}
