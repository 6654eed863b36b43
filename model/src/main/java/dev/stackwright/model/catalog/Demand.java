package dev.stackwright.model.catalog;

import java.util.List;

/**
 * Something a stack has to show for a choice.
 *
 * @param id     stable id; the same demand of two answers has the same
 * @param text   what it is, as one line
 * @param checks ids of the checks that look after it; empty where no check can
 * @param partly true when silent checks prove a part of it only, so that a person has the last word
 */
public record Demand(String id, String text, List<String> checks, boolean partly) {

    public Demand {
        checks = List.copyOf(checks);
    }

    static Demand of(DataEntry entry) {
        entry.allowing("id", "text", "checks", "partly");
        Demand demand = new Demand(entry.text("id"), entry.text("text"), entry.texts("checks"), entry.flag("partly"));
        if (demand.partly && demand.checks.isEmpty()) {
            throw entry.bad("partly", "says something of checks, and there are none");
        }
        return demand;
    }

    /** True when its checks, all silent, prove it. */
    public boolean isProvable() {
        return !checks.isEmpty() && !partly;
    }
}
