package dev.stackwright.model.recipe;

import dev.stackwright.model.catalog.HealthcheckAdvice;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.edit.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes services of blocks of the palette: with image, volume, health check and variables. */
public final class NewBlock {

    private NewBlock() {
    }

    /** The service that a block becomes under that name. */
    public static NewService of(Technology technology, String name) {
        Map<String, String> volumes = new LinkedHashMap<>();
        technology.volumeFor(name).ifPresent(volume -> volumes.put(volume, technology.volumePath().orElseThrow()));
        List<String> test = technology.healthcheck().map(HealthcheckAdvice::test).orElse(List.of());
        return new NewService(name, technology.imageReference(), technology.publish(), List.of(),
                technology.environmentFor(name), volumes, test, technology.command(), Optional.empty());
    }

    /** The name the block likes best, or that with a number. */
    public static String freeName(Technology technology, Snapshot snapshot) {
        String name = technology.service();
        int number = 2;
        while (snapshot.knows(name)) {
            name = technology.service() + "-" + number++;
        }
        return name;
    }
}
