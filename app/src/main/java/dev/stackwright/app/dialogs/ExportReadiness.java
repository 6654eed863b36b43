package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** How far a stack is from being handed off: what fails, what is undecided, what the checklist says. */
final class ExportReadiness extends VBox {

    /** More are read where they can be mended. */
    private static final int MOST_ERRORS = 3;

    private final Consumer<Runnable> leave;

    /** @param leave closes the dialog and goes where a link leads */
    ExportReadiness(ExportOffer offer, Consumer<Runnable> leave) {
        this.leave = leave;
        getStyleClass().add("export-readiness");
        if (!offer.errors().isEmpty()) {
            VBox errors = new VBox(message(MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                    Strings.counted("export.notReady", offer.errors().size()), "panel-warning"));
            offer.errors().stream().limit(MOST_ERRORS).forEach(error ->
                    errors.getChildren().add(line(text(error.text(), "field-hint"), error.go())));
            errors.setId("export-errors");
            getChildren().add(errors);
        }
        if (!offer.questions().isEmpty()) {
            getChildren().add(message(MaterialDesignH.HELP_CIRCLE_OUTLINE,
                    Strings.counted("export.undecided", offer.questions().size()), "dialog-text"));
        }
        offer.templates().ifPresent(folder -> getChildren().add(message(MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE,
                Strings.text("export.templates", folder), "dialog-text")));
        offer.warnings().forEach(warning -> getChildren().add(
                message(MaterialDesignA.ALERT_OUTLINE, warning, "panel-warning")));
        getChildren().addAll(text(Strings.text("export.points", offer.done(), offer.points().size()),
                "section-title"), points(offer));
    }

    private ScrollPane points(ExportOffer offer) {
        VBox list = new VBox();
        list.getStyleClass().add("export-points");
        offer.points().stream().sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                .forEach(point -> list.getChildren().add(row(point)));
        if (!offer.questions().isEmpty()) {
            list.getChildren().add(text(Strings.text("export.questions"), "section-title"));
            offer.questions().forEach(question -> list.getChildren().add(
                    line(text(question.text(), "dialog-text"), question.go())));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("export-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox row(ExportOffer.Point point) {
        FontIcon icon = new FontIcon(point.done() ? MaterialDesignC.CHECK_CIRCLE
                : MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
        icon.getStyleClass().add(point.done() ? "point-done" : "point-open");
        icon.setAccessibleText(Strings.text(point.done() ? "export.point.done" : "export.point.open"));
        VBox words = new VBox(text(point.text(), "dialog-text"), text(point.evidence(), "field-hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        point.go().filter(way -> !point.done()).ifPresent(way -> row.getChildren().add(link(point.text(), way)));
        row.getStyleClass().add("export-point");
        return row;
    }

    private HBox line(Label words, Optional<Runnable> go) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(words);
        go.ifPresent(way -> line.getChildren().add(link(words.getText(), way)));
        line.getStyleClass().add("export-point");
        return line;
    }

    /** @param about what it leads to, for those who hear the link alone */
    private Hyperlink link(String about, Runnable way) {
        Hyperlink link = new Hyperlink(Strings.text("export.go"));
        link.setAccessibleText(Strings.text("export.go.to", about));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> leave.accept(way));
        return link;
    }

    private static Label message(Ikon shape, String words, String styleClass) {
        Label label = text(words, styleClass);
        label.setGraphic(new FontIcon(shape));
        return label;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
