package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.model.compose.ElementId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {

    private static final ElementId WEB = ElementId.service("web");

    /** Laid out as this version lays it out, with fields it does not know at every level. */
    private static final String LATER = """
            {
              "schema": 1,
              "acceptances": [
                {"by": "Ann", "check": "c1", "reason": "why", "ticket": 7},
                {"by": "Bob", "check": "c1", "element": "services/web", "reason": "why", "ticket": "T-8"}
              ],
              "choices": {
                "hosting": {"region": "eu"},
                "sla": "99.9"
              },
              "confirmations": {
                "p1": {"by": "Ann", "contentHash": "h", "on": "2026-01-01", "tool": "docker"}
              },
              "dataClasses": {
                "services/web": ["personal", "biometric"],
                "somewhere": ["odd"]
              },
              "edges": {
                "services/web -> services/api": {"color": "red", "dataClasses": ["card", "biometric"], "ratePerSecond": 1.50},
                "web to api": {"odd": true}
              },
              "groups": {
                "edge": {"color": "red", "members": ["services/web", "odd"]}
              },
              "nothing": null,
              "plans": {
                "Pro": {
                  "choices": {
                    "hosting": "eu",
                    "tenancy": "shared"
                  },
                  "quota": 12345678901234567890.10
                },
                "Trial": {"days": 14}
              },
              "positions": {
                "note-1": {"x": 1, "y": 2},
                "services/web": {"locked": true, "x": 120, "y": 80}
              }
            }
            """;

    @Test
    void fieldsOfLaterVersionsSurviveReadingAndWriting() {
        DesignReading reading = DesignStore.read(LATER);

        assertThat(reading.problem()).isEmpty();
        assertThat(DesignStore.write(reading.design())).isEqualTo(LATER);
    }

    @Test
    void anUnlistedVersionCountsAsTheFirst() {
        assertThat(DesignStore.read("{\"choices\": {\"sla\": \"99.9\"}}").design().choices().sla()).contains("99.9");
    }

    @Test
    void changingOneFieldKeepsTheUnknownOnesBesideIt() {
        Design design = DesignStore.read(LATER).design();

        Design moved = design.withPositions(Map.of(WEB, new NodePosition(0, 0)))
                .withChoices(design.choices().withSla(Optional.of("99.99")))
                .withDataClasses(WEB, List.of(DataClass.HEALTH));

        assertThat(DesignStore.write(moved)).isEqualTo(LATER
                .replace("\"x\": 120, \"y\": 80", "\"x\": 0, \"y\": 0")
                .replace("\"sla\": \"99.9\"", "\"sla\": \"99.99\"")
                .replace("[\"personal\", \"biometric\"]", "[\"health\", \"biometric\"]"));
    }

    @Test
    void unknownFieldsMoveWithARenamedElement() {
        Design renamed = DesignStore.read(LATER).design().renamed(WEB, ElementId.service("shop"));

        assertThat(DesignStore.write(renamed))
                .contains("\"services/shop\": {\"locked\": true, \"x\": 120, \"y\": 80}")
                .contains("\"services/shop -> services/api\": {\"color\": \"red\"")
                .contains("\"services/shop\": [\"personal\", \"biometric\"]")
                .contains("\"element\": \"services/shop\", \"reason\": \"why\", \"ticket\": \"T-8\"")
                .doesNotContain("services/web\":");
    }

    @Test
    void unknownFieldsGoWithARemovedElement() {
        Design removed = DesignStore.read(LATER).design().without(WEB);

        assertThat(DesignStore.write(removed)).doesNotContain("locked", "biometric", "T-8", "color")
                .contains("note-1", "web to api", "\"ticket\": 7");
        assertThat(removed.withPositions(Map.of(WEB, new NodePosition(5, 5))).unknown())
                .isEqualTo(removed.unknown());
    }

    @Test
    void whatIsLeftOfAnEntryThatIsGoneIsNotWritten() {
        Design design = DesignStore.read(LATER).design().withDataClasses(WEB, List.of());

        assertThat(DesignStore.write(design)).doesNotContain("\"services/web\": [");
    }

    @Test
    void aLaterFileInAnyLayoutKeepsItsMeaning() throws Exception {
        ObjectMapper json = new ObjectMapper();
        String compact = json.readTree(LATER).toString();

        String written = DesignStore.write(DesignStore.read(compact).design());

        assertThat(json.readTree(written)).isEqualTo(json.readTree(compact));
    }
}
