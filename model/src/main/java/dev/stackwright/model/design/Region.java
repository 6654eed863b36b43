package dev.stackwright.model.design;

import java.util.Optional;

/**
 * Where a plan runs: a cloud, or one of its regions.
 *
 * @param cloud the cloud's id, for example {@code aws}
 * @param name  the region as the cloud names it, for example {@code eu-central-1}; empty while only the cloud is chosen
 */
public record Region(String cloud, Optional<String> name) implements Comparable<Region> {

    /** As the design file writes it: {@code aws/eu-central-1}, or {@code aws}. */
    public static Region parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Region(text, Optional.empty())
                : new Region(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(Region other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return name.map(region -> cloud + "/" + region).orElse(cloud);
    }
}
