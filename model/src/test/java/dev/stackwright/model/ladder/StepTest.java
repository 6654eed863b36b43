package dev.stackwright.model.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {

    private static String after(int rung, String text, String... answers) {
        Snapshot before = Snapshot.of(text);
        Outcome outcome = Ladders.step(rung).take(before, Ladders.answers(answers)).outcome();
        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        return before.apply(((Outcome.Ready) outcome).edit()).text().text();
    }

    private static Outcome.Refusal refusal(int rung, String text, StepAnswers answers) {
        Outcome outcome = Ladders.step(rung).take(Snapshot.of(text), answers).outcome();
        assertThat(outcome).isInstanceOf(Outcome.Refusal.class);
        return (Outcome.Refusal) outcome;
    }

    @Test
    void whatNeedsAChoiceIsAsked() {
        assertThat(Ladders.step(2).questions(Snapshot.of(Ladders.FIRST))).extracting(StepQuestion::id)
                .containsExactly("cache");
        assertThat(Ladders.step(3).questions(Snapshot.of(Ladders.FIRST))).extracting(StepQuestion::id)
                .containsExactly("health");
        assertThat(Ladders.step(5).questions(Snapshot.of(Ladders.FIRST))).isEmpty();
        assertThat(Ladders.step(6).questions(Snapshot.of(Ladders.FIRST))).extracting(StepQuestion::id)
                .containsExactly("image.app");
        assertThat(Ladders.step(6).questions(Snapshot.of(Ladders.FIRST))).extracting(StepQuestion::text)
                .containsExactly("Which image does app run?");
    }

    @Test
    void withoutAnAnswerTheStepDoesWhatIsSafeAndTellsTheRest() {
        Step.Result result = Ladders.step(3).take(Snapshot.of(Ladders.FIRST), StepAnswers.NONE);

        assertThat(result.outcome()).isInstanceOf(Outcome.Ready.class);
        assertThat(result.left()).containsExactly("app has no health check.");
    }

    @Test
    void whereEverythingNeedsAnAnswerAndNoneIsGivenNothingIsWritten() {
        Outcome.Refusal refusal = refusal(2, Ladders.FIRST, StepAnswers.NONE);

        assertThat(refusal.code()).isEqualTo("nothing-to-take");
        assertThat(refusal.reason()).isEqualTo("The stack has no cache.");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedWithThoseThereAre() {
        assertThat(refusal(2, Ladders.FIRST, Ladders.answers("cache", "varnish")).sentence())
                .isEqualTo("'varnish' is no answer to: Which cache? "
                        + "Answer with one of redis, valkey, memcached, none.");
    }

    @Test
    void aQuestionThatNoStepAsksIsRefused() {
        assertThat(refusal(2, Ladders.FIRST, Ladders.answers("cach", "redis")).sentence())
                .isEqualTo("No step asks 'cach'. Questions are entry.SERVICE, cache, health, split, image.SERVICE,"
                        + " size.");
        assertThat(refusal(6, Ladders.FIRST, Ladders.answers("image.app", "acme api")).code())
                .isEqualTo("no-such-answer");
    }

    @Test
    void aDecisionAgainstItNeedsAName() {
        StepAnswers unsigned = new StepAnswers(Map.of("cache", "none"), Optional.empty());

        assertThat(refusal(2, Ladders.FIRST, unsigned).code()).isEqualTo("name-needed");
    }

    @Test
    void aDecisionAgainstItStandsInTheDesignAndLeavesTheTextAlone() {
        Snapshot before = Snapshot.of(Ladders.FIRST);
        Outcome outcome = Ladders.step(2).take(before, Ladders.answers("cache", "none")).outcome();

        Snapshot after = before.apply(((Outcome.Ready) outcome).edit());
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.design().confirmations()).containsOnlyKeys("caching.cache");
        AskReading cache = Ladders.rung(2, after).asks().get(0);
        assertThat(cache.state()).isEqualTo(AskReading.State.SETTLED);
        assertThat(cache.settled().orElseThrow().by()).isEqualTo("Ada");
        assertThat(Ladders.rung(2, after).isMet()).isTrue();
    }

    @Test
    void aDecisionIsOpenAgainOnceTheServicesAreOthers() {
        Snapshot before = Snapshot.of(Ladders.FIRST);
        Outcome outcome = Ladders.step(2).take(before, Ladders.answers("cache", "none")).outcome();
        Snapshot decided = before.apply(((Outcome.Ready) outcome).edit());

        Snapshot later = Snapshot.of(TextDocument.of(
                Ladders.FIRST.replace("\nvolumes:", "\n  shop:\n    image: acme/shop:1\n\nvolumes:")),
                decided.design());
        assertThat(Ladders.rung(2, later).isMet()).isFalse();
    }

    @Test
    void aRungThatIsMetHasNoStep() {
        assertThat(refusal(1, Ladders.FIRST, StepAnswers.NONE).code()).isEqualTo("no-change");
    }

    @Test
    void aCacheThatIsThereIsBoundedAndReached() {
        assertThat(after(2, """
                services:
                  api:
                    build: ./api
                    ports: ["8080:8080"]
                    environment:
                      DB_HOST: db
                  db:
                    image: postgres:16
                  cache:
                    image: redis:7-alpine   # small
                """)).isEqualTo("""
                services:
                  api:
                    build: ./api
                    ports: ["8080:8080"]
                    environment:
                      DB_HOST: db
                      REDIS_URL: redis://cache:6379
                    depends_on:
                      - cache
                      - db
                  db:
                    image: postgres:16
                  cache:
                    image: redis:7-alpine   # small
                    command: ["redis-server", "--maxmemory", "256mb", "--maxmemory-policy", "allkeys-lru"]
                """);
    }

    @Test
    void aCommandOfOnesOwnIsNotReplaced() {
        String own = """
                services:
                  api:
                    build: .
                    environment: [REDIS_URL=redis://cache, DB=postgres://db/x]
                    depends_on: [cache, db]
                  db:
                    image: postgres:16
                  cache:
                    image: redis:7
                    command: redis-server --appendonly yes
                """;

        assertThat(refusal(2, own, StepAnswers.NONE).reason()).isEqualTo("cache takes as much memory as there is.");
    }

    @Test
    void aWorkerReachesWhatTheProductReaches() {
        assertThat(after(4, Ladders.FIRST, "split", "worker")).contains("""
                  worker:
                    image: registry.example.com/worker:1.0.0
                    environment:
                      - LOG_LEVEL=${LOG_LEVEL:-info}
                      - DATABASE_URL=postgresql://postgres:changeme@database:5432/shop
                    depends_on:
                      - database
                """);
    }

    @Test
    void servicesOfOneImageShareTheVariableOfItsVersion() {
        assertThat(after(5, """
                services:
                  api:
                    image: acme/shop:2.1
                  worker:
                    image: acme/shop:2.1
                    environment:
                      POOL_TIMEOUT: "30"
                """)).isEqualTo("""
                services:
                  api:
                    image: acme/shop:${API_VERSION:-2.1}
                  worker:
                    image: acme/shop:${API_VERSION:-2.1}
                    environment:
                      POOL_TIMEOUT: "${POOL_TIMEOUT:-30}"
                """);
    }

    @Test
    void limitsThatAreThereStayAndTheRestFollowsThem() {
        assertThat(after(7, """
                services:
                  api:
                    image: acme/api:1
                    container_name: api
                    deploy:
                      resources:
                        limits:
                          memory: 3G
                """, "size", "small")).isEqualTo("""
                services:
                  api:
                    image: acme/api:1
                    container_name: api
                    deploy:
                      resources:
                        limits:
                          memory: 3G
                          cpus: "1"
                        reservations:
                          cpus: "0.5"
                          memory: 1536M
                """);
    }

    @Test
    void aPlaceThatOthersShareIsAskedAbout() {
        Outcome.Refusal refusal = refusal(5, """
                x-app: &app
                  image: acme/api:1
                services:
                  api: *app
                  migrate:
                    <<: *app
                    command: migrate
                """, StepAnswers.NONE);

        assertThat(refusal.shared()).isPresent();
    }
}
