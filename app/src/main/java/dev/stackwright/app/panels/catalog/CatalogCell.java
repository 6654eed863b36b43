package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.resources.Strings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row of the list: a heading, or a technology with its picture and what kind it is. */
final class CatalogCell extends ListCell<CatalogRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Catalog catalog;

    CatalogCell(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    protected void updateItem(CatalogRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean heading = !empty && row instanceof CatalogRow.Heading;
        pseudoClassStateChanged(HEADING, heading);
        setText(null);
        setGraphic(null);
        if (empty || row == null) {
            return;
        }
        if (row instanceof CatalogRow.Heading title) {
            setText(title.category().name());
            setAccessibleText(title.category().name());
        } else if (row instanceof CatalogRow.Technology technology) {
            setGraphic(graphic(technology.entry()));
            setAccessibleText(Strings.text("catalog.row.spoken", technology.entry().name(),
                    EntryWords.kind(technology.entry())));
        }
    }

    private HBox graphic(CatalogEntry entry) {
        Label name = new Label(entry.name());
        name.getStyleClass().add("catalog-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label kind = new Label(catalog.isOwn(entry) ? Strings.text("catalog.short.own") : EntryWords.shortKind(entry));
        kind.getStyleClass().add("catalog-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new EntryTile(catalog, entry), name, gap, kind);
        line.getStyleClass().add("catalog-row");
        return line;
    }
}
