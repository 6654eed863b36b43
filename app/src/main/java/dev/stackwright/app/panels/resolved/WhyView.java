package dev.stackwright.app.panels.resolved;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.project.WholeProject.Source;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The chain that leads to one value, with a way to each of its places. */
final class WhyView extends ScrollPane {

    private final Consumer<Source> reveal;
    private final VBox body = new VBox();
    private Optional<Why> shown = Optional.empty();

    /** @param reveal shows a place of a file */
    WhyView(Consumer<Source> reveal) {
        this.reveal = reveal;
        setId("why");
        getStyleClass().add("finding-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().addAll("finding-detail-body", "why");
        setContent(body);
        fill();
    }

    void show(Optional<Why> why) {
        if (!why.equals(shown)) {
            shown = why;
            fill();
            setVvalue(0);
        }
    }

    private void fill() {
        body.getChildren().clear();
        if (shown.isEmpty()) {
            body.getChildren().add(new WrappedText(Strings.text("why.nothing"), "panel-empty"));
            return;
        }
        Why why = shown.get();
        body.getChildren().add(new WrappedText(why.title(), "section-title"));
        if (!why.value().isEmpty()) {
            body.getChildren().add(new WrappedText(why.value(), "why-value"));
        }
        why.links().forEach(link -> body.getChildren().add(row(link)));
    }

    private HBox row(Why.Link link) {
        Label text = new WrappedText(link.text(), link.former() ? "why-former" : "why-link");
        text.setMinWidth(0);
        HBox row = new HBox(text);
        row.getStyleClass().add("why-row");
        link.source().ifPresent(source -> {
            Hyperlink place = new Hyperlink(link.place());
            place.setMinWidth(USE_PREF_SIZE);
            place.getStyleClass().add("why-place");
            place.setOnAction(event -> reveal.accept(source));
            row.getChildren().add(place);
        });
        return row;
    }
}
