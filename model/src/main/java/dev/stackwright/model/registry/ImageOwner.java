package dev.stackwright.model.registry;

import java.util.Locale;

/** Whose an image is, as far as the stack tells. */
public enum ImageOwner {
    /** The product's own: built here, or in a registry of a company's own. */
    CUSTOM,
    /** Published by its project, to be pulled by everybody. */
    PUBLIC,
    /** In a public registry, of a publisher the studio does not know. */
    UNKNOWN,
    /** No image yet, or one that hangs on a variable without a value. */
    OPEN;

    /** The word that reports use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
