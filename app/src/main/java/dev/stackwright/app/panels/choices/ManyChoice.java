package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.ChoiceOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A choice with any number of answers: a box to tick for each. */
final class ManyChoice {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<String, Label> remarks = new LinkedHashMap<>();
    private final Section section;

    /** @param answer called when the user ticks or unticks a box */
    ManyChoice(String name, String title, List<ChoiceOption> options, Consumer<ChoiceOption> answer) {
        VBox rows = new VBox();
        rows.getStyleClass().add("choice-rows");
        for (ChoiceOption option : options) {
            OptionDetails details = new OptionDetails(option);
            CheckBox box = new CheckBox(option.name());
            box.setMnemonicParsing(false);
            box.setMinWidth(0);
            box.setId("choice-" + name + "-" + option.id());
            box.setTooltip(details.tooltip());
            box.setOnAction(event -> answer.accept(option));
            Label remark = new Label();
            remark.getStyleClass().add("section-remark");
            remark.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(box, gap, remark, details.button());
            row.getStyleClass().add("choice-row");
            rows.getChildren().add(row);
            boxes.put(option.id(), box);
            remarks.put(option.id(), remark);
        }
        section = new Section(title, rows);
    }

    Section section() {
        return section;
    }

    void show(Set<String> chosen) {
        boxes.forEach((id, box) -> box.setSelected(chosen.contains(id)));
    }

    /** @param texts a few words behind answers, by id */
    void remark(Map<String, String> texts) {
        remarks.forEach((id, label) -> label.setText(texts.getOrDefault(id, "")));
    }
}
