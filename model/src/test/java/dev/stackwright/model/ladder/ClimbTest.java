package dev.stackwright.model.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first iteration to the seventh by the ladder's own steps. */
class ClimbTest {

    private static final StepAnswers ANSWERS = Ladders.answers("cache", "redis", "health", "curl", "split", "one",
            "image.app", "ghcr.io/acme/api:1.4.0", "size", "small");

    private final Workspace workspace = new Workspace(Snapshot.of(Ladders.FIRST));

    /** Takes one step after the other; gives the texts on the way. */
    private List<String> climb() {
        List<String> texts = new ArrayList<>();
        for (Rung rung : Ladders.LADDER.rungs()) {
            Step.Result result = Ladders.LADDER.step(rung).take(workspace.snapshot(), ANSWERS);
            if (result.outcome() instanceof Outcome.Ready ready) {
                workspace.perform(ready.edit());
            }
            assertThat(Ladders.openAsks(rung.number(), workspace.snapshot())).as(rung.title()).isEmpty();
            assertThat(result.left()).as(rung.title()).isEmpty();
            texts.add(workspace.snapshot().text().text());
        }
        return texts;
    }

    @Test
    void theStepsLeadToTheTop() {
        climb();

        LadderReading reading = Ladders.LADDER.read(workspace.snapshot());
        assertThat(reading.next()).isEmpty();
        assertThat(reading.metCount()).isEqualTo(7);
        assertThat(workspace.snapshot().text().text()).isEqualTo("""
                # The shop, as it ran first.
                services:
                  app:
                    image: ghcr.io/acme/api:${APP_VERSION:-1.4.0}
                    ports:
                      - "8080:8080"
                    environment:
                      - DATABASE_URL=postgresql://postgres:${POSTGRES_PASSWORD:?}@database:5432/shop
                      - LOG_LEVEL=${LOG_LEVEL:-info}   # debug shows every query
                      - REDIS_URL=redis://cache:6379
                    depends_on:
                      database:
                        condition: service_healthy
                      cache:
                        condition: service_started
                    healthcheck:
                      test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
                      interval: 30s
                      timeout: 10s
                      retries: 3
                      start_period: 40s
                    deploy:
                      resources:
                        limits:
                          cpus: "1"
                          memory: 2G
                        reservations:
                          cpus: "0.5"
                          memory: 1G
                      replicas: ${APP_REPLICAS:-1}

                  database:
                    image: postgres:${DATABASE_VERSION:-15}
                    environment:
                      - POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}
                      - POSTGRES_DB=shop
                    volumes:
                      - db_data:/var/lib/postgresql/data
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready -U $${POSTGRES_USER:-postgres}"]
                      interval: 10s
                      timeout: 5s
                      retries: 5
                    deploy:
                      resources:
                        limits:
                          cpus: "2"
                          memory: 4G
                        reservations:
                          cpus: "1"
                          memory: 2G

                  cache:
                    image: redis:7.4-alpine
                    volumes:
                      - cache-data:/data
                    healthcheck:
                      test: ["CMD", "redis-cli", "ping"]
                      interval: 10s
                      timeout: 5s
                      retries: 5
                    command: ["redis-server", "--maxmemory", "256mb", "--maxmemory-policy", "allkeys-lru"]
                    deploy:
                      resources:
                        limits:
                          cpus: "0.5"
                          memory: 1G
                        reservations:
                          cpus: "0.25"
                          memory: 512M

                volumes:
                  db_data:
                  cache-data:
                """);
    }

    @Test
    void everyStepIsOneUndoableEditAndUndoLeadsBackToTheFirstByte() {
        List<String> texts = climb();

        assertThat(texts.get(0)).as("nothing to do on the first rung").isEqualTo(Ladders.FIRST);
        assertThat(workspace.undoTitle()).contains("Take step 7: Sizing");
        List<String> back = new ArrayList<>();
        while (workspace.undo()) {
            back.add(0, workspace.snapshot().text().text());
        }
        assertThat(back).as("six steps").hasSize(6);
        assertThat(workspace.snapshot().text().text()).isEqualTo(Ladders.FIRST);
        assertThat(workspace.snapshot().design().confirmations()).isEmpty();
    }

    @Test
    void dockerComposeAcceptsEveryRung(@TempDir Path folder) throws IOException {
        ComposeClient client = ComposeClient.orSkip(folder);
        List<String> texts = climb();

        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(".env"), valuesFor(texts.get(i)));
            ComposeClient.Answer answer = client.config(Snapshot.of(texts.get(i)).text(), folder, folder, "shop");
            assertThat(answer.isRefused()).as("rung " + (i + 1) + ": " + answer.error()).isFalse();
        }
    }

    @Test
    void aStackThatIsBuiltGetsItsImageAndDuplicatesNothing() {
        String built = Ladders.FIRST.replace("image: acme/api:latest", "build: ./api");

        Outcome outcome = Ladders.step(6).take(Snapshot.of(built), ANSWERS).outcome();

        Snapshot after = Snapshot.of(built).apply(((Outcome.Ready) outcome).edit());
        assertThat(after.text().text()).isEqualTo(built.replace("build: ./api",
                "image: ghcr.io/acme/api:${APP_VERSION:-1.4.0}"));
    }

    private static String valuesFor(String text) {
        Set<String> lines = new LinkedHashSet<>();
        Interpolation.variablesIn(text).stream().filter(Interpolation.Variable::isRequired)
                .forEach(variable -> lines.add(variable.name() + "=value"));
        return String.join("\n", lines) + "\n";
    }
}
