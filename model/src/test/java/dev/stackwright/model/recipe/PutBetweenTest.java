package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;

class PutBetweenTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  api:
                    condition: service_healthy
              api:
                image: acme/api:1.4.0
            """;

    @Test
    void theNewOneWaitsAsTheFirstDidAndTheFirstWaitsForTheNewOne() {
        assertThat(Edited.by(STACK, between("web", "api"))).isEqualTo("""
                services:
                  web:
                    image: nginx:1.27
                    depends_on:
                      cache:
                        condition: service_started
                  api:
                    image: acme/api:1.4.0
                  cache:
                    image: valkey/valkey:8
                    depends_on:
                      api:
                        condition: service_healthy
                """);
    }

    @Test
    void whatWasOnlyImpliedIsDeclared() {
        String implied = """
                services:
                  web:
                    image: nginx:1.27
                    environment:
                      API: http://api:8080
                  api:
                    image: acme/api:1.4.0
                """;

        assertThat(Edited.by(implied, between("web", "api"))).isEqualTo("""
                services:
                  web:
                    image: nginx:1.27
                    environment:
                      API: http://api:8080
                    depends_on:
                      - cache
                  api:
                    image: acme/api:1.4.0
                  cache:
                    image: valkey/valkey:8
                    depends_on:
                      - api
                """);
    }

    @Test
    void nothingGoesBetweenServicesThatAreNotThere() {
        assertThat(between("ghost", "api").on(Snapshot.of(STACK))).isInstanceOf(Outcome.Refusal.class);
        assertThat(between("web", "ghost").on(Snapshot.of(STACK))).isInstanceOf(Outcome.Refusal.class);
    }

    private static PutBetween between(String from, String to) {
        return new PutBetween(new AddService("cache", "valkey/valkey:8"), from, to);
    }
}
