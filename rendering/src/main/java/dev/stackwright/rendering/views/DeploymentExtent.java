package dev.stackwright.rendering.views;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** How far a deployment reaches, by what was chosen for the whole design and for the plans with that model. */
final class DeploymentExtent {

    private final SortedSet<Region> regions;
    private final int zones;
    private final DeploymentBook book;

    private DeploymentExtent(SortedSet<Region> regions, int zones, DeploymentBook book) {
        this.book = book;
        this.regions = regions;
        this.zones = zones;
    }

    /** @param model id of the deployment model */
    static DeploymentExtent of(String model, Design design, DeploymentBook book) {
        List<Choices> concerned = new ArrayList<>();
        if (design.choices().deploymentModelIds().contains(model)) {
            concerned.add(design.choices());
        }
        design.planNames().stream().map(design::choicesOf)
                .filter(choices -> choices.deploymentModelIds().contains(model)).forEach(concerned::add);
        SortedSet<Region> regions = new TreeSet<>();
        int zones = 1;
        for (Choices choices : concerned) {
            regions.addAll(choices.regionSet());
            zones = Math.max(zones, choices.sla().flatMap(target -> book.choices().slaTarget(target))
                    .map(target -> target.zones()).orElse(1));
        }
        return new DeploymentExtent(regions, zones, book);
    }

    SortedSet<Region> regions() {
        return regions;
    }

    /** Zones in each region, 1 or more. */
    int zones() {
        return zones;
    }

    /** The region as people know it: {@code AWS eu-central-1, Frankfurt}. */
    String words(Region region) {
        String cloud = region.cloud().toUpperCase(Locale.ROOT);
        return region.name().map(name -> cloud + " " + name + book.regions().find(region.cloud(), name)
                .map(known -> ", " + known.place()).orElse("")).orElse(cloud);
    }
}
