package dev.stackwright.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.project.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The commands that bring what is built into a registry. */
class PushPlanTest {

    private static final Map<String, String> GHCR = Map.of("owner", "acme");

    private static Map<String, BuiltService> builds(String compose, Map<String, String> shell) {
        ImageOrigin.Reader origins = new ImageOrigin.Reader(Technologies.read(), Registries.read());
        return ImageInventory.of(Texts.of(compose).resolved(shell), origins).builds().stream()
                .collect(Collectors.toMap(BuiltService::service, Function.identity(), (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static PushPlan plan(String kind, Map<String, String> values, PushPlan.Way way, String compose) {
        Map<String, BuiltService> builds = builds(compose, Map.of());
        Map<String, String> names = new LinkedHashMap<>();
        builds.forEach((service, build) -> names.put(service, build.suggestedName()));
        RegistryKind target = RegistryKind.all().stream().filter(one -> one.id().equals(kind)).findFirst()
                .orElseThrow();
        return new PushPlan.Maker().plan(new Destination(target, values), names, "1.0.0", builds, way);
    }

    private static List<String> commands(PushPlan plan) {
        return plan.steps().stream().flatMap(step -> step.commands().stream()).toList();
    }

    @Test
    void buildsLogsInAndPushesEveryService() {
        PushPlan plan = plan("ghcr", GHCR, PushPlan.Way.BUILD, """
                services:
                  api: {build: ./backend}
                  worker:
                    build: {context: ./worker, dockerfile: docker/Worker.file, target: run}
                """);

        assertThat(commands(plan)).containsExactly(
                "printf '%s' \"$GHCR_TOKEN\" | docker login ghcr.io --username acme --password-stdin",
                "docker build --tag ghcr.io/acme/api:1.0.0 ./backend",
                "docker push ghcr.io/acme/api:1.0.0",
                "docker build --tag ghcr.io/acme/worker:1.0.0 --file ./worker/docker/Worker.file --target run ./worker",
                "docker push ghcr.io/acme/worker:1.0.0");
        assertThat(plan.images()).isEqualTo(Map.of("api", "ghcr.io/acme/api:1.0.0",
                "worker", "ghcr.io/acme/worker:1.0.0"));
        assertThat(plan.script()).startsWith("cd /project/shop\n");
    }

    @Test
    void whatDockerComposeHasBuiltGetsAnotherName() {
        assertThat(commands(plan("docker-hub", Map.of("namespace", "acme"), PushPlan.Way.TAG, """
                services:
                  api: {build: .}
                  web: {build: ./web, image: "site:dev"}
                """))).containsExactly(
                "printf '%s' \"$DOCKER_HUB_TOKEN\" | docker login --username acme --password-stdin",
                "docker compose build api", "docker tag shop-api acme/api:1.0.0", "docker push acme/api:1.0.0",
                "docker compose build web", "docker tag site:dev acme/site:1.0.0", "docker push acme/site:1.0.0");
    }

    @Test
    void repositoriesThatHaveToBeMadeAreMadeFirst() {
        assertThat(commands(plan("ecr", Map.of("account", "123456789012", "region", "eu-central-1"),
                PushPlan.Way.BUILD, "services: {api: {build: .}}"))).startsWith(
                "aws ecr create-repository --repository-name api --region eu-central-1",
                "aws ecr get-login-password --region eu-central-1 | docker login --username AWS --password-stdin "
                        + "123456789012.dkr.ecr.eu-central-1.amazonaws.com");
    }

    @Test
    void optionsOfTheBuildAreSaidAndSecretsAreLeftToTheShell() {
        PushPlan plan = plan("ghcr", GHCR, PushPlan.Way.BUILD, """
                services:
                  api:
                    build:
                      context: "./it's here"
                      args: {MODE: fast & loose, NPM_TOKEN: abc123}
                      platforms: [linux/amd64, linux/arm64]
                      additional_contexts: {base: ./base}
                      no_cache: true
                      ssh: [default]
                      dockerfile_inline: FROM scratch
                """);

        assertThat(commands(plan).get(1)).isEqualTo("docker build --tag ghcr.io/acme/api:1.0.0"
                + " --platform linux/amd64,linux/arm64 --build-arg 'MODE=fast & loose' --build-arg NPM_TOKEN"
                + " --build-context base=./base --no-cache './it'\\''s here'");
        assertThat(plan.steps().get(1).note()).contains("ssh, dockerfile_inline");
        assertThat(plan.script()).doesNotContain("abc123");
    }

    @Test
    void aShellTakesEveryQuotedTextAsOneWord() throws IOException, InterruptedException {
        for (String word : List.of("", "a b", "it's", "$HOME", "`id`", "a\"b", "\\", "*", "~", "!x", "a;b", "-n",
                "new\nline", "\u00fc\u4e16")) {
            Process shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellText.quoted(word)).start();
            assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(word);
            assertThat(shell.waitFor()).isZero();
        }
    }
}
