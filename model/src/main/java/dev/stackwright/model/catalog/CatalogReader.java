package dev.stackwright.model.catalog;

import dev.stackwright.resources.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the files of the {@link Catalog} and refuses what does not fit together, with file, entry and field. */
final class CatalogReader {

    /** In the order of the palette. */
    static final List<String> PALETTE = List.of("catalog/palette/entry.yaml", "catalog/palette/services.yaml",
            "catalog/palette/databases.yaml", "catalog/palette/caches.yaml", "catalog/palette/queues.yaml",
            "catalog/palette/storage.yaml", "catalog/palette/observability.yaml");

    private static final List<String> CONTAINERS = List.of("catalog/containers/databases.yaml",
            "catalog/containers/search-and-analytics.yaml", "catalog/containers/entry-and-models.yaml",
            "catalog/containers/observability-and-security.yaml");
    private static final List<String> MANAGED = List.of("catalog/managed/aws-data.yaml",
            "catalog/managed/aws-platform.yaml", "catalog/managed/gcp.yaml", "catalog/managed/azure.yaml");
    private static final List<String> SOFTWARE = List.of("catalog/software/languages.yaml",
            "catalog/software/services.yaml", "catalog/software/clients-and-models.yaml",
            "catalog/software/operation.yaml");
    private static final List<String> HOSTED = List.of("catalog/hosted.yaml");

    private final UnaryOperator<String> texts;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, CatalogEntry> byId = new LinkedHashMap<>();
    private final Map<String, DataEntry> written = new LinkedHashMap<>();

    CatalogReader() {
        this(Resources::text);
    }

    /** As the other one, with the texts of the files from elsewhere. */
    CatalogReader(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    Catalog read() {
        all(List.of("catalog/categories.yaml")).forEach(entry ->
                unique(categories, entry, Category.of(entry)));
        add(PALETTE, Container::of);
        add(CONTAINERS, Container::of);
        add(MANAGED, ManagedService::of);
        add(SOFTWARE, Software::of);
        add(HOSTED, HostedProduct::of);
        written.values().forEach(this::checkReferences);
        return new Catalog(new ArrayList<>(categories.values()), byId, guidance());
    }

    private List<DataEntry> all(List<String> files) {
        return files.stream().flatMap(file -> DataEntry.allOf(file, texts.apply(file)).stream()).toList();
    }

    private void add(List<String> files, Function<DataEntry, CatalogEntry> reader) {
        for (DataEntry entry : all(files)) {
            unique(byId, entry, reader.apply(entry));
            written.put(entry.name(), entry);
        }
    }

    private static <T> void unique(Map<String, T> entries, DataEntry entry, T value) {
        if (entries.put(entry.text("id"), value) != null) {
            throw entry.bad("id", "is taken twice");
        }
    }

    private void checkReferences(DataEntry entry) {
        known(entry, "category", List.of(entry.text("category")), categories.keySet());
        for (String field : List.of("pairsWith", "alternatives", "compatible", "nearest")) {
            known(entry, field, entry.texts(field), byId.keySet());
            if (entry.texts(field).contains(entry.text("id"))) {
                throw entry.bad(field, "names the entry itself");
            }
        }
    }

    private static void known(DataEntry entry, String field, Collection<String> named, Set<String> ids) {
        for (String id : named) {
            if (!ids.contains(id)) {
                throw entry.bad(field, "names " + id + ", which does not exist");
            }
        }
    }

    private Guidance guidance() {
        Set<String> groups = new LinkedHashSet<>(List.of("any"));
        categories.values().forEach(category -> groups.add(category.group()));
        List<Criterion> criteria = distinct("catalog/criteria.yaml", entry -> {
            known(entry, "group", List.of(entry.text("group")), groups);
            return Criterion.of(entry);
        });
        List<UseCase> uses = distinct("catalog/uses.yaml", entry -> {
            known(entry, "category", List.of(entry.text("category")), categories.keySet());
            known(entry, "technologies", entry.texts("technologies"), byId.keySet());
            return UseCase.of(entry);
        });
        List<ServiceRole> roles = distinct("catalog/roles.yaml", ServiceRole::of);
        Set<String> roleIds = roles.stream().map(ServiceRole::id).collect(Collectors.toSet());
        List<Pattern> patterns = distinct("catalog/patterns.yaml", entry -> pattern(entry, roleIds));
        return new Guidance(criteria, uses, patterns, roles);
    }

    private <T> List<T> distinct(String file, Function<DataEntry, T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        all(List.of(file)).forEach(entry -> unique(entries, entry, reader.apply(entry)));
        return new ArrayList<>(entries.values());
    }

    private Pattern pattern(DataEntry entry, Set<String> roles) {
        Map<String, Pattern.Part> parts = new LinkedHashMap<>();
        Pattern pattern = Pattern.of(entry);
        for (DataEntry part : entry.entries("parts")) {
            known(part, "technologies", part.texts("technologies"), byId.keySet());
            known(part, "roles", part.texts("roles"), roles);
            unique(parts, part, Pattern.Part.of(part));
        }
        entry.entries("parts").forEach(part -> known(part, "passesTo", part.texts("passesTo"), parts.keySet()));
        known(entry, "without", pattern.without(), roles);
        for (String named : pattern.shapes().stream().flatMap(List::stream).toList()) {
            String[] partAndRole = named.split(":");
            known(entry, "shapes", List.of(partAndRole[0]), parts.keySet());
            known(entry, "shapes", List.of(partAndRole).subList(1, partAndRole.length),
                    Set.copyOf(parts.get(partAndRole[0]).roles()));
        }
        return pattern;
    }
}
