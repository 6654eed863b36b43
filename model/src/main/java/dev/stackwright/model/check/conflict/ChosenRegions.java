package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.KnownRegion;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The regions of a set of choices, where it is known of all of them where they are. */
record ChosenRegions(List<KnownRegion> known) {

    /** Empty where none is chosen, or one of them is a whole cloud or a region that nobody knows. */
    static Optional<ChosenRegions> of(Choices choices, Regions regions) {
        List<Region> chosen = List.copyOf(choices.regionSet());
        List<KnownRegion> known = chosen.stream().flatMap(region -> region.name()
                .flatMap(name -> regions.find(region.cloud(), name)).stream()).toList();
        return chosen.isEmpty() || known.size() < chosen.size() ? Optional.empty()
                : Optional.of(new ChosenRegions(known));
    }

    /** The regions with the law that holds there, for a sentence. */
    static String names(List<KnownRegion> regions) {
        return Sentences.list(regions.stream().map(region -> region.cloud().name().toLowerCase(Locale.ROOT) + "/"
                + region.name() + " (" + region.jurisdiction() + ")").toList());
    }

    String names() {
        return names(known);
    }
}
