package dev.stackwright.app.panels.compliance;

import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the controls of a framework are shared out over the states, as a bar and as buttons that filter by a state. */
final class StateBar extends VBox {

    private static final List<ControlState> ORDER =
            List.of(ControlState.MET, ControlState.ACCEPTED, ControlState.OPEN, ControlState.NOT_APPLICABLE);

    private final ComplianceModel model;
    private final Shares shares = new Shares();
    private final Map<ControlState, ToggleButton> buttons = new EnumMap<>(ControlState.class);

    StateBar(ComplianceModel model) {
        this.model = model;
        getStyleClass().add("state-bar");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("state-legend");
        for (ControlState state : ORDER) {
            ToggleButton button = new ToggleButton();
            button.setId("controls-" + state.key());
            button.setMnemonicParsing(false);
            button.setGraphic(ControlLook.icon(state));
            button.getStyleClass().addAll("small", "state-chip");
            button.setOnAction(event -> model.filterProperty().set(model.filterProperty().get().with(
                    button.isSelected() ? Optional.of(state) : Optional.empty())));
            buttons.put(state, button);
            legend.getChildren().add(button);
        }
        getChildren().addAll(shares, legend);
        model.filterProperty().addListener((property, before, now) -> buttons.forEach((state, button) ->
                button.setSelected(now.state().equals(Optional.of(state)))));
    }

    void show(FrameworkStatus framework) {
        buttons.forEach((state, button) -> {
            int count = framework.count(state);
            button.setText(Strings.text("controls.count." + state.key(), count));
            button.setDisable(count == 0 && !model.filterProperty().get().state().equals(Optional.of(state)));
        });
        shares.show(framework);
    }

    /** The bar alone. */
    private static final class Shares extends Region {

        private static final double GAP_PX = 1;

        private final List<Integer> counts = new ArrayList<>();

        Shares() {
            getStyleClass().add("control-shares");
            for (ControlState state : ORDER) {
                Region part = new Region();
                part.getStyleClass().addAll("control-share", ControlLook.style(state));
                getChildren().add(part);
                counts.add(0);
            }
        }

        void show(FrameworkStatus framework) {
            for (int i = 0; i < ORDER.size(); i++) {
                counts.set(i, framework.count(ORDER.get(i)));
            }
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double whole = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
            double x = 0;
            for (int i = 0; i < counts.size(); i++) {
                double width = getWidth() * counts.get(i) / whole;
                getChildren().get(i).resizeRelocate(snapPositionX(x), 0,
                        Math.max(0, snapPositionX(x + width) - snapPositionX(x) - GAP_PX), getHeight());
                x += width;
            }
        }
    }
}
