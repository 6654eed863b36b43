package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.StateIcon;
import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.pattern.Clue;
import dev.stackwright.model.pattern.FoundPart;
import dev.stackwright.model.pattern.PatternMatch;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The pattern of the stack: what gives it away part by part, and what is usually there and missing. */
final class PatternPane {

    private final Consumer<String> select;
    private final VBox rows = new VBox();
    private final Section section = new Section(Strings.text("ladder.pattern"), rows);
    private Optional<PatternMatch> shown = Optional.empty();

    /** @param select goes to a service */
    PatternPane(Consumer<String> select) {
        this.select = select;
        section.setId("ladder-pattern");
        rows.getStyleClass().add("pattern-rows");
        fill();
    }

    Section section() {
        return section;
    }

    void show(Optional<PatternMatch> match) {
        if (!match.equals(shown)) {
            shown = match;
            fill();
        }
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        section.remarkProperty().set(shown.map(match -> Strings.text("ladder.pattern.parts", match.filledCount(),
                match.expectedCount())).orElse(""));
        Label name = label(shown.map(match -> Strings.text("ladder.pattern." + match.certainty().id(),
                match.pattern().name())).orElseGet(() -> Strings.text("ladder.pattern.none")),
                shown.isPresent() ? "pattern-name" : "field-hint");
        nodes.add(name);
        shown.ifPresent(match -> {
            match.parts().stream().filter(FoundPart::isFilled).forEach(part -> nodes.add(found(part)));
            match.missing().forEach(part -> nodes.add(missing(part)));
            nodes.add(label(Strings.text("choices.source", match.pattern().source().text()), "field-hint"));
        });
        rows.getChildren().setAll(nodes);
    }

    private Node found(FoundPart part) {
        FlowPane services = new FlowPane();
        services.getStyleClass().add("pattern-services");
        for (Clue clue : part.clues()) {
            Hyperlink link = new Hyperlink(clue.service());
            link.setOnAction(event -> select.accept(clue.service()));
            services.getChildren().addAll(link, label(clue.reason(), "field-hint"));
        }
        return row(new StateIcon(MaterialDesignC.CHECK_CIRCLE, "done", Strings.text("ladder.there")),
                label(part.part().name(), "pattern-part"), services);
    }

    private static Node missing(Pattern.Part part) {
        return row(new StateIcon(MaterialDesignC.CIRCLE_OUTLINE, "open", Strings.text("ladder.missing")),
                label(Strings.text("ladder.pattern.missing", part.name()), "pattern-part"),
                label(part.purpose(), "field-hint"));
    }

    private static Node row(Node icon, Node... lines) {
        VBox text = new VBox(lines);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox row = new HBox(icon, text);
        row.getStyleClass().add("state-row");
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
