package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person draws and tells beside the services, as it stands in the design file. */
class SketchInTheFileTest {

    private static final String FILE = """
            {
              "schema": 1,
              "components": {
                "api": {
                  "router": {"responsibility": "Finds the handler", "technology": "Ktor", "tier": 2}
                }
              },
              "edges": {
                "persons/Customer -> services/web": {}
              },
              "externals": {
                "Stripe": {"color": "red", "description": "Takes payments", "technology": "REST"}
              },
              "groups": {
                "Back end": {"color": "red", "members": ["groups/Stores", "services/api"]},
                "Stores": {"members": ["services/db"]}
              },
              "locked": [
                "services/api",
                "services/db"
              ],
              "notes": {
                "n1": {"color": "red", "height": 96, "text": "Two\\nlines", "width": 192.5}
              },
              "persons": {
                "Customer": {"since": 2024},
                "Operator": {"description": "Keeps it running"}
              },
              "scenarios": {
                "Checkout": {
                  "description": "A customer pays",
                  "steps": [
                    {"from": "persons/Customer", "text": "Pays", "to": "services/web"},
                    {"from": "services/web", "latency": 20, "text": "Charge", "to": "services/api"},
                    {"from": "services/web", "text": "Charge", "to": "services/api"},
                    {"answer": true, "from": "services/api", "text": "", "to": "services/web"}
                  ]
                }
              },
              "views": {
                "c4-component/api": {
                  "components/api/router": {"x": 10, "y": 20},
                  "services/web": {"pinned": true, "x": -10, "y": 0.5}
                },
                "c4-context": {
                  "persons/Customer": {"x": 1, "y": 2}
                }
              }
            }
            """;

    private static Design read(String text) {
        DesignReading reading = DesignStore.read(text);
        assertThat(reading.problem()).isEmpty();
        return reading.design();
    }

    @Test
    void itIsReadAndWrittenBackOneFactALineWithFieldsOfLaterVersions() {
        Design design = read(FILE);

        assertThat(design.sheet().groups().get("Back end").members())
                .containsExactly(Sheet.group("Stores"), ElementId.service("api"));
        assertThat(design.landscape().scenarios().get("Checkout").steps()).hasSize(4);
        assertThat(DesignStore.write(design)).isEqualTo(FILE);
    }

    @Test
    void fieldsOfLaterVersionsFollowARename() {
        Design renamed = read(FILE).renamed(ElementId.service("api"), ElementId.service("core"))
                .renamed(Landscape.external("Stripe"), Landscape.external("Adyen"))
                .renamed(Sheet.group("Back end"), Sheet.group("Inside"))
                .renamed(ElementId.service("web"), ElementId.service("shop"));

        assertThat(DesignStore.write(renamed)).contains("\"technology\": \"Ktor\", \"tier\": 2",
                "\"Adyen\": {\"color\": \"red\"", "\"Inside\": {\"color\": \"red\"",
                "{\"from\": \"services/shop\", \"latency\": 20, \"text\": \"Charge\", \"to\": \"services/core\"}",
                "\"services/shop\": {\"pinned\": true", "\"c4-component/core\"", "\"components/core/router\"")
                .doesNotContain("services/api", "Stripe", "services/web");
    }

    @Test
    void nothingIsLeftOfWhatIsRemoved() {
        Design removed = read(FILE).without(ElementId.service("api")).without(Landscape.external("Stripe"))
                .without(Sheet.group("Back end")).without(ElementId.service("web"))
                .without(Landscape.person("Customer")).without(Sheet.note("n1"))
                .without(Landscape.scenario("Checkout"));

        assertThat(DesignStore.write(removed)).isEqualTo("""
                {
                  "schema": 1,
                  "groups": {
                    "Stores": {"members": ["services/db"]}
                  },
                  "locked": [
                    "services/db"
                  ],
                  "persons": {
                    "Operator": {"description": "Keeps it running"}
                  }
                }
                """);
        assertThat(removed.unknown()).isEmpty();
    }

