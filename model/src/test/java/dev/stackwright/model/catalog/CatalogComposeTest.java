package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.NewService;
import dev.stackwright.model.recipe.SetResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every container of the catalog as a service, read by the real client: one file, so that it is asked once. */
class CatalogComposeTest {

    private final List<Container> containers = Catalog.read().of(Container.class);

    @Test
    void dockerComposeAcceptsEveryContainerAndReadsWhatTheEntrySays(@TempDir Path folder) throws IOException {
        ComposeClient client = ComposeClient.orSkip(folder);
        Snapshot stack = Snapshot.of("");
        for (Container container : containers) {
            stack = withSizing(after(new AddService(serviceOf(container), Optional.empty()), stack), container);
        }
        Files.writeString(folder.resolve(".env"), valuesFor(stack.text().text()));

        ComposeClient.Answer answer = client.config(stack.text(), folder, folder, "catalog");

        assertThat(answer.isRefused()).as(answer.error()).isFalse();
        assertThat(answer.config().path("services").size()).isEqualTo(containers.size());
        assertThat(containers).allSatisfy(container ->
                assertAgrees(answer.config().path("services").path(container.id()), container));
    }

    private static void assertAgrees(JsonNode service, Container container) {
        Technology technology = container.technology();
        assertThat(service.path("image").asText()).isEqualTo(technology.imageReference());
        assertThat(service.path("ports").size()).as(container.id()).isEqualTo(technology.publish().size());
        assertThat(service.path("command").size()).as(container.id()).isEqualTo(technology.command().size());
        assertThat(service.path("environment").size()).isEqualTo(technology.environment().size());
        assertThat(service.path("healthcheck").path("test").size()).as(container.id())
                .isEqualTo(technology.healthcheck().map(check -> check.test().size()).orElse(0));
        assertThat(service.path("volumes").findValuesAsText("target"))
                .isEqualTo(technology.volumePath().map(List::of).orElse(List.of()));
        assertThat(service.at("/deploy/resources/limits/memory").asLong()).as(container.id()).isPositive();
    }

    private static NewService serviceOf(Container container) {
        Technology technology = container.technology();
        String name = container.id();
        Map<String, String> volumes = new LinkedHashMap<>();
        technology.volumeFor(name).ifPresent(volume -> volumes.put(volume, technology.volumePath().orElseThrow()));
        return new NewService(name, technology.imageReference(), technology.publish(), technology.ports(),
                technology.environmentFor(name), volumes,
                technology.healthcheck().map(HealthcheckAdvice::test).orElse(List.of()), technology.command(),
                Optional.empty());
    }

    private static Snapshot withSizing(Snapshot stack, Container container) {
        Snapshot counted = after(new SetResource(container.id(), Resource.CPU_LIMIT, container.sizing().cpus()), stack);
        return after(new SetResource(container.id(), Resource.MEMORY_LIMIT, container.sizing().memory()), counted);
    }

    private static Snapshot after(Recipe recipe, Snapshot snapshot) {
        Outcome outcome = recipe.on(snapshot);
        assertThat(outcome).as(recipe.toString()).isInstanceOf(Outcome.Ready.class);
        return snapshot.apply(((Outcome.Ready) outcome).edit());
    }

    private static String valuesFor(String text) {
        Set<String> lines = new LinkedHashSet<>();
        for (Interpolation.Variable variable : Interpolation.variablesIn(text)) {
            if (variable.isRequired()) {
                lines.add(variable.name() + "=value");
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
