package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlsCommandTest {

    @TempDir
    private Path folder;

    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = folder.resolve("compose.yaml");
        Files.writeString(shop, """
                services:
                  db:
                    image: postgres:16.4
                    environment:
                      POSTGRES_PASSWORD: ${DB_PASSWORD:?}
                """);
        design("""
                {"schema": 1, "choices": {"compliance": ["pci-dss"]},
                 "operations": {"observability": {"logRetentionDays": 400}}}
                """);
    }

    private void design(String text) throws IOException {
        Files.writeString(folder.resolve("compose.stackwright.json"), text);
    }

    @Test
    void theTextTellsStatesEvidenceAndWhatIsMissing() {
        CommandRun run = CommandRun.of("controls", shop);

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("PCI DSS, PCI DSS 4.0.1: ");
        assertThat(run.out().lines()).contains(
                "  + 10.5.1  Audit logs are kept for a year [pci.10.5.1]",
                "      + Logs are kept for 400 days.",
                "  + 8.6.2  Passwords of programs are not written into files [pci.8.6.2]",
                "      + " + shop + ":5:7 POSTGRES_PASSWORD of db comes from outside of the file.",
                "  - 6.5.1  Changes follow a procedure [pci.6.5.1]",
                "      - The design does not say how new versions come to customers.");
    }

    @Test
    void aFrameworkThatIsNotChosenIsToldAsItWouldBe() {
        CommandRun run = CommandRun.of("controls", shop, "--framework", "gdpr");

        assertThat(run.out()).startsWith("GDPR, Regulation (EU) 2016/679: ")
                .contains("It is not chosen; this is how it would be.").doesNotContain("[pci.");
    }

    @Test
    void theJsonCountsAndNamesPlaces() throws IOException {
        JsonNode json = new ObjectMapper().readTree(CommandRun.of("controls", shop, "--format", "json").out());

        JsonNode framework = json.at("/frameworks/0");
        assertThat(json.path("format").asInt()).isEqualTo(1);
        assertThat(framework.path("id").asText()).isEqualTo("pci-dss");
        assertThat(framework.path("chosen").asBoolean()).isTrue();
        int counted = 0;
        for (JsonNode count : framework.path("counts")) {
            counted += count.asInt();
        }
        assertThat(counted).isEqualTo(framework.path("controls").size());
        JsonNode passwords = null;
        for (JsonNode control : framework.path("controls")) {
            passwords = control.path("id").asText().equals("pci.8.6.2") ? control : passwords;
        }
        assertThat(passwords.path("state").asText()).isEqualTo("met");
        assertThat(passwords.at("/evidence/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void nothingIsOpenWhereNoFrameworkIsChosen() throws IOException {
        design("{\"schema\": 1}");

        CommandRun run = CommandRun.of("controls", shop);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("no compliance framework is chosen");
    }

    @Test
    void anUnknownFrameworkIsNamedWithThoseThereAre() {
        CommandRun run = CommandRun.of("controls", shop, "--framework", "fedramp");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("There is no framework 'fedramp'", "soc2, hipaa, gdpr, pci-dss, iso-27001");
    }
}
