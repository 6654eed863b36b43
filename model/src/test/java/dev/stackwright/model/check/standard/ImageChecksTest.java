package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageChecksTest {

    private static String withImage(String image) {
        return """
                services:
                  web:
                    image: %s
                """.formatted(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "nginx:latest", "acme/api:${TAG:-latest}", "ghcr.io/acme/api:main"})
    void anImageThatMovesIsFound(String image) {
        Probe probe = Probe.of("image-tag-floating", withImage(image));

        assertThat(probe.places()).containsExactly(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx:1.27-alpine", "acme/api:${TAG}", "${IMAGE}", "acme/api:${TAG:-1.0}",
            "acme/api@sha256:0123", "localhost:5000/api:2"})
    void aPinnedOrOpenImageIsFine(String image) {
        Probe.of("image-tag-floating", withImage(image)).isSilent();
    }

    @Test
    void anImageThatIsBuiltHereNeedsNoVersionYet() {
        Probe.of("image-tag-floating", """
                services:
                  api:
                    image: acme/api
                    build: .
                """).isSilent();
    }

    @Test
    void aStatelessImageOfTheCatalogueIsPinned() {
        assertThat(Probe.of("image-tag-floating", withImage("nginx:latest")).fixDiff())
                .containsExactly("-    image: nginx:latest", "+    image: nginx:1.27-alpine");
    }

    @Test
    void aStoreIsNotMovedToAnotherVersion() {
        assertThat(Probe.of("image-tag-floating", withImage("postgres")).findings().get(0).fix()).isEmpty();
    }

    @Test
    void anImageThatStandsForOneOfOnesOwnIsFound() {
        assertThat(Probe.of("image-stand-in", withImage("registry.example.com/api:1.0.0")).messages())
                .containsExactly("The image of web, registry.example.com/api:1.0.0, stands for one of your own.");
        Probe.of("image-stand-in", withImage("ghcr.io/acme/api:1.0.0")).isSilent();
    }

    @Test
    void aBuildWithoutAnImageIsAdviceUntilSomethingIsChosen() {
        Probe probe = Probe.of("build-needs-image", """
                services:
                  api:
                    build:
                      context: ./backend
                  db:
                    image: postgres:17
                """);

        assertThat(probe.messages()).containsExactly("api is built from ./backend and names no image.");
        assertThat(probe.findings().get(0).severity()).isEqualTo(Severity.ADVICE);
        assertThat(probe.deployment("saas").findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(probe.findings().get(0).fix()).isEmpty();
    }

    @Test
    void servicesOfOneBuildAreOneFinding() {
        assertThat(Probe.of("build-needs-image", """
                services:
                  api: {build: ./app}
                  worker: {build: ./app, command: work}
                  web: {build: ./web}
                """).messages()).containsExactly("api is built from ./app and names no image. So is worker.",
                "web is built from ./web and names no image.");
    }

    @Test
    void aBuildBesideAPublishedImageIsRemoved() {
        Probe probe = Probe.of("build-needs-image", """
                services:
                  api:
                    # the API
                    image: ghcr.io/acme/api:1.0
                    build:
                      context: ./backend
                      dockerfile: Dockerfile.prod
                    ports:
                      - "8080:8080"
                """);

        assertThat(probe.fixDiff()).containsExactly("-    build:", "-      context: ./backend",
                "-      dockerfile: Dockerfile.prod");
    }
}
