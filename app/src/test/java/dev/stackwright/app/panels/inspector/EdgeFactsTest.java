package dev.stackwright.app.panels.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.EdgeKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EdgeFactsTest {

    private static final Snapshot STACK = Snapshot.of("""
            services:
              api:
                image: acme/api
                depends_on:
                  database:
                    condition: service_healthy
                environment:
                  DATABASE_URL: postgres://app@database/shop
                  CACHE: cache:6379
                volumes:
                  - files:/data
                networks: [back]
              database:
                image: postgres:16
                volumes:
                  - files:/backup
                networks: [back]
              cache:
                image: redis:7
            volumes:
              files:
            networks:
              back:
            """);

    private static EdgeFacts facts(ElementId from, ElementId to) {
        return EdgeFacts.of(STACK, new EdgeKey(from, to));
    }

    private static EdgeFacts facts(String from, String to) {
        return facts(ElementId.service(from), ElementId.service(to));
    }

    private static String told(EdgeFacts facts) {
        return facts.reasons().stream().map(reason -> reason.kind() + " " + reason.subject() + " "
                + reason.places().stream().map(place -> place.where() + ":" + place.line())
                .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }

    @Test
    void everyReasonIsToldWithItsLines() {
        assertThat(told(facts("api", "database"))).isEqualTo("""
                DEPENDS_ON  depends_on:5
                ENVIRONMENT  DATABASE_URL:8
                VOLUME files api:11 database:16
                NETWORK back api:12 database:17""");
        assertThat(facts("api", "database").condition()).hasValue(DependencyCondition.SERVICE_HEALTHY);
        assertThat(facts("api", "database").implied()).isFalse();
    }

    @Test
    void aHostThatIsNotWaitedForIsImplied() {
        assertThat(facts("api", "cache").implied()).isTrue();
        assertThat(facts("api", "cache").reasons()).extracting(EdgeFacts.Reason::kind)
                .containsExactly(EdgeKind.ENVIRONMENT);
    }

    @Test
    void nothingIsSaidOfALineWhoseEndsAreUnknown() {
        EdgeFacts facts = facts(new ElementId("product", "shop"), new ElementId("components", "no slash"));
        assertThat(facts.reasons()).isEmpty();
        assertThat(facts.sayable()).isFalse();
    }
}
