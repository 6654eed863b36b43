package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.StateIcon;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import dev.stackwright.rendering.handoff.PointState;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A point of the handoff: how it stands, how the studio knows, and the button by which a person speaks for it. */
final class PointRow implements RowList.Row<ChecklistPoint> {

    private final ReviewModel model;
    private final HBox icon = new HBox();
    private final WrappedText text = new WrappedText("", "review-point");
    private final WrappedText evidence = new WrappedText("", "field-hint");
    private final Hyperlink go = new Hyperlink(Strings.text("review.go"));
    private final Button action = new Button();
    private final HBox row;

    PointRow(ReviewModel model) {
        this.model = model;
        VBox lines = new VBox(text, evidence);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        go.setMinWidth(Region.USE_PREF_SIZE);
        action.setMnemonicParsing(false);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.getStyleClass().add("small");
        row = new HBox(icon, lines, go, action);
        row.getStyleClass().addAll("state-row", "review-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(ChecklistPoint point) {
        String name = point.id().replace('.', '-');
        text.setText(point.text());
        evidence.setText(point.evidence());
        evidence.setId("review-evidence-" + name);
        icon.getChildren().setAll(new StateIcon(iconOf(point), styleOf(point), point.state().words()));
        boolean leads = !point.state().isDone() && point.at().filter(place -> point.refuted()
                || !place.equals(new AnswerPlace.Part(AnswerPlace.Room.FINDINGS))).isPresent();
        go.setId("review-go-" + name);
        go.setVisible(leads);
        go.setManaged(leads);
        go.setAccessibleText(Strings.text("review.go.spoken", point.text()));
        go.setOnAction(event -> point.at().ifPresent(model.ways().lead()));
        offer(point, name);
    }

    /** What the studio sees itself needs no one's word, and what it sees to be wrong is not made right by one. */
    private void offer(ChecklistPoint point, String name) {
        boolean withdraws = point.made().isPresent() && point.state() != PointState.STALE;
        boolean confirms = !withdraws && !point.refuted() && point.state() != PointState.VERIFIED;
        action.setVisible(withdraws || confirms);
        action.setManaged(withdraws || confirms);
        action.setId((withdraws ? "withdraw-" : "confirm-") + name);
        action.setText(Strings.text(withdraws ? "review.withdraw"
                : point.state() == PointState.STALE ? "ladder.confirmAgain" : "ladder.confirm"));
        action.setAccessibleText(action.getText() + " " + point.text());
        action.setOnAction(event -> {
            if (withdraws) {
                model.withdraw(point);
            } else {
                model.confirm(point);
            }
        });
    }

    private static Ikon iconOf(ChecklistPoint point) {
        return switch (point.state()) {
            case VERIFIED -> MaterialDesignC.CHECK_CIRCLE;
            case CONFIRMED -> MaterialDesignA.ACCOUNT_CHECK;
            case STALE -> MaterialDesignC.CLOCK_ALERT_OUTLINE;
            case OPEN -> point.refuted() ? MaterialDesignC.CLOSE_CIRCLE_OUTLINE : MaterialDesignC.CIRCLE_OUTLINE;
        };
    }

    private static String styleOf(ChecklistPoint point) {
        return switch (point.state()) {
            case VERIFIED, CONFIRMED -> "done";
            case STALE -> "stale";
            case OPEN -> point.refuted() ? "wrong" : "open";
        };
    }

    @Override
    public void abandon() {
        // Nothing is typed here.
    }
}
