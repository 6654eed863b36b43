package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.ladder.AskReading;
import dev.stackwright.model.ladder.PointReading;
import dev.stackwright.model.ladder.PointReading.State;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.RungReading;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One rung: its state in a line that opens it, and below what it asks for and what is to be validated. */
final class RungPane extends VBox {

    private static final List<String> STATES = List.of("done", "validate", "next", "later");

    private final Rung rung;
    private final Label number = new Label();
    private final Label remark = new Label();
    private final FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
    private final Button header = new Button();
    private final VBox body = new VBox();
    private final RowList<AskReading> asks;
    private final Label validate = new Label(Strings.text("ladder.validate"));
    private final RowList<PointReading> points;
    private final Button take = new Button(Strings.text("ladder.take"));

    RungPane(Rung rung, LadderModel model) {
        this.rung = rung;
        asks = new RowList<>(reading -> reading.ask().id(), () -> new AskRow(model));
        points = new RowList<>(reading -> reading.point().id(), () -> new PointRow(model));
        getStyleClass().add("rung");
        setId("rung-" + rung.number());
        header.setId("rung-header-" + rung.number());
        header.getStyleClass().add("rung-header");
        header.setMaxWidth(Double.MAX_VALUE);
        header.setGraphic(title());
        header.setOnAction(event -> open(!body.isVisible()));
        Label goal = new Label(rung.goal());
        goal.setWrapText(true);
        goal.getStyleClass().add("rung-goal");
        validate.getStyleClass().add("rung-part");
        take.setId("take-" + rung.number());
        take.setMnemonicParsing(false);
        take.setOnAction(event -> model.take(rung));
        Label source = new Label(Strings.text("choices.source", rung.source()));
        source.setWrapText(true);
        source.getStyleClass().add("field-hint");
        body.getStyleClass().add("rung-body");
        body.getChildren().addAll(goal, asks, take, validate, points, source);
        getChildren().addAll(header, body);
        open(false);
    }

    private HBox title() {
        number.getStyleClass().add("rung-number");
        Label name = new Label(rung.name());
        name.getStyleClass().add("rung-name");
        name.setMinWidth(0);
        remark.getStyleClass().add("section-remark");
        remark.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(number, name, gap, remark, arrow);
        title.getStyleClass().add("rung-title");
        title.prefWidthProperty().bind(header.widthProperty().subtract(24));
        return title;
    }

    int number() {
        return rung.number();
    }

    void open(boolean opened) {
        body.setVisible(opened);
        body.setManaged(opened);
        arrow.setIconCode(opened ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        say();
    }

    /** @param isNext true for the lowest rung that is not met */
    void show(RungReading reading, boolean isNext) {
        String state = reading.isValidated() ? "done" : reading.isMet() ? "validate" : isNext ? "next" : "later";
        getStyleClass().removeAll(STATES);
        getStyleClass().add(state);
        number.setText(reading.isMet() ? "" : String.valueOf(rung.number()));
        number.setGraphic(reading.isMet() ? new FontIcon(MaterialDesignC.CHECK) : null);
        remark.setText(reading.isValidated() ? Strings.text("ladder.met")
                : reading.isMet() ? Strings.text("ladder.toValidate", reading.unvalidatedCount())
                : Strings.text("ladder.open", reading.openCount()));
        asks.show(reading.asks());
        List<PointReading> shown = reading.points().stream().filter(point -> point.state() != State.NOT_NEEDED)
                .toList();
        points.show(shown);
        validate.setVisible(!shown.isEmpty());
        validate.setManaged(!shown.isEmpty());
        take.setVisible(!reading.isMet());
        take.setManaged(!reading.isMet());
        take.getStyleClass().remove("accent");
        if (isNext) {
            take.getStyleClass().add("accent");
        }
        say();
    }

    private void say() {
        header.setAccessibleText(Strings.text(body.isVisible() ? "ladder.rung.opened" : "ladder.rung.closed",
                rung.number(), rung.name(), remark.getText()));
    }
}
