package dev.stackwright.app.controls;

import dev.stackwright.model.design.DataClass;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The classes of data as switches. */
public final class ClassChips extends FlowPane {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Map<DataClass, ToggleButton> chips = new EnumMap<>(DataClass.class);

    /**
     * @param prefix of the ids in the scene
     * @param change called with a class and whether it is to be among those that hold
     */
    public ClassChips(String prefix, BiConsumer<DataClass, Boolean> change) {
        getStyleClass().add("class-chips");
        for (DataClass value : DataClass.values()) {
            ToggleButton chip = new ToggleButton(Strings.text("dataClass." + value.key()));
            chip.setId(prefix + "-" + value.key());
            chip.getStyleClass().addAll("chip", "class-chip", value.key());
            LateTooltip.on(chip, Strings.text("dataClass." + value.key() + ".meaning"));
            chip.setOnAction(event -> change.accept(value, chip.isSelected()));
            chips.put(value, chip);
            getChildren().add(chip);
        }
    }

    /**
     * @param all  the classes that hold
     * @param some those that hold for a part of what is shown
     */
    public void show(Set<DataClass> all, Set<DataClass> some) {
        chips.forEach((value, chip) -> {
            chip.setSelected(all.contains(value));
            chip.pseudoClassStateChanged(SOME, some.contains(value));
        });
    }
}
