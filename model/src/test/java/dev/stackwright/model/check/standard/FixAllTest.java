package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.check.FixRun;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixAllTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.4   # ours
                container_name: shop-api
                environment:
                  DATABASE_URL: postgres://database:5432/shop
                  API_TOKEN: t0p-s3cret
              database:
                image: postgres:17
                volumes:
                  - data:/var/lib/postgresql/data
                ports:
                  - "5432:5432"
            """;

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    private FixRun safe(Snapshot snapshot) {
        return new FixAll(checks::run, FixAll::isSafe).on(snapshot);
    }

    @Test
    void whatIsSafeIsDoneAndTheRestIsLeft() {
        FixRun run = safe(Snapshot.of(STACK));

        assertThat(run.after().text().text()).isEqualTo("""
                services:
                  api:
                    image: acme/api:1.4   # ours
                    container_name: shop-api
                    environment:
                      DATABASE_URL: postgres://database:5432/shop
                      API_TOKEN: t0p-s3cret
                    depends_on:
                      database:
                        condition: service_healthy
                  database:
                    image: postgres:17
                    volumes:
                      - data:/var/lib/postgresql/data
                    ports:
                      - "5432:5432"
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready -U $${POSTGRES_USER:-postgres}"]
                      interval: 10s
                      timeout: 5s
                      retries: 5
                volumes:
                  data:
                """);
        assertThat(run.done()).extracting(done -> done.finding().id()).containsExactly("implied-dependency",
                "healthcheck-missing", "dependency-not-ready", "undefined-volume");
        assertThat(run.refused()).isEmpty();
    }

    @Test
    void allOfItIsOneEdit() {
        Snapshot before = Snapshot.of(STACK);

        FixRun run = safe(before);

        assertThat(before.apply(run.edit().orElseThrow()).text()).isEqualTo(run.after().text());
        assertThat(run.edit().orElseThrow().title()).isEqualTo("Apply 4 fixes");
    }

    @Test
    void doneTwiceItDoesNothing() {
        assertThat(safe(safe(Snapshot.of(STACK)).after()).edit()).isEmpty();
    }

    @Test
    void whatSomebodyAcceptsIsLeft() {
        Acceptance acceptance = new Acceptance("implied-dependency", Optional.of(ElementId.service("api")), "Ada",
                "It tries again", Optional.empty());
        Snapshot snapshot = Snapshot.of(TextDocument.of(STACK), Design.EMPTY.withAcceptance(acceptance));

        assertThat(safe(snapshot).done()).extracting(done -> done.finding().id())
                .doesNotContain("implied-dependency");
    }

    @Test
    void aFixThatIsRefusedIsToldAndTheNextOneIsTried() {
        FixRun run = new FixAll(checks::run, finding -> finding.id().equals("database-port-published")
                || finding.id().equals("healthcheck-missing")).on(Snapshot.of("""
                x-store: &store
                  image: postgres:17
                  ports: ["5432:5432"]
                services:
                  api:
                    image: acme/api:1.4
                    depends_on: [database, other]
                  database: *store
                  other: *store
                  third:
                    image: postgres:17
                    depends_on: [fourth]
                  fourth:
                    image: postgres:17
                """));

        assertThat(run.refused()).isNotEmpty().allSatisfy(refused ->
                assertThat(refused.refusal().reason()).isNotBlank());
        assertThat(run.done()).extracting(done -> done.finding().element())
                .contains(Optional.of(ElementId.service("fourth")));
    }
}
