package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenameServiceTest {

    /** The stack of Omnistrate Solutions Architect, phase 8, iteration 1. */
    private static final String ITERATION_1 = """
            services:
              app:
                image: acme/app:1.0
                depends_on:
                  - database
                ports:
                  - "8080:8080"
                volumes:
                  - ./app:/app
                working_dir: /app
                command: ["/app/bin/app", "serve"]
                environment:
                  APP_NAME: app
                  DATABASE_URL: postgresql://postgres:password@database:5432/app

              database:
                image: postgres:16
                environment:
                  POSTGRES_USER: postgres
                  POSTGRES_PASSWORD: password
                  POSTGRES_DB: app
                healthcheck:
                  test: ["CMD-SHELL", "pg_isready -U postgres -d app"]
                volumes:
                  - database_data:/var/lib/postgresql/data

            volumes:
              database_data:
            """;

    @Test
    void theServiceAppIsNotItsPathsAndNotTheDatabaseOfThatName() {
        assertThat(Edited.by(ITERATION_1, new RenameService("app", "api")))
                .isEqualTo(ITERATION_1.replace("\n  app:\n", "\n  api:\n"));
    }

    @Test
    void theDatabaseIsItsKeyOneDependencyAndOneHost() {
        assertThat(Edited.by(ITERATION_1, new RenameService("database", "store")))
                .isEqualTo(ITERATION_1
                        .replace("\n  database:\n", "\n  store:\n")
                        .replace("      - database\n", "      - store\n")
                        .replace("@database:5432/app", "@store:5432/app"));
    }

    @Test
    void aServiceCalledPostgresIsNoUserAndNoImage() {
        String text = ITERATION_1.replace("\n  database:\n", "\n  postgres:\n")
                .replace("- database\n", "- postgres\n").replace("@database:", "@postgres:");
        assertThat(Edited.by(text, new RenameService("postgres", "store"))).isEqualTo(text
                .replace("\n  postgres:\n", "\n  store:\n")
                .replace("- postgres\n", "- store\n").replace("@postgres:", "@store:"));
    }

    @Test
    void listedEnvironmentIsTheSame() {
        String text = """
                services:
                  app:
                    image: app
                    environment:
                    - DATABASE_URL=postgresql://app:app@app-db:5432/app
                    - "CACHE=redis://app-cache:6379/0"
                  app-db:
                    image: postgres
                  app-cache:
                    image: redis
                """;
        assertThat(Edited.by(text, new RenameService("app", "api"), new RenameService("app-db", "db"),
                new RenameService("app-cache", "cache"))).isEqualTo("""
                services:
                  api:
                    image: app
                    environment:
                    - DATABASE_URL=postgresql://app:app@db:5432/app
                    - "CACHE=redis://cache:6379/0"
                  db:
                    image: postgres
                  cache:
                    image: redis
                """);
    }

    @Test
    void everyWayToNameAServiceFollows() {
        assertThat(Edited.by("""
                services:
                  "db": # the store
                    image: x
                  a:
                    depends_on: ['db']
                    links: ["db:database", other:db]
                    volumes_from: [db:ro, container:db]
                    network_mode: "service:db"
                    pid: service:db
                  b:
                    extends: {service: db}
                    depends_on:
                      db: {condition: service_healthy}
                  c:
                    extends: db
                  d:
                    extends: {file: other.yaml, service: db}
                    depends_on: ["${STORE:-db}"]
                    build:
                      context: .
                      additional_contexts:
                        base: service:db
                  other:
                    image: o
                """, new RenameService("db", "store"))).isEqualTo("""
                services:
                  "store": # the store
                    image: x
                  a:
                    depends_on: ['store']
                    links: ["store:database", other:db]
                    volumes_from: [store:ro, container:db]
                    network_mode: "service:store"
                    pid: service:store
                  b:
                    extends: {service: store}
                    depends_on:
                      store: {condition: service_healthy}
                  c:
                    extends: store
                  d:
                    extends: {file: other.yaml, service: db}
                    depends_on: ["${STORE:-store}"]
                    build:
                      context: .
                      additional_contexts:
                        base: service:store
                  other:
                    image: o
                """);
    }

    @Test
    void commandsAndHealthChecksFollow() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: web
                    command: sh -c "wait-for db:5432 && curl http://db/db && psql -h db -U db db"
                    healthcheck:
                      test: ["CMD", "curl", "-f", "http://web:80/web"]
                  db:
                    image: x
                    entrypoint: ["/db", "--host", "db", "--name", "db"]
                """, new RenameService("db", "store"), new RenameService("web", "front"))).isEqualTo("""
                services:
                  front:
                    image: web
                    command: sh -c "wait-for store:5432 && curl http://store/db && psql -h store -U db db"
                    healthcheck:
                      test: ["CMD", "curl", "-f", "http://front:80/web"]
                  store:
                    image: x
                    entrypoint: ["/db", "--host", "store", "--name", "db"]
                """);
    }

    @Test
    void whatSeveralServicesMergeIsRenamedOnce() {
        assertThat(Edited.by("""
                x-env: &env
                  DB_HOST: db
                x-wait: &wait [db]
                services:
                  one:
                    environment: *env
                    depends_on: *wait
                  two:
                    environment:
                      <<: *env
                    depends_on: *wait
                  db:
                    image: x
                """, new RenameService("db", "store"))).isEqualTo("""
                x-env: &env
                  DB_HOST: store
                x-wait: &wait [store]
                services:
                  one:
                    environment: *env
                    depends_on: *wait
                  two:
                    environment:
                      <<: *env
                    depends_on: *wait
                  store:
                    image: x
                """);
    }

    @Test
    void anAnchorThatMarksTheKeyStays() {
        assertThat(Edited.by("services:\n  &a db:\n    image: x\n", new RenameService("db", "store")))
                .isEqualTo("services:\n  &a store:\n    image: x\n");
    }

    @Test
    void everyDocumentThatDefinesItFollows() {
        assertThat(Edited.by("""
                services:
                  db:
                    image: x
                ---
                services:
                  db:
                    ports: ["5432"]
                """, new RenameService("db", "store"))).isEqualTo("""
                services:
                  store:
                    image: x
                ---
                services:
                  store:
                    ports: ["5432"]
                """);
    }

    @Test
    void theDesignFollowsInTheSameEdit() {
        NodePosition place = new NodePosition(1, 2);
        Design design = Design.EMPTY.withPositions(Map.of(ElementId.service("db"), place));
        Edit edit = ((Outcome.Ready) new RenameService("db", "store").on(
                Snapshot.of(TextDocument.of("services:\n  db:\n    image: x\n"), design))).edit();
        assertThat(edit.design().orElseThrow().positions()).isEqualTo(Map.of(ElementId.service("store"), place));
        assertThat(edit.renames()).isEqualTo(Map.of(ElementId.service("db"), ElementId.service("store")));
    }

    @Test
    void refusesWhatCannotBe() {
        String text = "services:\n  db:\n    image: x\n  web:\n    image: a\n";
        assertThat(Edited.refusalCode(text, new RenameService("db", "web"))).isEqualTo("service-exists");
        assertThat(Edited.refusalCode(text, new RenameService("db", "a b"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(text, new RenameService("db", ""))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(text, new RenameService("db", "db"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode(text, new RenameService("none", "x"))).isEqualTo("no-such-service");
    }

    @Test
    void namesThatReadAsSomethingElseAreQuoted() {
        assertThat(Edited.by("services:\n  db:\n    image: x\n", new RenameService("db", "8080"))).isEqualTo(
                "services:\n  \"8080\":\n    image: x\n");
    }
}