    @Test
    void thePictureOfAPlanFollowsItsNameIsCopiedWithItAndGoesWithIt() {
        Design design = read("""
                {"plans": {"Pro": {}}, "views": {"tenancy/Pro": {"services/web": {"x": 1, "y": 2}}}}
                """);

        assertThat(design.withRenamedPlan("Pro", "Team").sheet().views()).containsOnlyKeys("tenancy/Team");
        assertThat(design.withCopiedPlan("Pro", "Team").sheet().views())
                .containsOnlyKeys("tenancy/Pro", "tenancy/Team");
        assertThat(design.withoutPlan("Pro").sheet()).isEqualTo(Sheet.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Keeps it running\"|Keeps it running\", \"description2\": 1|",
        "\"Ktor\"|7|components > api > router > technology should be a text in quotes.",
        "\"members\": [\"services/db\"]|\"members\": \"services/db\"|groups > Stores > members should be a list in "
                + "brackets.",
        "\"answer\": true|\"answer\": \"yes\"|scenarios > Checkout > steps > 3 > answer should be true or false.",
        "\"to\": \"services/web\"},|\"to\": \"web\"},|scenarios > Checkout > steps > 0 > to should be an element such "
                + "as \"services/web\".",
        "\"x\": 10, |\"x\": \"left\", |views > c4-component/api > components/api/router > x should be a number.",
        "\"height\": 96|\"height\": true|notes > n1 > height should be a number."})
    void aWrongValueTellsItsPlace(String from, String to, String message) {
        assertThat(FILE).contains(from);
        DesignReading reading = DesignStore.read(FILE.replace(from, to));

        assertThat(reading.problem().map(DesignProblem::message).orElse(null)).isEqualTo(message);
        reading.problem().ifPresent(problem -> assertThat(problem.place().line()).isGreaterThan(1));
    }

    @Test
    void placesAndSizesBeyondAllBoundsAreAsGoodAsNone() {
        Design design = read(FILE.replace("\"x\": 1, ", "\"x\": 1e999, ").replace("\"x\": 10, ", "\"x\": -2000000, ")
                .replace("\"width\": 192.5", "\"width\": 1e999").replace("\"height\": 96", "\"height\": -4"));

        assertThat(design.sheet().views()).containsOnlyKeys("c4-component/api");
        assertThat(design.sheet().positions("c4-component/api")).containsOnlyKeys(ElementId.service("web"));
        assertThat(design.sheet().notes().get("n1")).isEqualTo(new CanvasNote("Two\nlines"));
    }

    @Test
    void membersLocksAndPlacesOfTwoPeopleAreAllKept() {
        String mine = FILE.replace("\"services/db\"]", "\"services/cache\", \"services/db\"]")
                .replace("  \"services/api\",\n", "  \"services/web\",\n")
                .replace("\"x\": 10,", "\"x\": 11,");
        String theirs = FILE.replace("\"services/db\"]", "\"services/queue\"]")
                .replace("\n    \"services/db\"\n", "\n    \"services/db\",\n    \"services/queue\"\n")
                .replace("\"x\": 1,", "\"x\": 7,");

        DesignMerge merge = DesignMerge.of(read(FILE), read(mine), read(theirs));

        assertThat(merge.conflicts()).isEmpty();
        Sheet sheet = merge.design(List.of()).sheet();
        assertThat(sheet.groups().get("Stores").members()).extracting(ElementId::name)
                .containsExactly("cache", "queue");
        assertThat(sheet.locked()).extracting(ElementId::name).containsExactly("db", "queue", "web");
        assertThat(sheet.positions("c4-context").get(Landscape.person("Customer")).x()).isEqualTo(7);
        assertThat(sheet.positions("c4-component/api").get(Landscape.component("api", "router")).x()).isEqualTo(11);
    }

    @Test
    void onePlaceThatTwoHaveChangedHasToBeChosen() {
        DesignMerge merge = DesignMerge.of(read(FILE), read(FILE.replace("\"x\": 10,", "\"x\": 11,")),
                read(FILE.replace("\"x\": 10, \"y\": 20", "\"x\": 10, \"y\": 21")));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.path())
                .containsExactly("views", "c4-component/api", "components/api/router"));
    }
}
