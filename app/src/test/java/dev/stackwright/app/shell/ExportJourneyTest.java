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

        onFxThread(() -> prompts().offers().get(0).questions().stream()
                .filter(question -> question.text().contains("availability is promised")).findFirst().orElseThrow()
                .go().orElseThrow().run());
        assertThat(view().shape().fronts().choice()).isEqualTo("sla");
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

    @Test
    void templatesOfOnesOwnLieBesideTheStackAndSayTheirMistakes() throws IOException {
        Path templates = file().resolveSibling("stackwright-templates");
        prompts().willAnswer(true);
        command("own-templates");
        Path risks = templates.resolve("system_design").resolve("risks.ftl");
        assertThat(Files.readString(risks)).contains("risks.register");
        Files.writeString(risks, "Ours, of ${it.title()}.\n");
        Path folder = file().resolveSibling("handoff");
        prompts().willChoose(folder);
        command("export");
        assertThat(prompts().offers()).last().satisfies(offer -> assertThat(offer.templates()).hasValue(templates));
        assertThat(Files.readString(folder.resolve("system_design.md"))).contains("Ours, of ");

        Files.writeString(risks, "Ours,\nof ${it.titel()}.\n");
        Files.writeString(templates.resolve("system_design").resolve("risk.ftl"), "x");
        prompts().willChoose(folder);
        command("export");
        assertThat(prompts().offers()).last().satisfies(offer -> assertThat(offer.warnings())
                .anyMatch(warning -> warning.endsWith("Did you mean system_design/risks.ftl?")));
        assertThat(prompts().told()).singleElement().satisfies(notice -> assertThat(notice.text())
                .startsWith(risks + ", line 2: ").doesNotContain("----"));
    }
}
