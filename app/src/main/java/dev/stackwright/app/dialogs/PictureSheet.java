package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.rendering.export.Orientation;
import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.PaperSize;
import dev.stackwright.rendering.export.TitleBlock;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;

/** The fields that say what a picture stands on and what it says of itself. */
final class PictureSheet {

    /** As large as a title block is, whatever it says. */
    private static final TitleBlock ANY = new TitleBlock("x", "x", "x", "x", "x");

    private final ChoiceBox<Optional<PaperSize>> paper = new ChoiceBox<>();
    private final ChoiceBox<Orientation> orientation =
            new ChoiceBox<>(FXCollections.observableArrayList(Orientation.values()));
    private final ChoiceBox<PictureCaption> caption =
            new ChoiceBox<>(FXCollections.observableArrayList(PictureCaption.values()));
    private final HBox node;

    /** @param changed is called whenever something else is chosen */
    PictureSheet(PictureWish suggested, Runnable changed) {
        List<Optional<PaperSize>> sheets = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(PaperSize.values()).map(Optional::of).forEach(sheets::add);
        paper.getItems().setAll(sheets);
        paper.setId("picture-paper");
        paper.setConverter(new ChosenText<>(shown -> Strings.text(shown.map(size -> "picture.paper." + size.id())
                .orElse("picture.paper.own"))));
        orientation.setId("picture-orientation");
        orientation.setConverter(new ChosenText<>(shown -> Strings.text("picture.orientation." + shown.id())));
        caption.setId("picture-caption");
        caption.setConverter(new ChosenText<>(shown -> Strings.text("picture.caption."
                + shown.name().toLowerCase(Locale.ROOT))));
        paper.setValue(suggested.style().page().paper());
        orientation.setValue(suggested.style().page().orientation());
        caption.setValue(suggested.caption());
        paper.valueProperty().addListener((property, before, now) -> {
            follow();
            changed.run();
        });
        orientation.valueProperty().addListener((property, before, now) -> changed.run());
        caption.valueProperty().addListener((property, before, now) -> changed.run());
        node = new HBox(LabelledField.of("picture.paper", paper),
                LabelledField.of("picture.orientation", orientation), LabelledField.of("picture.caption", caption));
        node.getStyleClass().add("field-columns");
        follow();
    }

    private void follow() {
        orientation.setDisable(paper.getValue().isEmpty());
    }

    Node node() {
        return node;
    }

    void setDisable(boolean disable) {
        node.setDisable(disable);
    }

    /** The sheet, without a title block. */
    PageSetup page() {
        return new PageSetup(paper.getValue(), orientation.getValue(), Optional.empty());
    }

    PictureCaption caption() {
        return caption.getValue();
    }

    /** A page of the extent that the chosen one will have. */
    PageSetup measured() {
        return new PageSetup(paper.getValue(), orientation.getValue(),
                caption() == PictureCaption.HEADING ? Optional.empty() : Optional.of(ANY));
    }
}
