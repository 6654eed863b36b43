package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
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

    ExportReadiness(ExportOffer offer) {
        getStyleClass().add("export-readiness");
        if (!offer.errors().isEmpty()) {
            VBox errors = new VBox(message(MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                    Strings.counted("export.notReady", offer.errors().size()), "panel-warning"));
            offer.errors().stream().limit(MOST_ERRORS).forEach(error ->
                    errors.getChildren().add(text(error, "field-hint")));
            errors.setId("export-errors");
            getChildren().add(errors);
        }
        if (offer.undecided() > 0) {
            getChildren().add(message(MaterialDesignH.HELP_CIRCLE_OUTLINE,
                    Strings.counted("export.undecided", offer.undecided()), "dialog-text"));
        }
        offer.templates().ifPresent(folder -> getChildren().add(message(MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE,
                Strings.text("export.templates", folder), "dialog-text")));
        offer.warnings().forEach(warning -> getChildren().add(
                message(MaterialDesignA.ALERT_OUTLINE, warning, "panel-warning")));
        getChildren().addAll(text(Strings.text("export.points", offer.done(), offer.points().size()),
                "section-title"), points(offer));
    }

    private static ScrollPane points(ExportOffer offer) {
        VBox list = new VBox();
        list.getStyleClass().add("export-points");
        offer.points().stream().sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                .forEach(point -> list.getChildren().add(row(point)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("export-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static HBox row(ExportOffer.Point point) {
        FontIcon icon = new FontIcon(point.done() ? MaterialDesignC.CHECK_CIRCLE
                : MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
        icon.getStyleClass().add(point.done() ? "point-done" : "point-open");
        icon.setAccessibleText(Strings.text(point.done() ? "export.point.done" : "export.point.open"));
        VBox words = new VBox(text(point.text(), "dialog-text"), text(point.evidence(), "field-hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("export-point");
        return row;
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
