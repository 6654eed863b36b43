package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    private Path folder;
    private EditedStack stack;

    @BeforeEach
    void writeStack() throws IOException {
        stack = EditedStack.in(folder, """
                services:
                  api:
                    image: acme/api:1.0
                """);
        stack.edit("put-row", "risks.register", "risk=The vendor goes", "likelihood=low", "impact=critical");
    }

    @Test
    void whatIsOpenIsMarkedWithWhatIsMissing() {
        String out = CommandRun.of("review", stack.compose()).out();

        assertThat(out).contains("""
                    handoff.images-only: Every service names an image, none is built from source
                      api (line 3).
                """, """
                  ? handoff.tenancy: The tenancy model is chosen
                      Not decided.
                """, "  ? contracts: API contracts are documented\n", """
                Risks and threats, 1
                  ? RISK-1: Moderate. The vendor goes (no mitigation)
                """);
    }

    @Test
    void aPointIsConfirmedByAPersonAndTakenBack() throws IOException {
        stack.edit("confirm", "handoff.stack-starts", "--by", "Ada");
        JsonNode confirmed = point();
        assertThat(confirmed.path("state").asText()).isEqualTo("confirmed");
        assertThat(confirmed.path("by").asText()).isEqualTo("Ada");
        assertThat(confirmed.path("on").asText()).isEqualTo(LocalDate.now().toString());

        stack.edit("take-back", "handoff.stack-starts");
        assertThat(point().path("state").asText()).isEqualTo("open");
    }

    @Test
    void anOpenPointFailsWhereReadinessIsAskedFor() {
        assertThat(CommandRun.of("review", stack.compose(), "--ready").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(CommandRun.of("review", stack.compose()).status()).isEqualTo(ExitStatus.OK);
    }

    private JsonNode point() throws IOException {
        JsonNode root = new ObjectMapper().readTree(CommandRun.of("review", stack.compose(), "--format", "json")
                .out());
        assertThat(root.path("risks").get(0).path("level").asText()).isEqualTo("moderate");
        return root.path("checklist").get(0);
    }
}
