package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretChecksTest {

    private static final String STACK = """
            services:
              app:
                image: mycompany/api:1.0
                environment:
                  - DATABASE_URL=postgresql://postgres:s3cret@database:5432/app
                depends_on:
                  - database
              database:
                image: postgres:15
                environment:
                  - POSTGRES_PASSWORD=s3cret
                  - POSTGRES_DB=app
            """;

    @Test
    void aPasswordAndTheSamePasswordInAUrlAreFoundWithoutBeingRepeated() {
        Probe probe = Probe.of("secret-in-clear", STACK);

        assertThat(probe.messages()).containsExactly(
                "The URL in DATABASE_URL of app carries a password in clear.",
                "POSTGRES_PASSWORD of database is written in clear.");
        assertThat(probe.messages()).noneMatch(message -> message.contains("s3cret"));
    }

    @Test
    void bothBecomeOneRequiredVariable() {
        assertThat(Probe.of("secret-in-clear", STACK).fixDiff()).containsExactly(
                "-      - DATABASE_URL=postgresql://postgres:s3cret@database:5432/app",
                "-      - POSTGRES_PASSWORD=s3cret",
                "+      - DATABASE_URL=postgresql://postgres:${POSTGRES_PASSWORD:?}@database:5432/app",
                "+      - POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}");
    }

    @Test
    void theAccessToARegistryIsFoundAndTakenOut() {
        Probe probe = Probe.of("registry-credentials", """
                x-omnistrate-image-registry-attributes:
                  docker.io:
                    auth: {username: acme, password: hunter2}
                services:
                  api: {image: "acme/api:1"}
                """);

        assertThat(probe.messages()).containsExactly(
                "The file holds the access to image registries under x-omnistrate-image-registry-attributes.");
        assertThat(probe.fixDiff()).containsExactly("-x-omnistrate-image-registry-attributes:", "-  docker.io:",
                "-    auth: {username: acme, password: hunter2}");
    }

    @Test
    void aDockerConfigurationInAValueIsFoundAndOneOfVariablesIsNot() {
        String stack = """
                services:
                  puller:
                    image: acme/puller:1
                    environment:
                      DOCKER_AUTH_CONFIG: '{"auths": {"ghcr.io": {"auth": "%s"}}}'
                """;

        assertThat(Probe.of("registry-credentials", stack.formatted("YWNtZTpodW50ZXIy")).messages()).containsExactly(
                "A Docker configuration with the access to a registry is written into the file.");
        assertThat(Probe.of("registry-credentials", stack.formatted("${REGISTRY_AUTH}")).messages()).isEmpty();
    }

    @Test
    void secretsThatMerelyLookAlikeStayApart() {
        Probe probe = Probe.of("secret-in-clear", """
                services:
                  one:
                    image: postgres:15
                    environment: {POSTGRES_PASSWORD: changeme}
                  two:
                    image: postgres:15
                    environment: {POSTGRES_PASSWORD: other}
                  app:
                    image: acme/app:1
                    environment:
                      JWT_SECRET: changeme
                """);

        assertThat(probe.findings()).extracting(finding -> finding.fix().orElseThrow().title())
                .containsExactly("Use the variable POSTGRES_PASSWORD", "Use the variable TWO_POSTGRES_PASSWORD",
                        "Use the variable JWT_SECRET");
    }

    @Test
    void aVariableInUseIsNotTakenForAnotherSecret() {
        Probe probe = Probe.of("secret-in-clear", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      TOKEN: ${API_TOKEN}
                      API_TOKEN: abcdef
                """);

        assertThat(probe.fixed()).contains("API_TOKEN: ${API_TOKEN_2:?}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTGRES_PASSWORD=${DB_PASSWORD}", "POSTGRES_PASSWORD", "POSTGRES_PASSWORD=",
            "POSTGRES_PASSWORD_FILE=/run/secrets/db", "MYSQL_ALLOW_EMPTY_PASSWORD=yes", "TOKEN_EXPIRY=3600",
            "PASSWORD_MIN_LENGTH=8", "API_KEY=/run/secrets/key", "JWT_PUBLIC_KEY=abc", "MAX_TOKENS=4096",
            "REDIS_URL=redis://cache:6379", "SECRET_KEY_BASE_URL=x", "SORT_KEY=name", "PWD=/app",
            "DB_URL=postgres://app:${DB_PASSWORD}@db/app", "ACCESS_TOKEN=3600", "MYSQL_RANDOM_ROOT_PASSWORD=1"})
    void whatIsNoSecretIsLeftAlone(String variable) {
        Probe.of("secret-in-clear", """
                services:
                  db:
                    image: postgres:15
                    environment:
                      - %s
                """.formatted(variable)).isSilent();
    }

    @Test
    void aSecretWithADefaultIsMadeRequiredEverywhere() {
        Probe probe = Probe.of("secret-default", """
                services:
                  app:
                    image: acme/app:1
                    environment:
                      DATABASE_URL: postgres://app:${DB_PASSWORD:-changeme}@db/app
                      LOG_LEVEL: ${LOG_LEVEL:-info}
                  db:
                    image: postgres:15
                    environment:
                      POSTGRES_PASSWORD: ${DB_PASSWORD:-changeme}
                """);

        assertThat(probe.messages()).containsExactly("DB_PASSWORD, used by app, has a default in the file.");
        assertThat(probe.fixDiff()).containsExactly(
                "-      DATABASE_URL: postgres://app:${DB_PASSWORD:-changeme}@db/app",
                "-      POSTGRES_PASSWORD: ${DB_PASSWORD:-changeme}",
                "+      DATABASE_URL: postgres://app:${DB_PASSWORD:?}@db/app",
                "+      POSTGRES_PASSWORD: ${DB_PASSWORD:?}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${DB_PASSWORD}", "${DB_PASSWORD:-}", "${DB_PASSWORD:?set it}", "${LOG_LEVEL:-info}"})
    void aSecretWithoutADefaultIsFine(String value) {
        Probe.of("secret-default", """
                services:
                  db:
                    image: postgres:15
                    environment:
                      POSTGRES_PASSWORD: %s
                """.formatted(value)).isSilent();
    }

    @ParameterizedTest
    @CsvSource({"postgres, WARNING", "hunter2-hunter2-hunter2, WARNING", "n0uejXPl61ci6ldCuE2gQU5Y, ERROR",
            "5f4dcc3b5aa765d61d8327deb882cf99, ERROR"})
    void aSecretSomebodyGeneratedIsAnErrorInATrialToo(String secret, Severity severity) {
        Probe probe = Probe.of("secret-in-clear", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      API_PASSWORD: %s
                """.formatted(secret));

        assertThat(probe.findings()).extracting(Finding::severity).containsExactly(severity);
        assertThat(probe.tenancy("shared").findings()).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }
}
