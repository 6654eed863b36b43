package dev.stackwright.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that are offered where plans and operations are described. Immutable. */
public final class Suggestions {

    private static final String FILE = "choices/suggestions.yaml";

    /** What words are offered for. Its id in the data is the lower-case name, with hyphens. */
    public enum Topic {
        PLANS, METERING, BILLING, MARKETPLACES, TRIGGERS, BACKUP_TARGETS, METRICS, ALERTS, ROLLOUT, APPROVAL;

        private String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<String, List<String>> byTopic = new LinkedHashMap<>();

    private Suggestions() {
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static Suggestions read() {
        Suggestions suggestions = new Suggestions();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "values", "source");
            entry.text("source");
            suggestions.byTopic.put(entry.text("id"), entry.texts("values"));
        }
        return suggestions;
    }

    /** In the order in which they are offered. */
    public List<String> of(Topic topic) {
        return byTopic.getOrDefault(topic.id(), List.of());
    }
}
