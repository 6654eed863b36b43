package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

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
        stack.edit("write-brief", "business.problem", "Shops order blindly.\nWe forecast.");
        stack.edit("put-row", "business.goals", "goal=Less waste", "measure=10 % a year");
        stack.edit("write-dossier", "api", "owner", "Team Orders");
        stack.edit("choose", "sla=99.95");
    }

    @Test
    void whatIsAnsweredStandsBelowItsQuestionAndWhatIsOpenIsMarked() {
        String out = CommandRun.of("brief", stack.compose()).out();

        assertThat(out).contains("""
                Business context, 2 of 7
                  ? business.summary: Summary (product)
                    business.problem: Which problem does the product solve, and in which domain?
                      Shops order blindly.
                      We forecast.
                """, """
                    business.goals: Goals
                      GOAL-1  Goal: Less waste; How its success is measured: 10 % a year
                """, """
                    availability.promise: Which availability is promised?
                      By the choice: 99.95 %
                """, """
                Dossier of api, 1 of 10
                  ? purpose: Purpose (the team that owns it)
                    owner: Owner
                      Team Orders
                """);
    }

    @Test
    void onlyWhatIsOpenIsListedWhereThatIsAskedFor() {
        String out = CommandRun.of("brief", stack.compose(), "--open").out();

        assertThat(out).contains("? business.summary").doesNotContain("business.problem", "99.95", "Team Orders");
    }

    @Test
    void theBriefForScriptsTellsHowEachQuestionStands() throws IOException {
        JsonNode told = new ObjectMapper().readTree(
                CommandRun.of("brief", stack.compose(), "--format", "json").out());
        JsonNode business = told.path("topics").get(0);

        assertThat(business.path("answered").asInt()).isEqualTo(2);
        assertThat(business.path("fields").get(0).path("state").asText()).isEqualTo("open");
        assertThat(business.path("fields").get(1).path("text").asText())
                .isEqualTo("Shops order blindly.\nWe forecast.");
        assertThat(told.findValuesAsText("choice")).containsExactly("99.95 %");
        assertThat(told.at("/dossiers/0/fields/1/text").asText()).isEqualTo("Team Orders");
        assertThat(business.toString())
                .contains("{\"id\":\"GOAL-1\",\"cells\":{\"goal\":\"Less waste\",\"measure\":\"10 % a year\"}}");
    }
}
