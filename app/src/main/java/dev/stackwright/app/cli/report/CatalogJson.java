package dev.stackwright.app.cli.report;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.model.catalog.HostedProduct;
import dev.stackwright.model.catalog.ManagedService;
import dev.stackwright.model.catalog.Profile;
import dev.stackwright.model.catalog.Software;
import dev.stackwright.model.catalog.Substitutes;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.catalog.Whereabouts;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Entries of the catalog as JSON for scripts. It is described in {@code resources/guide/catalog.md}. */
public final class CatalogJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;

    private final Catalog catalog;
    private final ChoiceCatalog choices;

    public CatalogJson(Catalog catalog, ChoiceCatalog choices) {
        this.catalog = catalog;
        this.choices = choices;
    }

    public void write(List<CatalogEntry> entries, Writer out) {
        JsonText json = new JsonText(out);
        json.startObject().field("format", FORMAT).objects("entries", entries, entry -> write(json, entry)).endObject()
                .finish();
    }

    private void write(JsonText json, CatalogEntry entry) {
        Profile profile = entry.profile();
        json.field("id", entry.id()).field("name", entry.name()).field("kind", EntryKind.of(entry).id())
                .field("category", profile.category()).field("summary", profile.summary())
                .field("when", profile.when()).field("whenNot", profile.whenNot())
                .texts("pairsWith", profile.pairsWith()).texts("alternatives", profile.alternatives());
        managed(json, entry);
        Substitutes.of(entry).ifPresent(substitutes -> json.texts("compatible", substitutes.compatible())
                .texts("nearest", substitutes.nearest()));
        json.objects("cannotFollow", Whereabouts.of(entry, choices).stream().filter(where -> !where.isPossible())
                .toList(), where -> json.field("deploymentModel", where.model().option().id())
                .field("reason", where.reason()));
        if (entry instanceof Container container) {
            write(json, container);
        } else if (entry instanceof ManagedService service) {
            json.field("cloud", service.cloud().name().toLowerCase(Locale.ROOT));
        } else if (entry instanceof HostedProduct product) {
            json.field("vendor", product.vendor());
        } else if (entry instanceof Software software) {
            json.field("form", software.form().name().toLowerCase(Locale.ROOT))
                    .field("language", software.language()).field("baseImage", software.baseImage());
        }
        json.field("source", profile.source().text());
    }

    private void managed(JsonText json, CatalogEntry entry) {
        json.startObject("managed");
        for (Cloud cloud : Cloud.values()) {
            List<ManagedService> services = catalog.inCloud(entry, cloud);
            if (!services.isEmpty()) {
                json.texts(cloud.name().toLowerCase(Locale.ROOT), services.stream().map(CatalogEntry::id).toList());
            }
        }
        json.endObject();
    }

    private static void write(JsonText json, Container container) {
        Technology technology = container.technology();
        json.field("image", technology.image()).field("tag", technology.tag()).texts("tags", container.tags())
                .texts("ports", technology.ports())
                .field("exposure", container.exposure().name().toLowerCase(Locale.ROOT))
                .field("volumePath", technology.volumePath()).field("stateful", technology.stateful())
                .texts("command", technology.command());
        technology.healthcheck().ifPresent(check -> json.startObject("healthcheck").texts("test", check.test())
                .field("interval", check.interval()).field("timeout", check.timeout())
                .field("retries", check.retries()).field("startPeriod", check.startPeriod()).endObject());
        json.startObject("environment");
        technology.environmentFor(technology.service()).forEach(json::field);
        json.endObject();
        json.startObject("sizing").field("cpus", container.sizing().cpus()).field("memory",
                container.sizing().memory()).field("disk", container.sizing().disk()).endObject();
    }
}
