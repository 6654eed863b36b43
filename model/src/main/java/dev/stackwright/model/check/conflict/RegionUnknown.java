package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A region of a known cloud that the cloud is not known to have. */
public record RegionUnknown(CheckInfo info, Regions regions) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(this::clash);
    }

    private Optional<Clash> clash(Choices choices) {
        List<String> unknown = choices.regionSet().stream().filter(this::isUnknown).map(Region::toString).toList();
        return unknown.isEmpty() ? Optional.empty() : Clash.of(Sentences.list(unknown) + Sentences.verb(unknown,
                " is no region that is known here.", " are no regions that are known here."));
    }

    private boolean isUnknown(Region region) {
        boolean isKnownCloud = Arrays.stream(Cloud.values())
                .anyMatch(cloud -> cloud.name().toLowerCase(Locale.ROOT).equals(region.cloud()));
        return isKnownCloud && region.name().filter(name -> regions.find(region.cloud(), name).isEmpty()).isPresent();
    }
}
