package dev.stackwright.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The regions of the clouds with the law that holds there. Immutable. */
public final class Regions {

    private static final String FILE = "choices/regions.yaml";

    private final Map<String, KnownRegion> byName;

    private Regions(Map<String, KnownRegion> byName) {
        this.byName = byName;
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static Regions read() {
        Map<String, KnownRegion> byName = new LinkedHashMap<>();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            KnownRegion region = KnownRegion.of(entry);
            String cloud = region.cloud().name().toLowerCase(Locale.ROOT);
            if (byName.put(cloud + "/" + region.name(), region) != null) {
                throw entry.bad("name", "is taken twice");
            }
        }
        return new Regions(byName);
    }

    /** By cloud, each cloud's by name. */
    public List<KnownRegion> all() {
        return List.copyOf(byName.values());
    }

    /** The regions of one cloud. */
    public List<KnownRegion> of(Cloud cloud) {
        return byName.values().stream().filter(region -> region.cloud() == cloud).toList();
    }

    /**
     * One region as design files name it; empty for one that is not known.
     *
     * @param cloud id of the cloud, for example {@code aws}
     * @param name  as the cloud names it
     */
    public Optional<KnownRegion> find(String cloud, String name) {
        return Optional.ofNullable(byName.get(cloud + "/" + name));
    }
}
