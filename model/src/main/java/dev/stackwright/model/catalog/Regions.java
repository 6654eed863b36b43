package dev.stackwright.model.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The regions of the clouds with the law that holds there. Immutable. */
public final class Regions {

    private static final String FILE = "choices/regions.yaml";

    private final List<KnownRegion> all;

    private Regions(List<KnownRegion> all) {
        this.all = List.copyOf(all);
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static Regions read() {
        Set<String> names = new HashSet<>();
        return new Regions(DataEntry.allOf(FILE).stream().map(entry -> {
            KnownRegion region = KnownRegion.of(entry);
            if (!names.add(region.cloud() + "/" + region.name())) {
                throw entry.bad("name", "is taken twice");
            }
            return region;
        }).toList());
    }

    /** By cloud, each cloud's by name. */
    public List<KnownRegion> all() {
        return all;
    }

    /** The regions of one cloud. */
    public List<KnownRegion> of(Cloud cloud) {
        return all.stream().filter(region -> region.cloud() == cloud).toList();
    }

    /**
     * One region as design files name it; empty for one that is not known.
     *
     * @param cloud id of the cloud, for example {@code aws}
     * @param name  as the cloud names it
     */
    public Optional<KnownRegion> find(String cloud, String name) {
        return all.stream().filter(region -> region.name().equals(name)
                && region.cloud().name().toLowerCase(Locale.ROOT).equals(cloud)).findFirst();
    }
}
