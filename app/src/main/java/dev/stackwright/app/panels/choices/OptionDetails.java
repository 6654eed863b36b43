package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Everything the catalogue says of one answer: as a tooltip in short, as a pop-over in full. */
final class OptionDetails {

    private final ChoiceOption option;

    OptionDetails(ChoiceOption option) {
        this.option = option;
    }

    Tooltip tooltip() {
        return Icons.tooltip(Strings.text("choices.tooltip", option.name(), option.meaning()));
    }

    /** A small button that opens the pop-over. */
    Button button() {
        Button[] holder = new Button[1];
        holder[0] = Icons.button(MaterialDesignI.INFORMATION_OUTLINE, Strings.text("choices.about", option.name()),
                () -> show(holder[0]));
        return holder[0];
    }

    /** A link that opens the pop-over. */
    Hyperlink link() {
        Hyperlink link = new Hyperlink(Strings.text("choices.more"));
        link.setOnAction(event -> show(link));
        return link;
    }

    private void show(Node beside) {
        PopOver popOver = new PopOver(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        popOver.show(beside);
    }

    private VBox content() {
        VBox content = new VBox();
        content.getStyleClass().add("option-details");
        Label title = new Label(option.name());
        title.getStyleClass().add("section-title");
        content.getChildren().addAll(title, text(option.meaning()));
        list(content, "choices.demands", option.demands());
        list(content, "choices.pros", option.pros());
        list(content, "choices.cons", option.cons());
        list(content, "choices.bestFor", List.of(option.bestFor()));
        Label source = text(Strings.text("choices.source", option.source()));
        source.getStyleClass().add("field-hint");
        content.getChildren().add(source);
        return content;
    }

    private static void list(VBox content, String titleKey, List<String> points) {
        if (!points.isEmpty()) {
            Label title = new Label(Strings.text(titleKey));
            title.getStyleClass().add("field-label");
            content.getChildren().add(title);
            points.forEach(point -> content.getChildren().add(text(points.size() > 1
                    ? Strings.text("choices.point", point) : point)));
        }
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
