package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Misfit;
import dev.stackwright.model.reference.Misfits;
import dev.stackwright.model.reference.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that are written at once: ports, mounts, health checks, variables and whole services. */
class SnippetCompletionTest {

    private static final Completing COMPLETING = new Completing(Surroundings.NONE);

    @Test
    void aPortIsOfferedInItsFormsAndTheFirstPartIsTypedOver() {
        String marked = "services:\n  web:\n    ports:\n      - |\n";

        assertThat(COMPLETING.labels(marked)).startsWith("8080:80", "127.0.0.1:8080:80", "80", "53:53/udp");
        assertThat(COMPLETING.taken(marked, "8080:80"))
                .isEqualTo("services:\n  web:\n    ports:\n      - \"|8080|:80\"\n");
        assertThat(COMPLETING.taken(marked, "target: 80, published: 8080")).isEqualTo("""
                services:
                  web:
                    ports:
                      - target: |80|
                        published: "8080"
                        protocol: tcp
                """);
    }

    @Test
    void quotesThatAreThereAreNotWrittenAgain() {
        assertThat(COMPLETING.text("services:\n  web:\n    ports:\n      - \"80|\"\n", "8080:80"))
                .isEqualTo("services:\n  web:\n    ports:\n      - \"8080:80\"\n");
    }

    @Test
    void severalLinesAreNotOfferedBetweenBracketsOrInFrontOfOtherText() {
        assertThat(COMPLETING.labels("services:\n  web:\n    ports: [|]\n")).contains("8080:80")
                .doesNotContain("target: 80, published: 8080");
        assertThat(COMPLETING.labels("services:\n  web:\n    ports:\n      - | # x\n"))
                .doesNotContain("target: 80, published: 8080");
    }

    @Test
    void mountsAreOfferedBesideTheVolumesThatAreDeclared() {
        assertThat(COMPLETING.labels("services:\n  web:\n    volumes:\n      - |\nvolumes:\n  data:\n"))
                .startsWith("data").contains("data:/path", "./folder:/path:ro", "/path", "type: bind", "type: tmpfs");
    }

    @Test
    void theStepOfTheFileIsKept() {
        assertThat(COMPLETING.text("services:\n    web:\n        |\n", "deploy: resources")).contains("""
                        deploy:
                            resources:
                                limits:
                                    cpus: "1.0"
                """);
    }

    @Test
    void aHealthCheckIsThatOfTheImage() {
        String marked = "services:\n  db:\n    image: postgres:17-alpine\n    hea|\n";

        assertThat(COMPLETING.text(marked, "healthcheck: PostgreSQL")).contains("    healthcheck:\n      test: [\"CMD")
                .contains("pg_isready").contains("      interval: ");
        assertThat(COMPLETING.labels("services:\n  db:\n    image: acme/own:1\n    hea|\n"))
                .doesNotContain("healthcheck: PostgreSQL");
        assertThat(COMPLETING.text("services:\n  db:\n    image: postgres:17-alpine\n    healthcheck:\n      test: |",
                "PostgreSQL")).contains("test: [\"CMD").contains("pg_isready");
    }

    @Test
    void variablesAreThoseTheImageAsksForAndThoseThatReachWhatIsDependedOn() {
        String marked = """
                services:
                  api:
                    image: acme/api:1.0
                    depends_on: [db]
                    environment:
                      |
                  db:
                    image: postgres:17-alpine
                    environment:
                      PGDATA: /data
                """;

        assertThat(COMPLETING.text(marked, "DATABASE_URL")).contains("DATABASE_URL: postgres").contains("@db:5432");
        assertThat(COMPLETING.labels(marked.replace("      |\n", "      A: b\n").replace("PGDATA", "|PGDATA")))
                .contains("POSTGRES_PASSWORD");
        assertThat(COMPLETING.text("services:\n  db:\n    image: postgres:17-alpine\n    environment:\n      - PASS|\n",
                "POSTGRES_PASSWORD")).contains("- POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?");
    }

    @Test
    void aWholeServiceComesWithTheVolumeItNeeds() {
        String text = COMPLETING.taken("services:\n  post|", "PostgreSQL");

        assertThat(text).startsWith("services:\n  |database|:\n    image: postgres:").contains("healthcheck:")
                .contains("\nvolumes:\n  database-data:");
        assertThat(misfits(Snapshot.of(text.replace("|", "")))).isEmpty();
    }

    @Test
    void aVolumeThatIsDeclaredAboveMovesTheCaretDown() {
        String text = COMPLETING.taken("volumes:\n  other:\nservices:\n  api:\n    image: a\n  post|", "PostgreSQL");

        assertThat(text).startsWith("volumes:\n  other:\n  database-data:\nservices:")
                .contains("\n  |database|:\n    image: ");
    }

    @Test
    void linesEndAsInTheFile() {
        assertThat(COMPLETING.taken("services:\r\n  post|\r\n", "PostgreSQL")).doesNotContainPattern("[^\r]\n")
                .contains("  |database|:\r\n");
    }

    @Test
    void aNameThatIsTakenIsNotGivenAgain() {
        assertThat(COMPLETING.text("services:\n  database:\n    image: a\n  postg|\n", "PostgreSQL"))
                .contains("  database-2:\n");
    }

    /** Whatever is offered fits where it is offered: every snippet of the data, written into a file. */
    @Test
    void everySnippetKeepsToTheReference() {
        for (Snippet snippet : new SnippetProposer().all()) {
            String marked = holder(snippet.at());
            String text = COMPLETING.text(marked, snippet.label());
            Snapshot snapshot = Snapshot.of(text);

            assertThat(snapshot.tree().problems()).as(text).isEmpty();
            assertThat(misfits(snapshot)).as(text).isEmpty();
        }
    }

    private static List<Misfit> misfits(Snapshot snapshot) {
        return Misfits.of(snapshot.compose(), ComposeReference.standard(), Optional.empty());
    }

    /** A file with the caret at that place. */
    private static String holder(List<String> at) {
        StringBuilder text = new StringBuilder();
        String indent = "";
        for (String step : at) {
            if (step.equals("#")) {
                text.append(indent).append("- ");
            } else {
                text.append(indent).append(step.equals("*") ? "thing" : step).append(":\n");
                indent += "  ";
            }
        }
        return text + (at.get(at.size() - 1).equals("#") ? "|\n" : indent + "|\n");
    }

    @Test
    void theUsualAttributesExist() {
        ComposeReference reference = ComposeReference.standard();
        Usual.read().named().forEach((id, names) -> {
            Optional<Shape> shape = reference.shapes().stream().filter(each -> each.id().equals(id)).findFirst();
            assertThat(shape).as(id).isPresent();
            assertThat(shape.get().mapping().attributes().keySet()).as(id).containsAll(names);
        });
    }
}
