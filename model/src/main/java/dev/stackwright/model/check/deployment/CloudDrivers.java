package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.DataEntry;
import java.util.HashSet;
import java.util.Set;

/** Drivers of Docker that work with the services of one cloud or vendor only, read from data. */
public final class CloudDrivers {

    private static final String FILE = "checks/facts/cloud-drivers.yaml";

    private CloudDrivers() {
    }

    /**
     * The drivers of one kind.
     *
     * @param kind {@code log} or {@code volume}
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static Set<String> of(String kind) {
        Set<String> drivers = new HashSet<>();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("kind", "drivers");
            if (entry.text("kind").equals(kind)) {
                drivers.addAll(entry.texts("drivers"));
            }
        }
        return drivers;
    }
}
