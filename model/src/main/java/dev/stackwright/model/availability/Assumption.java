package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;

/**
 * What is assumed of one container or place.
 *
 * @param id         what the design file would keep another value under: the kind of a service, a technology, a place,
 *                   or a service ({@code services/db})
 * @param name       what it is called, for example {@code Database}
 * @param share      how available one of it is
 * @param reason     why so much and not more
 * @param source     where the number comes from
 * @param overridden true where the design says so itself
 */
public record Assumption(String id, String name, Availability share, String reason, String source,
                         boolean overridden) {

    static final String PLACE = "place";
    static final String KIND = "kind";
    static final String TECHNOLOGY = "technology";

    static Assumption of(DataEntry entry) {
        entry.allowing("id", "of", "name", "percent", "low", "high", "reason", "source");
        Availability share = Availability.ofPercent(percent(entry, "low"), percent(entry, "percent"),
                percent(entry, "high"));
        if (share.low() > share.likely() || share.likely() > share.high()) {
            throw entry.bad("percent", "is not between low and high");
        }
        return new Assumption(entry.text("id"), entry.text("name"), share, entry.text("reason"),
                entry.text("source"), false);
    }

    private static double percent(DataEntry entry, String field) {
        try {
            double percent = Double.parseDouble(entry.text(field));
            if (percent >= 0 && percent <= 100) {
                return percent;
            }
        } catch (NumberFormatException e) {
            throw entry.bad(field, "is no number");
        }
        throw entry.bad(field, "is not between 0 and 100");
    }

    /** The value of the design in its place, which is taken as it stands. */
    Assumption overridden(String key, double percent) {
        return new Assumption(key, name, Availability.ofPercent(percent, percent, percent), reason, source, true);
    }
}
