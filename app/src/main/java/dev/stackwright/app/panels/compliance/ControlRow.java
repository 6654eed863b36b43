package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One control: its state, clause and title; opened also all the rest. */
final class ControlRow implements RowList.Row<ControlStatus> {

    private final ComplianceModel model;
    private final ComplianceWays ways;
    private final Supplier<String> edition;
    private final HBox icon = new HBox();
    private final Label clause = new Label();
    private final Label title = new WrappedText("", "control-title");
    private final FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
    private final Button header = new Button();
    private final VBox row = new VBox(header);
    private Optional<ControlBody> body = Optional.empty();
    private Optional<ControlStatus> shown = Optional.empty();
    private boolean open;

    /** @param edition the edition of the framework that is shown */
    ControlRow(ComplianceModel model, ComplianceWays ways, Supplier<String> edition) {
        this.model = model;
        this.ways = ways;
        this.edition = edition;
        clause.getStyleClass().add("control-clause");
        VBox lines = new VBox(clause, title);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox content = new HBox(icon, lines, arrow);
        content.getStyleClass().add("control-head");
        content.prefWidthProperty().bind(header.widthProperty().subtract(1));
        header.setGraphic(content);
        header.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        header.setMaxWidth(Double.MAX_VALUE);
        header.getStyleClass().add("control-header");
        header.setOnAction(event -> open(!open));
        header.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open(!open);
                event.consume();
            }
        });
        row.getStyleClass().add("control-row");
    }

    private void open(boolean wanted) {
        open = wanted;
        arrow.setIconCode(open ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN);
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
        if (shown.map(before -> before.state() != status.state()).orElse(true)) {
            icon.getChildren().setAll(ControlLook.icon(status.state()));
        }
        clause.setText(status.plans().isEmpty() ? control.clause()
                : Strings.text("controls.clause.plans", control.clause(), String.join(", ", status.plans())));
        title.setText(control.title());
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
