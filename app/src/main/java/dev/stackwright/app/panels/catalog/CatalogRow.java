package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;

/** One row of the list. */
sealed interface CatalogRow {

    /** A category above its entries. */
    record Heading(Category category) implements CatalogRow {
    }

    /** A technology. */
    record Technology(CatalogEntry entry) implements CatalogRow {
    }
}
