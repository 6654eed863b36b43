package dev.stackwright.model.catalog;

/**
 * A service that one cloud runs; it exists in that cloud only.
 *
 * @param profile     what every entry says
 * @param cloud       the cloud it belongs to
 * @param substitutes what takes its place elsewhere
 */
public record ManagedService(Profile profile, Cloud cloud, Substitutes substitutes) implements CatalogEntry {

    static ManagedService of(DataEntry entry) {
        return new ManagedService(Profile.strictly(entry, "cloud", "compatible", "nearest", "cannotFollow"),
                Words.of(entry, "cloud", Cloud.values()), Substitutes.of(entry));
    }
}
