package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.DemandReading;
import dev.stackwright.model.choice.DemandReading.State;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
    private final HBox row;

    /** @param explain goes to a finding */
    DemandRow(Consumer<Finding> explain) {
        findings = new FindingLinks(explain);
        icon.setMinWidth(Region.USE_PREF_SIZE);
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        VBox lines = new VBox(text, hint, findings);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines);
        row.getStyleClass().add("state-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(DemandReading reading) {
        State state = reading.state();
        boolean partly = state == State.PERSON && !reading.demand().checks().isEmpty();
        String words = Strings.text("demand." + state.id() + (partly ? ".partly" : ""));
        icon.setGraphic(new FontIcon(iconOf(state)));
        icon.getStyleClass().setAll("label", "state-icon", styleOf(state));
        icon.setTooltip(Icons.tooltip(words));
        icon.setAccessibleText(words);
        text.setText(reading.demand().text());
        hint.setText(reading.accepted().isEmpty() ? ""
                : Strings.counted("demand.acceptedCount", reading.accepted().size()));
        hint.setVisible(!hint.getText().isEmpty());
        hint.setManaged(!hint.getText().isEmpty());
        findings.show(reading.open());
    }

    private static Ikon iconOf(State state) {
        return switch (state) {
            case MET -> MaterialDesignC.CHECK_CIRCLE;
            case ACCEPTED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case OPEN -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
            case PERSON -> MaterialDesignA.ACCOUNT_QUESTION_OUTLINE;
            case UNSEEN -> MaterialDesignC.CIRCLE_OUTLINE;
        };
    }

    private static String styleOf(State state) {
        return switch (state) {
            case MET -> "done";
            case ACCEPTED -> "settled";
            case OPEN -> "wrong";
            case PERSON, UNSEEN -> "open";
        };
    }

    @Override
    public void abandon() {
        findings.show(List.of());
    }
}
