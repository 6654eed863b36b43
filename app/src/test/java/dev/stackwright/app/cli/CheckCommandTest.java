package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String CLEAN = """
            services:
              web:
                image: nginx:1.27.3
                deploy:
                  resources:
                    limits:
                      memory: 128M
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aCleanFileHasNothingToReport() throws IOException {
        CommandRun run = CommandRun.of("check", file("compose.yaml", CLEAN));

        assertThat(run).isEqualTo(new CommandRun(0, "Checked 1 file: nothing to report." + System.lineSeparator(), ""));
    }

    @Test
    void warningsDoNotFail() throws IOException {
        Path compose = file("compose.yaml", CLEAN.replace(":1.27.3", ""));

        CommandRun run = CommandRun.of("check", compose);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(compose + ":3:12 warning [image-tag-floating] ").contains("1 warning");
    }

    @Test
    void errorsFail() throws IOException {
        Path compose = file("my shop.yaml", "services:\n  web:\n    depends_on: [db]\n    image: nginx:1.27.3\n");

        CommandRun run = CommandRun.of("check", compose);

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.out()).contains(compose + ":3:18 error [undefined-service]").contains("1 error");
    }

    @Test
    void severalFilesAreCountedTogether() throws IOException {
        Path clean = file("a.yaml", CLEAN);
        Path broken = file("b.yaml", "services: [\n");
        Path missing = folder.resolve("c.yaml");

        CommandRun run = CommandRun.of("check", clean, missing, broken);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).contains("Checked 2 files: ").contains("; 1 could not be read.");
        assertThat(run.err()).startsWith(missing + ": There is no such file.");
    }

    @Test
    void theChoicesInTheDesignFileCount() throws IOException {
        Path compose = file("compose.yaml", CLEAN);
        file("compose.stackwright.json", "{\"schema\": 1, \"choices\": {\"sla\": \"99.95\"}}");

        assertThat(CommandRun.of("check", compose).out()).contains("[sla-replicas]");
    }

    @Test
    void anAcceptedFindingIsOnlyCounted() throws IOException {
        Path compose = file("compose.yaml", CLEAN.replace(":1.27.3", ""));
        file("compose.stackwright.json", """
                {"schema": 1, "acceptances": [
                  {"check": "image-tag-floating", "element": "services/web", "by": "Ann", "reason": "Demo"}]}
                """);

        CommandRun run = CommandRun.of("check", compose);

        assertThat(run.out()).isEqualTo("Checked 1 file: 1 accepted." + System.lineSeparator());
    }

    @Test
    void aBrokenDesignFileIsAWarning() throws IOException {
        Path compose = file("compose.yaml", CLEAN);
        Path design = file("compose.stackwright.json", "{");

        CommandRun run = CommandRun.of("check", compose);

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith(design + ":").contains("warning: ");
    }

    @Test
    void anOverrideFileIsReadBehindTheFileItBelongsTo() throws IOException {
        Path override = file("compose.override.yaml", "services:\n  web:\n    ports: [\"80:80\"]\n");

        assertThat(CommandRun.of("check", override).out()).contains(":1:1 error [overlay-needs-base]");

        file("compose.yaml", CLEAN);
        assertThat(CommandRun.of("check", override).out()).isEqualTo("Checked 1 file: nothing to report."
                + System.lineSeparator());
    }

    @Test
    void whatIsWrongInAnOverrideFileIsToldOnce() throws IOException {
        Path compose = file("compose.yaml", CLEAN);
        Path override = file("compose.override.yaml", "services:\n  web:\n    portz: [\"80:80\"]\n");

        assertThat(CommandRun.of("check", folder).out().lines().filter(line -> line.contains("unknown-attribute")))
                .singleElement().asString().startsWith(override + ":3:5 ");
        assertThat(CommandRun.of("check", compose).out()).startsWith(override + ":3:5 error [unknown-attribute]");
    }

    @Test
    void whatTheFileIncludesIsChecked() throws IOException {
        Path compose = file("compose.yaml", "include: [more/db.yaml]\n" + CLEAN);
        Files.createDirectory(folder.resolve("more"));
        Path included = file("more/db.yaml", "services:\n  db:\n    imag: postgres:16\n");

        assertThat(CommandRun.of("check", compose).out()).contains(included + ":3:5 error [unknown-attribute]");
    }

    @Test
    void theVariablesBesideTheFileCount() throws IOException {
        Path compose = file("compose.yaml", CLEAN.replace("1.27.3", "${NGINX_TAG:?name a version}"));

        assertThat(CommandRun.of("check", compose).out()).contains("[required-variable-unset]");

        file(".env", "NGINX_TAG=1.27.3\n");
        assertThat(CommandRun.of("check", compose).status()).isZero();
    }
}
