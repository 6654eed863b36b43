package dev.stackwright.model.availability;

import dev.stackwright.model.availability.Assumptions.Place;
import java.util.List;

/** The likely availability of parts that all have to answer, and what it would be if one of them were another. */
final class Calculation {

    private static final int NONE = -1;

    private final Ground ground;
    private final double[] shares;
    private final int[] zones;
    private final int[] regions;

    Calculation(List<Part> parts, Ground ground) {
        this.ground = ground;
        Site site = ground.site();
        shares = parts.stream().mapToDouble(part -> part.availability().likely()).toArray();
        zones = parts.stream().mapToInt(part -> part.spread(site.zones())).toArray();
        regions = parts.stream().mapToInt(part -> part.regions(site.regions())).toArray();
    }

    /** How many zones have to fail until the whole does. */
    int zones() {
        return least(zones, NONE, ground.site().zones());
    }

    /** How many regions have to fail until the whole does. */
    int regions() {
        return least(regions, NONE, ground.site().regions());
    }

    double likely() {
        return product(NONE, 1, ground.site().zones(), ground.site().regions());
    }

    /** As {@link #likely}, if that part never failed. */
    double without(int part) {
        return product(part, 1, ground.site().zones(), ground.site().regions());
    }

    /** As {@link #likely}, with another part in the place of that one. */
    double with(int part, Part other) {
        return product(part, other.availability().likely(), other.spread(ground.site().zones()),
                other.regions(ground.site().regions()));
    }

    private double product(int replaced, double share, int itsZones, int itsRegions) {
        int regionsLeft = least(regions, replaced, itsRegions);
        double all = places(least(zones, replaced, itsZones), regionsLeft);
        for (int i = 0; i < shares.length; i++) {
            all *= i == replaced ? share : shares[i];
        }
        return all;
    }

    private double places(int zonesLeft, int regionsLeft) {
        return likely(Place.LOAD_BALANCER, regionsLeft) * likely(Place.ZONE, zonesLeft)
                * likely(Place.REGION, regionsLeft);
    }

    private double likely(Place place, int copies) {
        return ground.of(place).share().anyOf(copies).likely();
    }

    private static int least(int[] counts, int replaced, int other) {
        int least = other;
        for (int i = 0; i < counts.length; i++) {
            least = i == replaced ? least : Math.min(least, counts[i]);
        }
        return least;
    }
}
