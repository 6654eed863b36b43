package dev.stackwright.model.catalog;

import java.util.Locale;

/** The kinds of entries, by what a stack can do with one. */
public enum EntryKind {
    /** Runs from an image inside the stack. */
    CONTAINER,
    /** Runs in one cloud, outside of the stack. */
    MANAGED,
    /** Goes into an image or shapes it. */
    SOFTWARE,
    /** Run by another company. */
    HOSTED;

    /** How commands and files name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntryKind of(CatalogEntry entry) {
        if (entry instanceof Container) {
            return CONTAINER;
        }
        if (entry instanceof ManagedService) {
            return MANAGED;
        }
        return entry instanceof Software ? SOFTWARE : HOSTED;
    }
}
