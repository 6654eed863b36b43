package dev.stackwright.model.law;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws from what there is. */
record Chance(Random random) {

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> Optional<T> oneOrNone(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
    }

    boolean isHeads() {
        return random.nextBoolean();
    }
}
