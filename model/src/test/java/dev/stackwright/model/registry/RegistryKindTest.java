package dev.stackwright.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where images can be pushed to, as the data says it. */
class RegistryKindTest {

    private final List<RegistryKind> kinds = RegistryKind.all();

    private static Destination example(RegistryKind kind) {
        return new Destination(kind, kind.fields().stream()
                .collect(Collectors.toMap(RegistryField::id, RegistryField::example)));
    }

    @Test
    void everyKindTheArchitectAsksForIsThere() {
        assertThat(kinds).extracting(RegistryKind::id)
                .containsExactly("docker-hub", "ghcr", "ecr", "artifact-registry", "acr", "own");
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.sources()).isNotEmpty());
    }

    @Test
    void theExamplesGiveReferencesThatKeepToTheGrammar() {
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(example(kind).problems()).isEmpty();
            assertThat(ImageGrammar.wrongReference(example(kind).reference("api", "1.0.0"))).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "docker-hub, acme/api:1.0.0",
        "ghcr, ghcr.io/acme/api:1.0.0",
        "ecr, 123456789012.dkr.ecr.eu-central-1.amazonaws.com/acme/api:1.0.0",
        "artifact-registry, europe-west3-docker.pkg.dev/acme-prod/images/api:1.0.0",
        "acr, acmeshop.azurecr.io/shop/api:1.0.0",
        "own, registry.acme.com/shop/api:1.0.0"})
    void whatTheImageIsCalled(String id, String reference) {
        assertThat(example(kind(id)).reference("api", "1.0.0")).isEqualTo(reference);
    }

    @Test
    void noCommandHoldsASecretAndEveryLoginReadsItFromStandardInput() {
        assertThat(kinds).allSatisfy(kind -> assertThat(example(kind).login())
                .contains(" | docker login ").contains("--password-stdin").doesNotContain("--password "));
    }

    @Test
    void anImageOfTheStackTellsWhereOthersBelong() {
        RegistryKind.Found found = Destination.of("europe-west3-docker.pkg.dev/acme-prod/images/api", kinds)
                .orElseThrow();

        assertThat(found.destination().kind().id()).isEqualTo("artifact-registry");
        assertThat(found.destination().values()).isEqualTo(
                Map.of("location", "europe-west3", "project", "acme-prod", "store", "images"));
        assertThat(found.name()).isEqualTo("api");
        assertThat(Destination.of("123456789012.dkr.ecr.eu-central-1.amazonaws.com/api", kinds).orElseThrow()
                .destination().value(kind("ecr").field("prefix").orElseThrow())).isEmpty();
    }

    @Test
    void aFieldThatFollowsAnotherHasItsValueUntilItGetsOne() {
        Destination destination = new Destination(kind("ghcr"), Map.of("owner", "acme"));

        assertThat(destination.login()).contains("--username acme ");
        assertThat(destination.with("user", "ada").login()).contains("--username ada ");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsField() {
        assertThat(new Destination(kind("ecr"), Map.of("account", "12", "region", "cn-north-1")).problems())
                .isEqualTo(Map.of("account", "An AWS account is a number of 12 digits.", "region", "Write the region "
                        + "as AWS does, such as eu-central-1; regions of China have another host."));
        assertThat(new Destination(kind("own"), Map.of("address", "registry.acme.com/path")).problems())
                .containsOnlyKeys("address", "user");
    }

    private RegistryKind kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }
}
