package dev.stackwright.app.panels.advice;

import dev.stackwright.model.catalog.CatalogEntry;
import java.util.List;

/** Where the advice leads: to pages, comparisons, decisions and choices. */
public interface Asking {

    /** Opens the page of a technology. */
    void openPage(String id);

    /** Sets technologies side by side. */
    void compare(List<CatalogEntry> entries);

    /** Begins a decision between technologies. */
    void weigh(String title, List<CatalogEntry> entries);

    /** Shows the choices of the design. */
    void openChoices();
}
