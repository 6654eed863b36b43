package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.StateIcon;
import dev.stackwright.model.ladder.PointReading.State;
import dev.stackwright.model.ladder.PointReading;
import dev.stackwright.model.ladder.ValidatePoint.Proof;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A point to validate: how it stands, and the button by which a person or Docker Compose speaks for it. */
final class PointRow implements RowList.Row<PointReading> {

    private final LadderModel model;
    private final HBox icon = new HBox();
    private final Label text = new Label();
    private final Label state = new Label();
    private final Button action = new Button();
    private final HBox row;

    PointRow(LadderModel model) {
        this.model = model;
        text.setWrapText(true);
        text.getStyleClass().add("ask-text");
        state.setWrapText(true);
        state.getStyleClass().add("field-hint");
        VBox lines = new VBox(text, state);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        action.setMnemonicParsing(false);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.getStyleClass().add("small");
        row = new HBox(icon, lines, action);
        row.getStyleClass().add("state-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(PointReading reading) {
        text.setText(reading.point().text());
        icon.getChildren().setAll(new StateIcon(iconOf(reading.state()), styleOf(reading.state()),
                Strings.text("ladder.point." + reading.state().id())));
        String words = words(reading);
        state.setText(words);
        state.setVisible(!words.isEmpty());
        state.setManaged(!words.isEmpty());
        offer(reading);
    }

    private static String words(PointReading reading) {
        String who = reading.confirmation().filter(made -> reading.state() == State.CONFIRMED
                        || reading.state() == State.STALE)
                .map(made -> Strings.text("ladder.point.by." + reading.state().id(), made.by(), made.on())).orElse("");
        return who.isEmpty() ? reading.evidence() : who;
    }

    private void offer(PointReading reading) {
        String point = reading.point().id();
        boolean byCompose = reading.point().proof() == Proof.COMPOSE;
        boolean byPerson = reading.point().proof() == Proof.PERSON && reading.state() != State.REFUTED;
        boolean confirmed = reading.state() == State.CONFIRMED;
        action.setVisible(byCompose || byPerson);
        action.setManaged(byCompose || byPerson);
        action.setId((confirmed ? "take-back-" : byCompose ? "ask-" : "confirm-") + point.replace('.', '-'));
        action.setText(Strings.text(confirmed ? "ladder.takeBack" : byCompose ? "ladder.docker.ask"
                : reading.state() == State.STALE ? "ladder.confirmAgain" : "ladder.confirm"));
        action.setDisable(byCompose && model.hindrance().isPresent());
        Hindrance.explain(action, model.hindrance().filter(reason -> byCompose).orElse(""));
        action.setOnAction(event -> {
            if (confirmed) {
                model.takeBack(point);
            } else if (byCompose) {
                model.askCompose();
            } else {
                model.confirm(reading.point());
            }
        });
    }

    private static Ikon iconOf(State state) {
        return switch (state) {
            case VERIFIED, NOT_NEEDED -> MaterialDesignC.CHECK_CIRCLE;
            case CONFIRMED -> MaterialDesignA.ACCOUNT_CHECK;
            case STALE -> MaterialDesignC.CLOCK_ALERT_OUTLINE;
            case REFUTED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
            case OPEN -> MaterialDesignC.CIRCLE_OUTLINE;
        };
    }

    private static String styleOf(State state) {
        return switch (state) {
            case VERIFIED, CONFIRMED, NOT_NEEDED -> "done";
            case STALE -> "stale";
            case REFUTED -> "wrong";
            case OPEN -> "open";
        };
    }

    @Override
    public void abandon() {
        // Nothing is typed here.
    }
}
