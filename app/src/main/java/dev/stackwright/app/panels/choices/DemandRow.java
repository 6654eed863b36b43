package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.choice.DemandReading;
import dev.stackwright.model.choice.DemandReading.State;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One thing that is demanded: how it stands, and the findings that speak against it. */
final class DemandRow implements RowList.Row<DemandReading> {

    private final Label icon = new Label();
    private final Label text = new WrappedText("", "demand-text");
    private final Label hint = new WrappedText("", "field-hint");
    private final FindingLinks findings;
    private final Button vouch = new Button();
    private final HBox row;
    private Optional<DemandReading> shown = Optional.empty();

    DemandRow(ChoiceContext context) {
        findings = new FindingLinks(context.explain());
        vouch.getStyleClass().add("small");
        vouch.setMnemonicParsing(false);
        vouch.setMinWidth(Region.USE_PREF_SIZE);
        vouch.setOnAction(event -> shown.ifPresent(reading -> {
            if (reading.state() == State.CONFIRMED) {
                context.takeBack(reading.demand());
            } else {
                context.confirm(reading.demand());
            }
        }));
        icon.setMinWidth(Region.USE_PREF_SIZE);
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        VBox lines = new VBox(text, hint, findings);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines, vouch);
        row.getStyleClass().add("state-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(DemandReading reading) {
        shown = Optional.of(reading);
        State state = reading.state();
        boolean partly = state == State.PERSON && !reading.demand().checks().isEmpty();
        String words = Strings.text("demand." + state.id() + (partly ? ".partly" : ""));
        icon.setGraphic(new FontIcon(iconOf(state)));
        icon.getStyleClass().setAll("label", "state-icon", styleOf(state));
        icon.setTooltip(Icons.tooltip(words));
        icon.setAccessibleText(words);
        text.setText(reading.demand().text());
        hint.setText(hint(reading));
        hint.setVisible(!hint.getText().isEmpty());
        hint.setManaged(!hint.getText().isEmpty());
        findings.show(reading.open());
        offer(reading);
    }

    private static String hint(DemandReading reading) {
        boolean said = reading.state() == State.CONFIRMED || reading.state() == State.STALE;
        return reading.vouched().filter(made -> said)
                .map(made -> Strings.text("demand." + reading.state().id() + ".by", made.by(), made.on()))
                .orElse(reading.accepted().isEmpty() ? ""
                        : Strings.counted("demand.acceptedCount", reading.accepted().size()));
    }

    private void offer(DemandReading reading) {
        vouch.setId("vouch-" + reading.demand().id());
        vouch.setText(Strings.text(switch (reading.state()) {
            case CONFIRMED -> "ladder.takeBack";
            case STALE -> "ladder.confirmAgain";
            default -> "ladder.confirm";
        }));
        vouch.setAccessibleText(Strings.text("demand.vouch", vouch.getText(), reading.demand().text()));
        boolean offered = reading.state() == State.PERSON || reading.state() == State.STALE
                || reading.state() == State.CONFIRMED;
        vouch.setVisible(offered);
        vouch.setManaged(offered);
    }

    private static Ikon iconOf(State state) {
        return switch (state) {
            case MET -> MaterialDesignC.CHECK_CIRCLE;
            case ACCEPTED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case OPEN -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
            case PERSON -> MaterialDesignA.ACCOUNT_QUESTION_OUTLINE;
            case CONFIRMED -> MaterialDesignA.ACCOUNT_CHECK_OUTLINE;
            case STALE -> MaterialDesignA.ACCOUNT_CLOCK_OUTLINE;
            case UNSEEN -> MaterialDesignC.CIRCLE_OUTLINE;
        };
    }

    private static String styleOf(State state) {
        return switch (state) {
            case MET, CONFIRMED -> "done";
            case ACCEPTED -> "settled";
            case OPEN -> "wrong";
            case STALE -> "stale";
            case PERSON, UNSEEN -> "open";
        };
    }

    @Override
    public void abandon() {
        shown = Optional.empty();
        findings.show(List.of());
    }
}
