package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;

/**
 * How long a way of recovery takes while nobody has tried it.
 *
 * @param name    the way of recovery
 * @param minutes how long it takes
 * @param reason  why
 * @param source  where the number comes from
 */
public record RecoveryAssumption(String name, int minutes, String reason, String source) {

    static RecoveryAssumption of(DataEntry entry) {
        entry.allowing("id", "name", "minutes", "reason", "source");
        return new RecoveryAssumption(entry.text("name"), entry.number("minutes"), entry.text("reason"),
                entry.text("source"));
    }
}
