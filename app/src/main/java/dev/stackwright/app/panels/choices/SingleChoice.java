package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/**
 * A choice with one answer: a row of buttons and what the chosen answer means.
 *
 * @param <T> an answer
 */
final class SingleChoice<T> {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, T> answers = new LinkedHashMap<>();
    private final Label meaning = new Label();
    private final VBox details = new VBox();
    private final Texts<T> texts;
    private final Function<T, OptionDetails> detailsOf;
    private final Section section;

    /**
     * How answers are shown.
     *
     * @param id        the id of an answer
     * @param label     the text of its button
     * @param meaning   what it means, below the buttons
     * @param undecided what stands there while nothing is chosen
     */
    record Texts<T>(Function<T, String> id, Function<T, String> label, Function<T, String> meaning,
                    String undecided) {
    }

    /** @param answer called when the user gives an answer, or gives it again */
    SingleChoice(String name, String title, List<T> options, Texts<T> texts, Consumer<T> answer,
                 Function<T, OptionDetails> detailsOf) {
        this.texts = texts;
        this.detailsOf = detailsOf;
        SegmentedButton segmented = new SegmentedButton();
        segmented.setToggleGroup(null);
        segmented.getStyleClass().add("choice-segments");
        for (T option : options) {
            ToggleButton button = new ToggleButton(texts.label().apply(option));
            button.setMnemonicParsing(false);
            button.setId("choice-" + name + "-" + texts.id().apply(option).replace('.', '-'));
            button.setOnAction(event -> answer.accept(option));
            button.setTooltip(detailsOf.apply(option).tooltip());
            buttons.put(texts.id().apply(option), button);
            answers.put(texts.id().apply(option), option);
        }
        segmented.getButtons().addAll(buttons.values());
        meaning.setWrapText(true);
        meaning.getStyleClass().add("choice-meaning");
        details.getStyleClass().add("choice-more");
        section = new Section(title, segmented, meaning, details);
    }

    Section section() {
        return section;
    }

    /** Shows what is chosen; an id that is not known counts as undecided. */
    void show(Optional<String> chosen) {
        buttons.forEach((id, button) -> button.setSelected(chosen.equals(Optional.of(id))));
        Optional<T> answer = chosen.map(answers::get);
        meaning.setText(answer.map(texts.meaning()).orElse(texts.undecided()));
        details.getChildren().setAll(answer.map(found -> detailsOf.apply(found).link()).stream().toList());
    }

    /** @param words a few words on the chosen answer, by id; shown beside the title */
    void remark(Map<String, String> words) {
        section.remarkProperty().set(String.join(", ", words.values()));
    }
}
