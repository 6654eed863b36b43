package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.model.catalog.HostedProduct;
import dev.stackwright.model.catalog.ManagedService;
import dev.stackwright.model.catalog.Software;
import dev.stackwright.model.catalog.Source;
import dev.stackwright.resources.Strings;
import java.util.Locale;

/** What the kinds of entries and their fields are called in the window. */
final class EntryWords {

    private EntryWords() {
    }

    /** The kind of an entry with what tells it from others of its kind. */
    static String kind(CatalogEntry entry) {
        if (entry instanceof ManagedService service) {
            return Strings.text("catalog.kind.managedIn", service.cloud().label());
        }
        if (entry instanceof HostedProduct product) {
            return Strings.text("catalog.kind.hostedBy", product.vendor());
        }
        if (entry instanceof Software software) {
            return Strings.text("catalog.form." + software.form().name().toLowerCase(Locale.ROOT));
        }
        Container container = (Container) entry;
        return Strings.text(container.technology().ownImage() ? "catalog.kind.own" : "catalog.kind.container");
    }

    /** The kind in a word or two, for the list. */
    static String shortKind(CatalogEntry entry) {
        if (entry instanceof ManagedService service) {
            return Strings.text("catalog.cloud." + service.cloud().name().toLowerCase(Locale.ROOT));
        }
        if (entry instanceof Software software) {
            return Strings.text("catalog.form." + software.form().name().toLowerCase(Locale.ROOT));
        }
        return entry instanceof Container ? "" : Strings.text("catalog.short.hosted");
    }

    /** All entries of a kind, as a filter names them. */
    static String filter(EntryKind kind) {
        return Strings.text("catalog.filter." + kind.id());
    }

    static String source(Source source) {
        return Strings.text("catalog.source." + source.basis().name().toLowerCase(Locale.ROOT), source.text());
    }
}
