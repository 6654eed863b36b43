package dev.stackwright.app.cli.report;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.model.catalog.HealthcheckAdvice;
import dev.stackwright.model.catalog.Profile;
import dev.stackwright.model.catalog.Software;
import dev.stackwright.model.catalog.Substitutes;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.catalog.Whereabouts;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of the catalog for reading: a line each, or the page of one. */
public final class CatalogText {

    private static final int MOST_ID = 24;

    private final Catalog catalog;
    private final ChoiceCatalog choices;
    private final PrintWriter out;

    public CatalogText(Catalog catalog, ChoiceCatalog choices, PrintWriter out) {
        this.catalog = catalog;
        this.choices = choices;
        this.out = out;
    }

    /** A line an entry: id, name, what it is for. */
    public void list(List<CatalogEntry> entries) {
        int width = Math.min(MOST_ID, entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0));
        entries.forEach(entry -> out.println(padded(entry.id(), width) + "  " + entry.name() + ": "
                + entry.profile().summary()));
    }

    /** Everything there is to know about an entry. */
    public void page(CatalogEntry entry) {
        Profile profile = entry.profile();
        out.println(entry.name() + " (" + entry.id() + "), " + EntryKind.of(entry).id()
                + catalog.category(profile.category()).map(Category::name).map(", "::concat).orElse(""));
        out.println(profile.summary());
        fact("choose it", profile.when());
        fact("not", profile.whenNot());
        fact("pairs with", names(catalog.named(profile.pairsWith())));
        fact("alternatives", names(catalog.named(profile.alternatives())));
        clouds(entry);
        Substitutes.of(entry).ifPresent(substitutes -> {
            fact("same protocol", names(catalog.named(substitutes.compatible())));
            fact("code changes", names(catalog.named(substitutes.nearest())));
        });
        Whereabouts.of(entry, choices).forEach(where -> where.reason().ifPresent(reason -> fact("cannot go", reason)));
        if (entry instanceof Container container) {
            compose(container);
        } else if (entry instanceof Software software) {
            fact("language", software.language().orElse(""));
            fact("base image", software.baseImage().orElse(""));
        }
        fact("source", profile.source().text());
    }

    private void clouds(CatalogEntry entry) {
        for (Cloud cloud : Cloud.values()) {
            fact("in " + cloud.name(), names(catalog.inCloud(entry, cloud)));
        }
    }

    private void compose(Container container) {
        Technology technology = container.technology();
        fact("image", technology.imageReference());
        fact("other tags", String.join(", ", container.tags()));
        fact("ports", String.join(", ", technology.ports()));
        fact("volume", technology.volumePath().orElse(""));
        fact("command", String.join(" ", technology.command()));
        fact("health check", technology.healthcheck().map(HealthcheckAdvice::test)
                .map(test -> String.join(" ", test)).orElse(""));
        technology.environmentFor(technology.service()).forEach((name, value) -> fact("variable", name + "=" + value));
        technology.connection().ifPresent(connection -> fact("connection", connection.name() + "="
                + connection.valueFor(technology.service())));
        fact("sizing", container.sizing().cpus() + " CPU, " + container.sizing().memory() + " memory"
                + container.sizing().disk().map(disk -> ", " + disk + " disk").orElse(""));
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            out.println("  " + padded(name, "alternatives".length() + 1) + "  " + value);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String names(List<? extends CatalogEntry> entries) {
        return entries.stream().map(entry -> entry.name() + " (" + entry.id() + ")")
                .collect(Collectors.joining(", "));
    }
}
