package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.corpus.ComposeClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every starter as it is written into a folder, read by the real client. */
class StarterComposeTest {

    @TempDir
    private Path folder;

    static List<Starter> starters() {
        return Starters.read().all();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void dockerComposeAcceptsAStarterWithItsFirstEnvironment(Starter starter) {
        ComposeClient client = ComposeClient.orSkip(folder);
        Path stack = folder.resolve(starter.id());
        StarterFolder.Outcome outcome = new StarterFolder().write(stack, starter, StarterWish.USUAL,
                new SecureRandom());
        Path compose = ((StarterFolder.Outcome.Written) outcome).compose();

        ComposeClient.Answer answer = client.config(List.of(compose), stack, stack, starter.id());

        assertThat(answer.isRefused()).as(answer.error()).isFalse();
        assertThat(answer.error()).as("warnings").isEmpty();
        assertThat(names(answer.config().path("services"))).containsExactlyInAnyOrderElementsOf(
                starter.stack().compose().services().stream().map(Service::name).toList());
        assertThat(answer.config().path("services")).allSatisfy(service ->
                assertThat(service.at("/deploy/resources/limits/memory").asLong()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void dockerComposeRefusesAStarterWithoutSecrets(Starter starter) {
        ComposeClient client = ComposeClient.orSkip(folder);
        Path stack = folder.resolve(starter.id());
        new StarterFolder().write(stack, starter, new StarterWish(false, StarterWish.Ignoring.NOTHING),
                new SecureRandom());

        ComposeClient.Answer answer = client.config(List.of(stack.resolve("compose.yaml")), stack, stack,
                starter.id());

        assertThat(answer.isRefused()).isTrue();
        assertThat(answer.error()).contains("is missing a value");
    }

    private static List<String> names(JsonNode mapping) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = mapping.fieldNames(); each.hasNext();) {
            names.add(each.next());
        }
        return names;
    }
}
