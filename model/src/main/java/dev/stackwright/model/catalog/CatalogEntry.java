package dev.stackwright.model.catalog;

/** One technology of the {@link Catalog}: a service from an image, of a cloud, of a company, or software inside. */
public sealed interface CatalogEntry permits Container, ManagedService, Software, HostedProduct {

    Profile profile();

    default String id() {
        return profile().id();
    }

    default String name() {
        return profile().name();
    }
}
