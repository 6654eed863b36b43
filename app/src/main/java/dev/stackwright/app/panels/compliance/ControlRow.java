package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One control: its state, clause and title; opened also all the rest. */
final class ControlRow implements RowList.Row<ControlStatus> {

    private final ComplianceModel model;
    private final ComplianceWays ways;
    private final Supplier<String> edition;
    private final ControlHead header = new ControlHead(() -> open(!isOpen()));
    private final VBox row = new VBox(header);
    private Optional<ControlBody> body = Optional.empty();
    private Optional<ControlStatus> shown = Optional.empty();
    private boolean open;

    /** @param edition the edition of the framework that is shown */
    ControlRow(ComplianceModel model, ComplianceWays ways, Supplier<String> edition) {
        this.model = model;
        this.ways = ways;
        this.edition = edition;
        row.getStyleClass().add("control-row");
    }

    private boolean isOpen() {
        return open;
    }

    private void open(boolean wanted) {
        open = wanted;
        header.showOpen(open);
        row.getChildren().setAll(header);
        if (open && body.isEmpty()) {
            body = Optional.of(new ControlBody(model, ways));
        }
        body.filter(made -> open).ifPresent(made -> {
            shown.ifPresent(status -> made.show(status, edition.get()));
            row.getChildren().add(made);
        });
        speak();
    }

    private void speak() {
        shown.ifPresent(status -> header.setAccessibleText(Strings.text(open ? "controls.row.open"
                : "controls.row.closed", status.control().clause(), status.control().title(),
                ControlLook.words(status.state()))));
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(ControlStatus status) {
        if (shown.equals(Optional.of(status))) {
            return;
        }
        Control control = status.control();
        header.show(status.state(), status.plans().isEmpty() ? control.clause()
                : Strings.text("controls.clause.plans", control.clause(), String.join(", ", status.plans())),
                control.title());
        header.setId("control-" + control.id().replace('.', '-'));
        shown = Optional.of(status);
        speak();
        body.filter(made -> open).ifPresent(made -> made.show(status, edition.get()));
    }

    @Override
    public void abandon() {
        open(false);
        shown = Optional.empty();
    }
}
