package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteVerbsTest {

    private static final String WEB = "services:\n  web:\n    image: nginx:1.27\n";

    @TempDir
    private Path folder;

    @Test
    void aDockerRunLineIsAddedAsAService() throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), WEB);

        CommandRun run = CommandRun.of("edit", file, "add-run",
                "docker run -d --name db -e POSTGRES_PASSWORD=x -v data:/var/lib/postgresql/data postgres:16");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("-d is left out");
        assertThat(Files.readString(file)).isEqualTo(WEB + """

                  db:
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD: x
                    volumes:
                      - data:/var/lib/postgresql/data

                volumes:
                  data:
                """);
    }

    @Test
    void servicesFromStandardInputAreAddedUnderFreeNames() throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), WEB);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("web:\n  image: caddy:2 # small\n".getBytes(StandardCharsets.UTF_8)));

            assertThat(CommandRun.of("edit", file, "paste").status()).isZero();
        } finally {
            System.setIn(before);
        }

        assertThat(Files.readString(file)).isEqualTo(WEB + "\n  web-2:\n    image: caddy:2 # small\n");
    }
}
