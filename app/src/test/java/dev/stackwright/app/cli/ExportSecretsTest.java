package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.ResolveOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret of a stack is in anything that leaves with it. */
class ExportSecretsTest {

    private static final String STACK = """
            name: shop
            # admin password: c0mment-planted
            x-defaults: &defaults
              SIGNING_KEY: extens1on-planted
            services:
              api:
                image: acme/api:1.0
                build:
                  context: .
                  args:
                    NPM_TOKEN: bu1ld-planted
                environment:
                  <<: *defaults
                  DATABASE_URL: postgres://app:env1ron-planted@db:5432/app
                  STRIPE_SECRET_KEY: str1pe-planted
                  ELSEWHERE: ${FROM_FILE}
                labels:
                  hook: https://bot:l4bel-planted@hooks.example.com/in
                depends_on: [db, cache]
              db:
                image: postgres:16
                environment:
                  - POSTGRES_PASSWORD=env1ron-planted
                  - POSTGRES_USER=app
              cache:
                image: redis:7
                command: redis-server --requirepass c0mmand-planted
                healthcheck:
                  test: [CMD-SHELL, "redis-cli -a c0mmand-planted ping | grep PONG"]
                configs: [cache]
            configs:
              cache:
                content: |
                  maxmemory 100mb
                  password = c0ntent-planted
            """;

    @TempDir
    private Path folder;

    private Path stack;
    private Path out;

    @BeforeEach
    void plant() throws IOException {
        stack = Files.writeString(folder.resolve("compose.yaml"), STACK);
        out = folder.resolve("out");
        Files.writeString(folder.resolve(".env"), "FROM_FILE=harmless\nDB_PASSWORD=f1le-planted\n");
        Files.writeString(folder.resolve("compose.stackwright.json"), """
                {"schema": 1, "notes": {"n": {"text": "root password is n0te-planted, or f1le-planted"}},
                 "brief": {"texts": {"purpose": "Sells things. API_TOKEN=br1ef-planted"}}}""");
    }

    @Test
    void noneOfThemIsInAnyFile() throws IOException {
        CommandRun run = CommandRun.of("export", stack, "--to", out, "--all");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("planted")
                .contains("Secrets stand in clear", "STRIPE_SECRET_KEY");
        for (Path file : files()) {
            assertThat(text(file)).as("%s", file).doesNotContain("planted");
        }
        assertThat(text(out.resolve("review.pdf"))).contains("STRIPE_SECRET_KEY");
        assertThat(Files.readString(out.resolve("HANDOFF.md"))).contains("Secrets that stood in clear",
                "`STRIPE_SECRET_KEY`");
        assertThat(Files.readString(stack)).isEqualTo(STACK);
    }

    @Test
    void noneOfThemIsInAnArchiveOrOnADrawingOfAFileThatIsIncluded() throws IOException {
        Files.writeString(folder.resolve("store.yaml"), "services:\n  store:\n    image: mysql:8\n"
                + "    # root is 1ncluded-planted, password: 1ncluded-planted\n"
                + "    environment: {MYSQL_ROOT_PASSWORD: 1ncluded-planted}\n");
        Files.writeString(stack, "include: [store.yaml]\n" + STACK);
        Path archive = folder.resolve("out.zip");

        CommandRun run = CommandRun.of("export", stack, "--to", archive, "--all");

        assertThat(run.status()).as(run.err()).isZero();
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1))
                        .as(entry.getName()).doesNotContain("planted");
            }
        }
        assertThat(names).contains("store.yaml", "diagram.svg", "review.html", "diagrams/architecture.puml");
    }

    @Test
    void withTheValuesSetItIsTheSameStack() {
        CommandRun.of("export", stack, "--to", out);

        Map<String, String> values = Map.of("POSTGRES_PASSWORD", "env1ron-planted", "STRIPE_SECRET_KEY",
                "str1pe-planted", "SIGNING_KEY", "extens1on-planted", "NPM_TOKEN", "bu1ld-planted",
                "HOOKS_EXAMPLE_COM_PASSWORD", "l4bel-planted", "SECRET", "c0mmand-planted", "PASSWORD",
                "c0ntent-planted", "FROM_FILE", "harmless");

        assertThat(resolved(out.resolve("compose.yaml"), values)).isEqualTo(resolved(stack, Map.of()));
    }

    /** What a reader sees: the letters of a PDF are packed, and its lines are broken anywhere. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The services as Docker Compose would start them, ways of this machine apart. */
    private String resolved(Path file, Map<String, String> values) {
        ComposeProject project = ComposeProject.resolve(ProjectSources.ofDisk(),
                ResolveOptions.of(List.of(file)).withEnvironment(values));
        assertThat(project.problems()).isEmpty();
        return project.root().toString().replace(file.getParent().toString(), "");
    }
}
