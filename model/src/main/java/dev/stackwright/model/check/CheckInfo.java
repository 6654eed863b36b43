package dev.stackwright.model.check;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * What is known of a check before it looks at a stack.
 *
 * @param id       stable id, kebab case; acceptances and exports refer to it
 * @param title    the statement it makes, as a heading
 * @param severity how much its findings weigh, where a finding does not say otherwise
 * @param family   what sort of check it is
 * @param why      why it matters
 * @param remedy   what to do about it
 * @param sources  documents and standards it comes from
 */
public record CheckInfo(String id, String title, Severity severity, Family family, String why, String remedy,
                        List<String> sources) {

    public CheckInfo {
        sources = List.copyOf(sources);
    }

    CheckInfo withFamily(Family other) {
        return new CheckInfo(id, title, severity, other, why, remedy, sources);
    }

    /** @throws DataEntry.BadData when the entry is wrong */
    public static CheckInfo of(DataEntry entry) {
        entry.allowing("id", "title", "severity", "family", "why", "remedy", "sources");
        Severity severity = Severity.of(entry.text("severity"))
                .orElseThrow(() -> entry.bad("severity", "is none of error, warning, advice"));
        Family family = Family.of(entry.text("family")).orElseThrow(() -> entry.bad("family", "is unknown"));
        List<String> sources = entry.texts("sources");
        if (sources.isEmpty()) {
            throw entry.bad("sources", "is empty");
        }
        return new CheckInfo(entry.text("id"), entry.text("title"), severity, family,
                entry.text("why"), entry.text("remedy"), sources);
    }
}
