package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import java.util.List;

/** The ways to run a stack that Architecture Designer compares, each looked at for this stack. */
final class DeploymentOptions {

    private static final String FILE = "documents/deployment-options.yaml";

    private final CheckContext context;
    private final StackFacts facts;
    private final Catalog catalog;

    DeploymentOptions(CheckContext context, StackFacts facts, Catalog catalog) {
        this.context = context;
        this.facts = facts;
        this.catalog = catalog;
    }

    /** @throws DataEntry.BadData when the data file does not fit */
    List<DeploymentOption> all() {
        return DataEntry.allOf(FILE).stream().map(entry -> option(entry.allowing("id", "title", "suits", "cores",
                "memoryGb", "platforms", "compute", "gains", "losses", "low", "high", "currency", "year", "source")))
                .toList();
    }

    private DeploymentOption option(DataEntry entry) {
        String id = entry.text("id");
        Placements placements = new Placements(facts, catalog, entry.pairs("compute"));
        DeploymentMeaning meaning = new DeploymentMeaning(context, facts);
        return new DeploymentOption(id, entry.text("title"), entry.text("suits"), entry.texts("platforms"),
                entry.texts("gains"), entry.texts("losses"),
                switch (id) {
                    case "A" -> meaning.ofServer(entry.number("cores"), entry.number("memoryGb"));
                    case "B" -> meaning.ofPlatform();
                    case "C" -> meaning.ofCloud(placements);
                    default -> throw entry.bad("id", "is none of A, B and C");
                },
                id.equals("B") ? placements.platformHead() : id.equals("C") ? placements.cloudHead() : List.of(),
                id.equals("B") ? placements.onPlatform() : id.equals("C") ? placements.inClouds() : List.of(),
                new DeploymentOption.Price(entry.number("low") + " to " + entry.number("high") + " "
                        + entry.text("currency"), entry.text("year"), entry.text("source"), known(id)));
    }

    private List<BriefFacts.Row> known(String option) {
        return facts.brief().rows("costs.prices").stream()
                .filter(row -> row.cells().getOrDefault("option", "").equals(option)).toList();
    }
}
