package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture of a technology on the colour of what it does in a stack. */
public final class EntryTile extends StackPane {

    public EntryTile(Catalog catalog, CatalogEntry entry) {
        StackPane tile = new StackPane(new FontIcon(catalog.iconOf(entry)));
        tile.getStyleClass().add("kind-tile");
        getStyleClass().add("kind-" + catalog.kindOf(entry).id());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(tile);
    }
}
