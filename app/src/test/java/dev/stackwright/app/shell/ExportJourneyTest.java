package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.rendering.delivery.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportJourneyTest extends WindowJourney {

    @Test
    void theStackLeavesWithDocumentVariablesAndDrawing() throws IOException {
        Path folder = file().resolveSibling("handoff");
        prompts().willChoose(folder);
        command("export");
        assertThat(prompts().offers()).singleElement().satisfies(offer -> {
            assertThat(offer.points()).hasSize(16);
            assertThat(offer.targets()).extracting(Target::id).contains("handoff", "system_design", "views");
            assertThat(offer.suggested()).hasValue(folder);
        });
        assertThat(folder.resolve("compose.yaml")).exists();
        assertThat(folder.resolve(".env.example")).exists();
        assertThat(folder.resolve("system_design.md")).exists();
        assertThat(Files.readString(folder.resolve("HANDOFF.md"))).contains("acme/api:1.0");
        assertThat(Files.readString(folder.resolve("diagram.svg"))).contains("<svg").contains("database");
        assertThat(Files.readString(file())).isEqualTo(STACK);
    }

    @Test
    void anEarlierExportIsNotReplacedWithoutAQuestion() throws IOException {
        Path folder = Files.createDirectory(file().resolveSibling("handoff"));
        Files.writeString(folder.resolve("HANDOFF.md"), "notes of mine");
        prompts().willChoose(folder);
        prompts().willAnswer(false);
        command("export");
        assertThat(Files.readString(folder.resolve("HANDOFF.md"))).isEqualTo("notes of mine");
        prompts().willChoose(folder);
        prompts().willAnswer(true);
        command("export");
        assertThat(Files.readString(folder.resolve("HANDOFF.md"))).contains("acme/api:1.0");
    }

    @Test
    void theComposeFileItselfIsNeverOverwritten() throws IOException {
        prompts().willChoose(file().getParent());
        command("export");
        assertThat(prompts().told()).singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR));
        assertThat(Files.readString(file())).isEqualTo(STACK);
    }
}
