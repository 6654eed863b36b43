package dev.stackwright.rendering.views;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Regions;
import java.util.Optional;

/** What deployments are looked up in, read when it is needed first and kept. Usable on any thread. */
final class DeploymentBook {

    private Optional<ChoiceCatalog> choices = Optional.empty();
    private Optional<Regions> regions = Optional.empty();

    synchronized ChoiceCatalog choices() {
        choices = choices.or(() -> Optional.of(ChoiceCatalog.read()));
        return choices.get();
    }

    synchronized Regions regions() {
        regions = regions.or(() -> Optional.of(Regions.read()));
        return regions.get();
    }
}
