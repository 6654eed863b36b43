package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One disagreement at a time: where it is, both sides next to each other, and what to take. */
final class MergePointView extends VBox {

    private final MergeModel model;
    private final Runnable changed;
    private final Label place = new Label();
    private final Label number = new Label();
    private final Button previous;
    private final Button next;
    private final MergeLines mine = new MergeLines(Strings.text("merge.mine"), "merge-mine");
    private final MergeLines theirs = new MergeLines(Strings.text("merge.theirs"), "merge-theirs");
    private final Map<MergeChoice, ToggleButton> buttons = new EnumMap<>(MergeChoice.class);
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    /** @param changed runs after every choice */
    MergePointView(MergeModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        getStyleClass().add("merge-point");
        place.getStyleClass().add("merge-place");
        place.setId("merge-place");
        number.getStyleClass().add("section-remark");
        previous = Icons.button(MaterialDesignC.CHEVRON_UP, Strings.text("merge.previous"), () -> go(-1));
        previous.setId("merge-previous");
        next = Icons.button(MaterialDesignC.CHEVRON_DOWN, Strings.text("merge.next"), () -> go(1));
        next.setId("merge-next");
        HBox.setHgrow(mine, Priority.ALWAYS);
        HBox.setHgrow(theirs, Priority.ALWAYS);
        HBox sides = new HBox(mine, theirs);
        sides.getStyleClass().add("merge-sides");
        getChildren().addAll(header(), sides, choices());
        show();
    }

    void focusChoices() {
        buttons.get(MergeChoice.MINE).requestFocus();
    }

    private HBox header() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(place, gap, number, previous, next);
        header.getStyleClass().add("merge-header");
        return header;
    }

    private HBox choices() {
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(group);
        for (MergeChoice choice : MergeChoice.values()) {
            ToggleButton button = new ToggleButton(switch (choice) {
                case MINE -> Strings.text("merge.take.mine");
                case THEIRS -> Strings.text("merge.take.theirs");
                case BOTH -> Strings.text("merge.take.both");
            });
            button.setId("merge-take-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            button.setUserData(choice);
            buttons.put(choice, button);
            segments.getButtons().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.choose(Optional.ofNullable(now).map(toggle -> (MergeChoice) toggle.getUserData()));
                changed.run();
            }
        });
        HBox row = new HBox(segments);
        row.getStyleClass().add("merge-choices");
        return row;
    }

    private void go(int steps) {
        model.go(steps);
        show();
    }

    /** Goes to the conflict before or behind with Alt and an arrow, wherever in the dialog the focus is. */
    void keys(KeyEvent event) {
        boolean turns = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (turns) {
            go(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void show() {
        MergePoint point = model.point();
        place.setText(point.place());
        number.setText(Strings.text("merge.number", model.current() + 1, model.points().size()));
        previous.setDisable(model.current() == 0);
        next.setDisable(model.current() == model.points().size() - 1);
        mine.show(point, point.mine());
        theirs.show(point, point.theirs());
        ToggleButton both = buttons.get(MergeChoice.BOTH);
        both.setDisable(!point.both());
        both.setTooltip(Icons.tooltip(Strings.text(point.both() ? "merge.both.text" : "merge.both.design")));
        showing = true;
        group.selectToggle(model.choice().map(buttons::get).orElse(null));
        showing = false;
    }
}
