package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The head of an option's column: its name, leading to its page, and whether the catalog still has it. */
final class OptionHead extends VBox {

    OptionHead(Option option, Catalog catalog, Consumer<String> openPage, Runnable remove) {
        getStyleClass().add("option-head");
        Optional<CatalogEntry> entry = option.entry().flatMap(catalog::byId);
        HBox line = new HBox(entry.<Node>map(known -> link(option, known, openPage)).orElseGet(() -> plain(option)),
                MatrixGrid.removing(Strings.text("decisions.option.remove", option.name()), remove));
        line.getStyleClass().add("field-line");
        getChildren().add(line);
        if (option.entry().isPresent() && entry.isEmpty()) {
            Label gone = new Label(Strings.text("decisions.option.gone"), new FontIcon(MaterialDesignA.ALERT_OUTLINE));
            gone.setWrapText(true);
            gone.getStyleClass().addAll("field-hint", "option-gone");
            gone.setTooltip(Icons.tooltip(Strings.text("decisions.option.gone.tooltip", option.name(),
                    option.entry().get())));
            getChildren().add(gone);
        }
    }

    private static Hyperlink link(Option option, CatalogEntry entry, Consumer<String> openPage) {
        Hyperlink link = new Hyperlink(option.name());
        link.getStyleClass().add("option-name");
        link.setTooltip(Icons.tooltip(entry.profile().summary()));
        link.setOnAction(event -> openPage.accept(entry.id()));
        return link;
    }

    private static Label plain(Option option) {
        Label name = new Label(option.name());
        name.getStyleClass().add("option-name");
        return name;
    }
}
