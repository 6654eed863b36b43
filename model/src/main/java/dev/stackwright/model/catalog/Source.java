package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Locale;

/**
 * Where knowledge comes from.
 *
 * @param basis what kind of document it is
 * @param text  the document and the place in it, as people cite it
 */
public record Source(Basis basis, String text) {

    /** What kind of document knowledge comes from. Its id is the lower-case name. */
    public enum Basis {
        /** One of the five documents the product is built from. */
        SEED,
        /** Documentation of the product that is described. */
        DOCUMENTATION,
        /** A published standard. */
        STANDARD,
        /** Those who use the studio, about what is their own. */
        OWN
    }

    private static final List<String> SEEDS = List.of("Omnistrate Solutions Architect, ",
            "Omnistrate Platform Guide, ", "Architecture Designer, ", "System Architect, ",
            "Architecture Specialist, ");

    /** @throws DataEntry.BadData when basis and source do not suit each other */
    public static Source of(DataEntry entry) {
        Basis basis = Words.of(entry, "basis", Basis.values());
        String text = entry.text("source");
        if (SEEDS.stream().anyMatch(text::startsWith) != (basis == Basis.SEED)) {
            throw entry.bad("source", "does not suit the basis " + basis.name().toLowerCase(Locale.ROOT));
        }
        return new Source(basis, text);
    }
}
