package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.CatalogEntry;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** Other technologies: a click opens the page, and the pointer tells what they are for. */
final class EntryLinks extends FlowPane {

    EntryLinks(CatalogModel model, List<? extends CatalogEntry> entries) {
        getStyleClass().add("entry-links");
        entries.forEach(entry -> getChildren().add(link(model, entry)));
    }

    private static Hyperlink link(CatalogModel model, CatalogEntry entry) {
        Hyperlink link = new Hyperlink(entry.name(), new EntryTile(model.catalog(), entry));
        link.setId("catalog-link-" + entry.id());
        link.getStyleClass().add("entry-link");
        link.setTooltip(Icons.tooltip(entry.profile().summary()));
        link.setOnAction(event -> model.open(entry.id()));
        return link;
    }
}
