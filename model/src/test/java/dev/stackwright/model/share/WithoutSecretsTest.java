package dev.stackwright.model.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Secrets go out of everything that leaves, and the variables that take their place hold them. */
class WithoutSecretsTest {

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();

    @Test
    void aPasswordAndTheUrlThatRepeatsItShareAVariable() {
        WithoutSecrets clean = of("""
                services:
                  api:
                    image: acme/api:1.0
                    environment:
                      DATABASE_URL: postgres://app:S3cr-et-9@db:5432/app   # the store
                    depends_on: [db]
                  db:
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD: S3cr-et-9
                """);

        assertThat(clean.snapshot().text().text()).isEqualTo("""
                services:
                  api:
                    image: acme/api:1.0
                    environment:
                      DATABASE_URL: postgres://app:${POSTGRES_PASSWORD:?}@db:5432/app   # the store
                    depends_on: [db]
                  db:
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}
                """);
        assertThat(clean.moved()).isEqualTo(Map.of("POSTGRES_PASSWORD", "S3cr-et-9"));
    }

    @Test
    void commandsLabelsBuildsHealthChecksAndContentsGiveTheirSecretsToVariables() {
        WithoutSecrets clean = of("""
                services:
                  cache:
                    image: redis:7
                    command: [redis-server, --requirepass, "Comm4nd-pw"]
                    healthcheck:
                      test: [CMD, redis-cli, -a, Comm4nd-pw, ping]
                    labels:
                      hook: https://bot:Lab3l-pw@example.com/hook
                      api_key: Lab3l-key-1
                    build:
                      context: .
                      args:
                        - NPM_TOKEN=Bu1ld-token
                x-shared: &shared
                  SIGNING_KEY: Sh4red-key-x
                configs:
                  app:
                    content: |
                      host = db
                      password = C0ntent-pw
                      port = 1
                """);

        assertThat(clean.snapshot().text().text()).isEqualTo("""
                services:
                  cache:
                    image: redis:7
                    command: [redis-server, --requirepass, "${PASSWORD:?}"]
                    healthcheck:
                      test: [CMD, redis-cli, -a, "${PASSWORD:?}", ping]
                    labels:
                      hook: https://bot:${EXAMPLE_COM_PASSWORD:?}@example.com/hook
                      api_key: ${API_KEY:?}
                    build:
                      context: .
                      args:
                        - NPM_TOKEN=${NPM_TOKEN:?}
                x-shared: &shared
                  SIGNING_KEY: ${SIGNING_KEY:?}
                configs:
                  app:
                    content: |
                      host = db
                      password = ${PASSWORD_2:?}
                      port = 1
                """);
        assertThat(clean.moved()).containsEntry("PASSWORD", "Comm4nd-pw").containsEntry("PASSWORD_2", "C0ntent-pw");
    }

    @Test
    void aDefaultThatEverybodyCouldReadIsTakenOut() {
        WithoutSecrets clean = of("""
                services:
                  db:
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD: ${DB_PASSWORD:-hunter2}
                      POSTGRES_USER: ${DB_USER:-app}
                """);

        assertThat(clean.snapshot().text().text()).contains("POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n",
                "${DB_USER:-app}");
        assertThat(clean.moved()).isEqualTo(Map.of("DB_PASSWORD", "hunter2"));
    }

    @Test
    void commentsAndNotesGetAMark() {
        Design design = DesignStore.read("""
                {"schema": 1, "future": {"said": "the root password is Pr0se-pass, see Vault",
                 "also": "copied from Kn0wn-elsewhere", "fine": "Password: rotated every quarter"}}""").design();
        WithoutSecrets clean = WithoutSecrets.of(Snapshot.of(TextDocument.of("""
                # password: C0mment-pw
                services:
                  # DB_PASSWORD=0ld-pass-1 until spring, Kn0wn-elsewhere after that
                  web:
                    image: nginx:1.27   # the password store is Vault
                """), design), new TreeMap<>(), List.of("Kn0wn-elsewhere"), TECHNOLOGIES, CHOICES);

        assertThat(clean.snapshot().text().text()).isEqualTo("""
                # password: \u2022\u2022\u2022\u2022\u2022\u2022
                services:
                  # DB_PASSWORD=\u2022\u2022\u2022\u2022\u2022\u2022 until spring, \
                \u2022\u2022\u2022\u2022\u2022\u2022 \
                after that
                  web:
                    image: nginx:1.27   # the password store is Vault
                """);
        assertThat(DesignStore.write(clean.snapshot().design())).doesNotContain("Pr0se-pass", "Kn0wn-elsewhere")
                .contains("Password: rotated every quarter", ", see Vault");
    }

    @Test
    void aFileWithoutSecretsKeepsEveryByte() {
        String text = """
                services:
                  db:   # a store
                    image: postgres:16
                    secrets: [db_password]
                    environment:
                      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
                      TOKEN: ${TOKEN:?set it}
                secrets:
                  db_password:
                    file: ./db_password.txt
                """;

        assertThat(of(text).snapshot().text().text()).isEqualTo(text);
        assertThat(of(text).moved()).isEmpty();
    }

    @Test
    void aWeakPasswordGoesOnlyFromWhereItIsOne() {
        WithoutSecrets clean = of("""
                services:
                  postgres:
                    image: postgres:16
                    environment: [POSTGRES_PASSWORD=postgres]
                """);

        assertThat(clean.snapshot().text().text()).isEqualTo("""
                services:
                  postgres:
                    image: postgres:16
                    environment: ["POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}"]
                """);
    }

    private static WithoutSecrets of(String text) {
        return WithoutSecrets.of(Snapshot.of(text), new TreeMap<>(), List.of(), TECHNOLOGIES, CHOICES);
    }
}
