package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditCommandTest {

    private static final String SHOP = """
            # the shop
            services:
              web:
                image: nginx:1.25   # keep this
                ports:
                  - "80:80"
              api:
                image: acme/api:1.0
                environment:
                  DATABASE_URL: postgres://db:5432/shop
                depends_on:
                  db:
                    condition: service_started
              db:
                image: postgres:16
            """;

    @TempDir
    private Path folder;

    private Path shop;
    private Path design;

    @BeforeEach
    void writeShop() throws IOException {
        shop = folder.resolve("my shop.yaml");
        design = folder.resolve("my shop.stackwright.json");
        Files.writeString(shop, SHOP);
    }

    private CommandRun edit(Object... words) {
        return CommandRun.of(Stream.concat(Stream.of("edit", shop), Stream.of(words)).toArray());
    }

    private List<String> newLines() throws IOException {
        return DiffUtils.diff(SHOP.lines().toList(), Files.readAllLines(shop)).getDeltas().stream()
                .flatMap(delta -> delta.getTarget().getLines().stream()).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void aServiceOfAnIncludedFileIsToldFromAMisspeltOne() throws IOException {
        Path main = writeProject();

        CommandRun foreign = CommandRun.of("edit", main, "remove-service", "cache");
        CommandRun misspelt = CommandRun.of("edit", main, "remove-service", "cash");

        assertThat(foreign.status()).isEqualTo(1);
        assertThat(foreign.err()).contains("Service 'cache' is written in data" + File.separator + "compose.yaml.");
        assertThat(misspelt.err()).contains("There is no service 'cash'");
    }

    @Test
    void aServiceMayDependOnAnIncludedOne() throws IOException {
        Path main = writeProject();

        CommandRun run = CommandRun.of("edit", main, "connect", "web", "cache");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(main).hasContent("""
                include:
                  - data/compose.yaml
                services:
                  web:
                    image: nginx:1.27
                    depends_on:
                      - cache
                """);
    }

    private Path writeProject() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/compose.yaml"), "services:\n  cache:\n    image: valkey/valkey:8\n");
        return Files.writeString(folder.resolve("compose.yaml"), """
                include:
                  - data/compose.yaml
                services:
                  web:
                    image: nginx:1.27
                """);
    }

    static Stream<Arguments> verbs() {
        return Stream.of(
                Arguments.of(List.of("set-image", "web", "caddy:2"), List.of("image: caddy:2   # keep this")),
                Arguments.of(List.of("connect", "web", "api"), List.of("depends_on:", "- api")),
                Arguments.of(List.of("connect", "web", "api", "--condition", "service_healthy"),
                        List.of("depends_on:", "api:", "condition: service_healthy")),
                Arguments.of(List.of("set-condition", "api", "db", "healthy"),
                        List.of("condition: service_healthy")),
                Arguments.of(List.of("add-service", "cache", "--image", "redis:7"),
                        List.of("cache:", "image: redis:7")),
                Arguments.of(List.of("set-replicas", "api", "3"), List.of("deploy:", "replicas: 3")),
                Arguments.of(List.of("set-env", "api", "MODE=a=b", "EMPTY="), List.of("MODE: a=b", "EMPTY: \"\"")),
                Arguments.of(List.of("add-port", "web", "8443:443"), List.of("- \"8443:443\"")),
                Arguments.of(List.of("duplicate-service", "db", "replica"), List.of("replica:", "image: postgres:16")),
                Arguments.of(List.of("move-dependency", "api", "db", "--to", "web"), List.of("web:")),
                Arguments.of(List.of("set-resources", "db", "--memory", "1G", "--reserve-cpus", "0.5"),
                        List.of("deploy:", "resources:", "limits:", "memory: 1G", "reservations:", "cpus: \"0.5\"")),
                Arguments.of(List.of("rename-env", "api", "DATABASE_URL", "DB_URL"),
                        List.of("DB_URL: postgres://db:5432/shop")),
                Arguments.of(List.of("extract-variable", "api", "--env", "DATABASE_URL", "--part", "port"),
                        List.of("DATABASE_URL: postgres://db:${DATABASE_PORT:-5432}/shop")),
                Arguments.of(List.of("extract-variable", "web", "WEB_TAG", "--part", "1.25"),
                        List.of("image: nginx:${WEB_TAG:-1.25}   # keep this")),
                Arguments.of(List.of("join-network", "db", "back"),
                        List.of("networks:", "- default", "- back", "networks:", "back:")),
                Arguments.of(List.of("set-healthcheck", "db", "pg_isready", "--retries", "3"),
                        List.of("healthcheck:", "test: [\"CMD\", \"pg_isready\"]", "interval: 10s", "timeout: 5s",
                                "retries: 3")),
                Arguments.of(List.of("disable-healthcheck", "db"), List.of("healthcheck:", "disable: true")),
                Arguments.of(List.of("attach-volume", "db", "data", "/var/lib/postgresql/data"),
                        List.of("volumes:", "- data:/var/lib/postgresql/data", "volumes:", "data:")));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aVerbChangesTheFileInPlace(List<String> words, List<String> newLines) throws IOException {
        CommandRun run = edit(words.toArray());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(shop + ": ").endsWith("." + System.lineSeparator()).hasLineCount(1);
        assertThat(newLines()).containsExactlyElementsOf(newLines);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aDryRunOfAVerbWritesNothing(List<String> words, List<String> newLines) throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(shop, longAgo);

        CommandRun run = edit(Stream.concat(words.stream(), Stream.of("--dry-run")).toArray());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                .map(line -> line.substring(1).strip())).containsAll(newLines);
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
        assertThat(Files.getLastModifiedTime(shop)).isEqualTo(longAgo);
    }

    @Test
    void takingAwayWorksAsWell() throws IOException {
        assertThat(edit("disconnect", "api", "db").status()).isZero();
        assertThat(edit("remove-env", "api", "DATABASE_URL").status()).isZero();
        assertThat(edit("remove-port", "web", "80:80").status()).isZero();
        assertThat(edit("remove-service", "db").status()).isZero();

        assertThat(Files.readString(shop)).isEqualTo("""
                # the shop
                services:
                  web:
                    image: nginx:1.25   # keep this
                  api:
                    image: acme/api:1.0
                """);
    }

    @Test
    void aDryRunPrintsAUnifiedDiff() {
        CommandRun run = CommandRun.of("edit", "--dry-run", shop, "set-image", "web", "caddy:2");

        String name = shop.toString().substring(1);
        assertThat(run.out()).isEqualTo("""
                --- a/%s
                +++ b/%s
                @@ -1,7 +1,7 @@
                 # the shop
                 services:
                   web:
                -    image: nginx:1.25   # keep this
                +    image: caddy:2   # keep this
                     ports:
                       - "80:80"
                   api:
                """.formatted(name, name));
    }

    @Test
    void lineEndingsAndTheMissingLastOneShowInTheDiffAsTheyAre() throws IOException {
        Files.writeString(shop, "\uFEFFservices:\r\n  web:\r\n    image: nginx");

        CommandRun run = edit("-n", "set-image", "web", "caddy");

        assertThat(run.out()).endsWith("@@ -1,3 +1,3 @@\n \uFEFFservices:\r\n   web:\r\n-    image: nginx\n"
                + "\\ No newline at end of file\n+    image: caddy\n\\ No newline at end of file\n");

        edit("set-image", "web", "caddy");

        assertThat(Files.readString(shop)).isEqualTo("\uFEFFservices:\r\n  web:\r\n    image: caddy");
    }

    @Test
    void aRenameMovesWhatTheDesignFileHolds() throws IOException {
        Files.writeString(design, """
                {"schema": 1, "positions": {"services/db": {"x": 1, "y": 2}}, "later": [1]}
                """);

        CommandRun run = edit("rename-service", "db", "database");

        assertThat(run.out()).startsWith(design + ", " + shop + ": ");
        assertThat(Files.readString(shop)).contains("postgres://database:5432/shop", "  database:\n");
        assertThat(Files.readString(design)).contains("\"services/database\": {\"x\": 1, \"y\": 2}", "\"later\": [1]");
    }

    @Test
    void whatServicesShareIsRenamedWhereverTheFileNamesIt() throws IOException {
        Files.writeString(shop, """
                services:
                  db:
                    volumes: [data:/data]
                    networks: [back]
                    secrets: [key]
                    configs: [{source: conf}]
                volumes: {data: {}}
                networks: {back: {}}
                secrets: {key: {file: key}}
                configs: {conf: {file: conf}}
                """);

        edit("rename-volume", "data", "store");
        edit("rename-network", "back", "inner");
        edit("rename-secret", "key", "token");
        edit("rename-config", "conf", "settings");
        CommandRun taken = edit("rename-volume", "nothing", "store");

        assertThat(Files.readString(shop)).isEqualTo("""
                services:
                  db:
                    volumes: [store:/data]
                    networks: [inner]
                    secrets: [token]
                    configs: [{source: settings}]
                volumes: {store: {}}
                networks: {inner: {}}
                secrets: {token: {file: key}}
                configs: {settings: {file: conf}}
                """);
        assertThat(taken.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(taken.err()).contains("no volume 'nothing'");
    }

    @Test
    void aDryRunShowsTheDesignFileToo() throws IOException {
        Files.writeString(design, """
                {
                  "schema": 1,
                  "positions": {
                    "services/db": {"x": 1, "y": 2}
                  }
                }
                """);

        CommandRun run = edit("--dry-run", "remove-service", "db");

        assertThat(run.out()).contains("+++ b/" + design.toString().substring(1))
                .contains("-    \"services/db\": {\"x\": 1, \"y\": 2}");
    }

    @Test
    void anEditThatTheDesignFileDoesNotMentionLeavesItAlone() throws IOException {
        Files.writeString(design, "{\"schema\":1,\"choices\":{\"sla\":\"99.9\"}}");

        edit("rename-service", "web", "frontend");

        assertThat(Files.readString(design)).isEqualTo("{\"schema\":1,\"choices\":{\"sla\":\"99.9\"}}");
    }

    @Test
    void aBrokenDesignFileStopsARenameButNotANewImage() throws IOException {
        Files.writeString(design, "{\"schema\": 9}");

        CommandRun rename = edit("rename-service", "db", "database");
        CommandRun image = edit("set-image", "db", "postgres:17");

        assertThat(rename.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(rename.err()).contains("schema 9", "would have to change");
        assertThat(image.status()).isZero();
        assertThat(image.err()).contains("warning");
        assertThat(Files.readString(shop)).isEqualTo(SHOP.replace("postgres:16", "postgres:17"));
        assertThat(Files.readString(design)).isEqualTo("{\"schema\": 9}");
    }

    @Test
    void nothingToChangeWritesNothing() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(shop, longAgo);

        CommandRun image = edit("set-image", "web", "nginx:1.25");
        CommandRun condition = edit("set-condition", "api", "db", "service_started");

        assertThat(List.of(image, condition))
                .allSatisfy(run -> assertThat(run.status()).isZero())
                .allSatisfy(run -> assertThat(run.out()).contains("nothing to change"));
        assertThat(Files.getLastModifiedTime(shop)).isEqualTo(longAgo);
    }

    @Test
    void aRefusalSaysWhyAndWhatToDo() throws IOException {
        CommandRun run = edit("set-image", "wob", "x");

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).startsWith(shop + ": There is no service 'wob' in this file.").contains("Check the name");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void severalVariablesAreSetTogetherOrNotAtAll() throws IOException {
        assertThat(edit("set-env", "api", "A=1", "B C=2").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(edit("set-env", "api", "A=1", "B").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void aFileNameMayBeginWithADash() throws IOException {
        Path dashed = Path.of("-odd name.yaml");
        Files.writeString(dashed, SHOP);
        try {
            CommandRun run = CommandRun.of("edit", "--", dashed, "set-image", "web", "caddy:2");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(Files.readString(dashed)).contains("caddy:2");
            assertThat(CommandRun.of("check", "--", dashed).out()).startsWith("-odd name.yaml:");
        } finally {
            Files.delete(dashed);
        }
    }

    @Test
    void wordsOfAHealthCheckMayBeginWithADash() throws IOException {
        assertThat(edit("set-healthcheck", "db", "--", "pg_isready", "-U", "postgres").status()).isZero();
        assertThat(edit("set-healthcheck", "web", "curl -f http://localhost || exit 1").status()).isZero();

        Opening.Opened opened = (Opening.Opened) new ProjectFiles().open(shop);
        assertThat(Files.readString(shop)).contains("pg_isready").contains("CMD-SHELL");
        assertThat(opened.snapshot().tree().problems()).isEmpty();
    }

    @Test
    void aMissingFileCannotBeEdited() {
        CommandRun run = CommandRun.of("edit", folder.resolve("none.yaml"), "set-image", "web", "x");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).startsWith(folder.resolve("none.yaml") + ": There is no such file.");
    }

    @Test
    void connectingWhatIsConnectedHasNothingToChange() {
        CommandRun run = edit("connect", "api", "db");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("nothing to change");
    }

    @Test
    void aDependencyThatAValueImpliesIsDeclared() throws IOException {
        edit("disconnect", "api", "db");
        CommandRun run = edit("declare-dependency", "api", "db");

        assertThat(run.err()).isEmpty();
        assertThat(newLines()).containsExactly("- db");
    }

    @Test
    void aBuildIsReplaced() throws IOException {
        Files.writeString(shop, "services:\n  web:\n    build: .  # here\n");
        assertThat(edit("replace-build", "web", "acme/web:1").status()).isZero();
        assertThat(Files.readString(shop)).isEqualTo("services:\n  web:\n    image: acme/web:1  # here\n");
    }

    @Test
    void aCopyWithoutANameGetsOne() throws IOException {
        assertThat(edit("duplicate-service", "db").out()).contains("Duplicate db as db-2");
    }
}
