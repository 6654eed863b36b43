package dev.stackwright.model.catalog;

/**
 * A product another company runs: reached from the stack, never part of it.
 *
 * @param profile     what every entry says
 * @param vendor      the company
 * @param substitutes what takes its place where it cannot be reached
 */
public record HostedProduct(Profile profile, String vendor, Substitutes substitutes) implements CatalogEntry {

    static HostedProduct of(DataEntry entry) {
        return new HostedProduct(Profile.strictly(entry, "vendor", "compatible", "nearest", "cannotFollow"),
                entry.text("vendor"), Substitutes.of(entry));
    }
}
