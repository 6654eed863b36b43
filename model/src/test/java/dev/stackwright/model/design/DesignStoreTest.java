package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.model.compose.ElementId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignStoreTest {

    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");

    private static final Design FULL = Design.EMPTY
            .withPositions(Map.of(WEB, new NodePosition(120, 80), API, new NodePosition(360.5, -80)))
            .withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid")).withSla(Optional.of("99.95"))
                    .withDeploymentModels(Set.of("saas", "byoc")).withCompliance(Set.of("soc2")))
            .withPlanChoices("Enterprise", Choices.UNDECIDED.withTenancy(Optional.of("siloed"))
                    .withSla(Optional.of("99.99")))
            .withEdge(new EdgeKey(WEB, API), new EdgeMeaning(Optional.of("Orders"), Optional.of("HTTPS"),
                    Optional.of(true), Optional.empty(), new TreeSet<>(List.of(DataClass.PERSONAL, DataClass.CARD))))
            .withDataClasses(API, List.of(DataClass.PERSONAL))
            .withConfirmation("validate.core", new Confirmation("Ann", LocalDate.of(2026, 11, 20), "ab12"))
            .withAcceptance(new Acceptance("image-is-latest", Optional.of(WEB), "Ann", "Demo only",
                    Optional.of(LocalDate.of(2027, 1, 31))));

    private static final String FULL_TEXT = """
            {
              "schema": 1,
              "acceptances": [
                {"by": "Ann", "check": "image-is-latest", "element": "services/web", "reason": "Demo only", "until": "2027-01-31"}
              ],
              "choices": {
                "compliance": ["soc2"],
                "deploymentModels": ["byoc", "saas"],
                "sla": "99.95",
                "tenancy": "hybrid"
              },
              "confirmations": {
                "validate.core": {"by": "Ann", "contentHash": "ab12", "on": "2026-11-20"}
              },
              "dataClasses": {
                "services/api": ["personal"]
              },
              "edges": {
                "services/web -> services/api": {"dataClasses": ["personal", "card"], "description": "Orders", "protocol": "HTTPS", "synchronous": true}
              },
              "plans": {
                "Enterprise": {
                  "choices": {
                    "sla": "99.99",
                    "tenancy": "siloed"
                  }
                }
              },
              "positions": {
                "services/api": {"x": 360.5, "y": -80},
                "services/web": {"x": 120, "y": 80}
              }
            }
            """;

    @Test
    void aDesignIsWrittenOneFactALineWithSortedKeys() {
        assertThat(DesignStore.write(FULL)).isEqualTo(FULL_TEXT);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        DesignReading reading = DesignStore.read(FULL_TEXT);

        assertThat(reading.problem()).isEmpty();
        assertThat(reading.design()).isEqualTo(FULL);
    }

    @Test
    void anEmptyDesignHoldsNoSections() {
        assertThat(DesignStore.write(Design.EMPTY)).isEqualTo("{\n  \"schema\": 1\n}\n");
        assertThat(DesignStore.read("{\"schema\": 1}").design()).isEqualTo(Design.EMPTY);
    }

    @Test
    void randomDesignsComeBackEqual() throws Exception {
        RandomDesign designs = new RandomDesign(42);
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < 3_000; i++) {
            Design design = designs.next();

            String text = DesignStore.write(design);

            assertThat(DesignStore.read(text)).as(text).isEqualTo(DesignReading.of(design));
            assertThat(DesignStore.write(DesignStore.read(text).design())).isEqualTo(text);
            assertThat(json.readTree(text).isObject()).isTrue();
            assertThat(text).endsWith("}\n").doesNotContain("\r");
        }
    }

    @Test
    void movingOneNodeChangesOneLine() {
        List<String> before = DesignStore.write(FULL).lines().toList();

        List<String> after = DesignStore.write(FULL.withPositions(Map.of(WEB, new NodePosition(121, 80))))
                .lines().toList();

        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .containsExactly("    \"services/web\": {\"x\": 121, \"y\": 80}");
    }

    @Test
    void aPlaceThatIsNoNumberIsNotWritten() {
        Design design = Design.EMPTY.withPositions(Map.of(WEB, new NodePosition(Double.NaN, 0)));

        assertThat(DesignStore.write(design)).isEqualTo(DesignStore.write(Design.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "compose.yaml, compose.stackwright.json",
        "docker-compose.yml, docker-compose.stackwright.json",
        "my shop.prod.YAML, my shop.prod.stackwright.json",
        "compose, compose.stackwright.json",
        ".yaml, .yaml.stackwright.json",
        "/a/b.yml/c.yml, /a/b.yml/c.stackwright.json"})
    void theDesignFileLiesBesideTheComposeFile(String compose, String design) {
        assertThat(DesignStore.fileBeside(Path.of(compose))).isEqualTo(Path.of(design));
    }
}
