package dev.stackwright.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Path FOLDER = Path.of("/home/ann/shop");
    private static final String STACK = """
            services:
              web:
                image: nginx
                mem_limt: 64m
                mem_reservation: 64m
            """;

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());
    private final List<CheckInfo> infos = checks.checks().stream().map(Check::info).toList();

    private static Design accepting(String check, String element) {
        return Design.EMPTY.withAcceptance(new Acceptance(check,
                Optional.of(ElementId.parse(element)), "Ann", "A demo",
                Optional.of(LocalDate.of(2099, 1, 31))));
    }

    private JsonNode log(Design design, FileProblem... problems) throws IOException {
        Path file = Path.of("my shop/compose.yaml");
        Snapshot snapshot = Snapshot.of(TextDocument.of(STACK), design);
        List<PlacedFinding> found = checks.run(snapshot).stream()
                .map(finding -> PlacedFinding.of(finding, file, snapshot.text()).withEdit(snapshot)).toList();
        StringWriter written = new StringWriter();
        SarifReport report = new SarifReport(written, new Product("stackwright", "1.2.3"), infos, FOLDER);
        CheckSummary summary = new CheckSummary();
        report.begin();
        Checked checked = new Checked.Read(file, found, List.of());
        report.add(checked);
        summary.add(checked);
        for (FileProblem problem : problems) {
            report.add(new Checked.Unreadable(problem));
            summary.add(new Checked.Unreadable(problem));
        }
        report.end(summary);
        return new ObjectMapper().readTree(written.toString());
    }

    private static JsonNode result(JsonNode log, String rule) {
        for (JsonNode result : log.at("/runs/0/results")) {
            if (result.get("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + rule);
    }

    private static FileProblem problem() {
        return new FileProblem(Path.of("other.yaml"), FileProblem.Kind.WRONG_ENCODING,
                Optional.of(new Position(3, 7)), "It is not UTF-8.", "Save it as UTF-8.");
    }

    @Test
    void theLogKeepsToTheStandard() throws IOException {
        assertThat(SarifShape.faults(log(accepting("image-tag-floating", "services/web"), problem()))).isEmpty();
    }

    @Test
    void theDescriptionOfTheStandardRefusesWhatIsWrong() throws IOException {
        JsonNode log = log(Design.EMPTY);
        ((ObjectNode) log.at("/runs/0/tool/driver")).remove("name");
        ((ObjectNode) log.at("/runs/0/results/0")).put("severity", "error");
        ((ObjectNode) log.at("/runs/0/results/0/locations/0/physicalLocation/region")).put("startLine", 0);

        assertThat(SarifShape.faults(log)).containsExactlyInAnyOrder("log.runs.tool.driver.name is missing",
                "log.runs.results has no property severity",
                "log.runs.results.locations.physicalLocation.region.startLine is no 1..: 0");
    }

    @Test
    void everyCheckIsARuleWithItsFamily() throws IOException {
        JsonNode rules = log(Design.EMPTY).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSameSizeAs(infos);
        assertThat(rules.get(0).toPrettyString()).isEqualTo("""
                {
                  "id" : "yaml-syntax",
                  "shortDescription" : {
                    "text" : "The text is not well-formed YAML."
                  },
                  "fullDescription" : {
                    "text" : "Docker Compose refuses the file; the studio reads around the place."
                  },
                  "help" : {
                    "text" : "Correct the line. Source: YAML 1.2.2."
                  },
                  "defaultConfiguration" : {
                    "level" : "error"
                  },
                  "properties" : {
                    "tags" : [ "compose" ]
                  }
                }""");
    }

    @Test
    void aResultHasItsPlaceAndTheTextThatMendsIt() throws IOException {
        JsonNode log = log(Design.EMPTY);
        JsonNode result = result(log, "unknown-attribute");

        assertThat(infos.get(result.get("ruleIndex").asInt()).id()).isEqualTo("unknown-attribute");
        ((ObjectNode) result).remove("ruleIndex");
        assertThat(result.toPrettyString()).isEqualTo("""
                {
                  "ruleId" : "unknown-attribute",
                  "level" : "error",
                  "message" : {
                    "text" : "services.web has no attribute mem_limt. Did you mean mem_limit?"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "my%20shop/compose.yaml"
                      },
                      "region" : {
                        "startLine" : 4,
                        "startColumn" : 5,
                        "endLine" : 4,
                        "endColumn" : 13,
                        "charOffset" : 38,
                        "charLength" : 8
                      }
                    },
                    "logicalLocations" : [ {
                      "name" : "web",
                      "fullyQualifiedName" : "services/web"
                    } ]
                  } ],
                  "fixes" : [ {
                    "description" : {
                      "text" : "Rename it to mem_limit."
                    },
                    "artifactChanges" : [ {
                      "artifactLocation" : {
                        "uri" : "my%20shop/compose.yaml"
                      },
                      "replacements" : [ {
                        "deletedRegion" : {
                          "startLine" : 4,
                          "startColumn" : 5,
                          "endLine" : 4,
                          "endColumn" : 13,
                          "charOffset" : 38,
                          "charLength" : 8
                        },
                        "insertedContent" : {
                          "text" : "mem_limit"
                        }
                      } ]
                    } ]
                  } ]
                }""");
    }

    @Test
    void anAcceptedFindingIsSuppressedOutsideOfTheText() throws IOException {
        JsonNode log = log(accepting("image-tag-floating", "services/web"));

        JsonNode suppression = result(log, "image-tag-floating").at("/suppressions/0");
        assertThat(suppression.get("kind").asText()).isEqualTo("external");
        assertThat(suppression.get("justification").asText()).isEqualTo("A demo (Ann, until 2099-01-31)");
        assertThat(result(log, "unknown-attribute").has("suppressions")).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndMakesTheRunIncomplete() throws IOException {
        JsonNode invocation = log(Design.EMPTY, problem()).at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("It is not UTF-8. Save it as UTF-8.");
        assertThat(invocation.at("/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine")
                .asInt()).isEqualTo(3);
    }
}
