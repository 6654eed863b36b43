package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a brief and a dossier ask, read from data. Immutable. */
public final class BriefCatalog {

    private static final List<String> FILES = List.of("discovery", "requirements", "landscape", "design", "operations",
            "business", "review");

    private final List<Topic> topics;
    private final List<TextField> dossier;
    private final Map<String, BriefField> fields;

    private BriefCatalog(List<Topic> topics, List<TextField> dossier) {
        this.topics = List.copyOf(topics);
        this.dossier = List.copyOf(dossier);
        this.fields = topics.stream().flatMap(topic -> topic.fields().stream())
                .collect(Collectors.toUnmodifiableMap(BriefField::id, Function.identity()));
    }

    /** @throws DataEntry.BadData when the data files do not fit */
    public static BriefCatalog read() {
        return new BriefCatalog(FILES.stream().flatMap(file -> entries(file)).map(Topic::of).toList(),
                entries("dossier").map(TextField::of).toList());
    }

    private static Stream<DataEntry> entries(String file) {
        return DataEntry.allOf("brief/" + file + ".yaml").stream();
    }

    /** What is asked of the product, in the order of a conversation. */
    public List<Topic> topics() {
        return topics;
    }

    /** What is asked of each service. */
    public List<TextField> dossier() {
        return dossier;
    }

    public Optional<BriefField> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    public Optional<TableField> table(String id) {
        return field(id).filter(TableField.class::isInstance).map(TableField.class::cast);
    }

    public Optional<TextField> text(String id) {
        return field(id).filter(TextField.class::isInstance).map(TextField.class::cast);
    }

    public Optional<TextField> dossierField(String id) {
        return dossier.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
