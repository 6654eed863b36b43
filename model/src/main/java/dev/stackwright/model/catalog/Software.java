package dev.stackwright.model.catalog;

import java.util.Optional;

/**
 * What goes into an image or shapes it, without being a service of its own.
 *
 * @param profile   what every entry says
 * @param form      what it is
 * @param language  the language it is written for; empty where any will do
 * @param baseImage image with tag that services written with it are built on; empty where it decides none
 */
public record Software(Profile profile, Form form, Optional<String> language, Optional<String> baseImage)
        implements CatalogEntry {

    /** What a piece of software is. */
    public enum Form {
        LANGUAGE, FRAMEWORK, LIBRARY, TOOL, STANDARD
    }

    static Software of(DataEntry entry) {
        return new Software(Profile.strictly(entry, "form", "language", "baseImage"),
                Words.of(entry, "form", Form.values()), entry.optionalText("language"),
                entry.optionalText("baseImage"));
    }
}
