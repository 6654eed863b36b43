package dev.stackwright.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an entry of the user's own: in the form of the catalog's files, with what goes without saying filled in. */
public final class CatalogEntries {

    /** The heading of the palette under which the user's own technologies stand. */
    public static final String OWN_HEADING = "Your own";

    private CatalogEntries() {
    }

    /**
     * The entry that the fields describe: a service from an image where they name one, else a service of a cloud,
     * a product of a vendor, or software of some form.
     *
     * @param category what is known of its category
     * @throws DataEntry.BadData when something is missing or wrong
     */
    public static CatalogEntry own(DataEntry entry, Category category) {
        Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
        fields.putIfAbsent("basis", "own");
        fields.putIfAbsent("source", entry.file());
        if (fields.containsKey("image")) {
            fields.putIfAbsent("service", entry.text("id"));
            fields.putIfAbsent("kind", category.kind().id());
            fields.putIfAbsent("icon", category.icon());
            fields.putIfAbsent("palette", OWN_HEADING);
            fields.putIfAbsent("stateful", String.valueOf(fields.containsKey("volumePath")));
            fields.putIfAbsent("exposure", entry.texts("ports").isEmpty() ? "none"
                    : entry.texts("publish").isEmpty() ? "inside" : "outside");
            return Container.of(new DataEntry(entry.file(), entry.name(), fields));
        }
        DataEntry whole = new DataEntry(entry.file(), entry.name(), fields);
        if (fields.containsKey("cloud")) {
            return ManagedService.of(whole);
        }
        if (fields.containsKey("vendor")) {
            return HostedProduct.of(whole);
        }
        if (fields.containsKey("form")) {
            return Software.of(whole);
        }
        throw entry.bad("image", "is missing, and so are cloud, vendor and form: one of them says what kind of "
                + "entry it is");
    }

    /** The ids an entry names, by the field that names them. */
    public static Map<String, List<String>> references(CatalogEntry entry) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        named.put("pairsWith", entry.profile().pairsWith());
        named.put("alternatives", entry.profile().alternatives());
        Optional<Substitutes> substitutes = Substitutes.of(entry);
        substitutes.ifPresent(those -> {
            named.put("compatible", those.compatible());
            named.put("nearest", those.nearest());
        });
        return named;
    }
}
