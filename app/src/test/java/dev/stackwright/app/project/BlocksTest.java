package dev.stackwright.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final Technologies technologies = Technologies.read();
    private final Blocks blocks = new Blocks(technologies);

    @Test
    void aDatabaseArrivesWithVolumeHealthCheckAndPasswordFromAVariable() {
        Snapshot after = added("postgresql", Snapshot.of(""));
        Service database = after.compose().services().get(0);
        assertThat(database.image().orElseThrow().raw()).startsWith("postgres:");
        assertThat(database.mounts()).singleElement().satisfies(mount ->
                assertThat(after.compose().volumes()).extracting(volume -> volume.name())
                        .containsExactly(mount.volumeName().orElseThrow()));
        assertThat(database.healthcheck().orElseThrow().test()).isNotEmpty();
        assertThat(database.environment()).filteredOn(entry -> entry.name().equals("POSTGRES_PASSWORD"))
                .singleElement().satisfies(entry -> assertThat(entry.value().orElseThrow()).startsWith("${"));
    }

    @Test
    void aSecondBlockOfAKindTakesTheNextFreeName() {
        Snapshot once = added("redis", Snapshot.of(""));
        Snapshot twice = added("redis", once);
        String first = once.compose().services().get(0).name();
        assertThat(twice.compose().services()).extracting(Service::name).containsExactly(first, first + "-2");
    }

    @Test
    void everyBlockOfTheCatalogueCanBeAdded() {
        Snapshot stack = Snapshot.of("services:\n  first:\n    image: acme/first:1.0\n");
        for (Technology technology : technologies.all()) {
            stack = added(technology.id(), stack);
        }
        assertThat(stack.compose().services()).hasSize(technologies.all().size() + 1);
        assertThat(stack.tree().problems()).isEmpty();
    }

    @Test
    void anUnknownBlockAddsNothing() {
        assertThat(blocks.adding("no-such-thing", Snapshot.of(""), Optional.empty())).isEmpty();
    }

    private Snapshot added(String id, Snapshot to) {
        AddService recipe = blocks.adding(id, to, Optional.empty()).orElseThrow();
        Outcome outcome = recipe.on(to);
        assertThat(outcome).as(id).isInstanceOf(Outcome.Ready.class);
        return to.apply(((Outcome.Ready) outcome).edit());
    }
}
