package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemoveServiceTest {

    private static final Recipe REMOVE = new RemoveService("db");

    @Test
    void takesItsCommentsAlongAndLeavesAllOthers() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                    # of web

                  # The store.
                  # Two lines.
                  db: # inline
                    image: x
                      # deeper
                    # of db

                  # cache:
                  #   image: redis

                # About volumes.
                volumes:
                  data:
                """, REMOVE)).isEqualTo("""
                services:
                  web:
                    image: a
                    # of web

                  # cache:
                  #   image: redis

                # About volumes.
                volumes:
                  data:
                """);
    }

    @Test
    void whatIsCommentedOutAboveItStays() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                  # cache:
                  #   image: redis
                  # The store.
                  db:
                    image: x
                """, REMOVE)).isEqualTo("""
                services:
                  web:
                    image: a
                  # cache:
                  #   image: redis
                """);
    }

    @Test
    void takesEveryDependencyOnItAlong() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                    depends_on:
                      - db # needed
                      - api
                    links:
                      - db:database
                    volumes_from:
                      - db:ro
                  api:
                    image: b
                    depends_on:
                      db:
                        condition: service_healthy
                  job:
                    image: c
                    depends_on: [api, db]
                    environment:
                      DB_HOST: db
                  db:
                    image: x
                """, REMOVE)).isEqualTo("""
                services:
                  web:
                    image: a
                    depends_on:
                      - api
                  api:
                    image: b
                  job:
                    image: c
                    depends_on: [api]
                    environment:
                      DB_HOST: db
                """);
    }

    @Test
    void takesDependenciesAlongThatSeveralServicesMerge() {
        assertThat(Edited.by("""
                x-base: &base
                  restart: always
                  depends_on: [db]
                services:
                  first:
                    <<: *base
                    image: a
                  second: &second
                    image: b
                    depends_on:
                      - db
                  third:
                    <<: *second
                  db:
                    image: x
                """, REMOVE)).isEqualTo("""
                x-base: &base
                  restart: always
                services:
                  first:
                    <<: *base
                    image: a
                  second: &second
                    image: b
                  third:
                    <<: *second
                """);
    }

    @Test
    void theLastServiceLeavesAnEmptySectionWithItsComments() {
        assertThat(Edited.by("""
                # The stack.
                services: # one so far

                  # cache:
                  #   image: redis

                  # The store.
                  db:
                    image: x
                    # of db

                volumes:
                  data:
                """, REMOVE)).isEqualTo("""
                # The stack.
                services: {} # one so far

                  # cache:
                  #   image: redis

                volumes:
                  data:
                """);
    }

    @Test
    void aSectionWithAnAnchorKeepsIt() {
        assertThat(Edited.by("services: &all # c\n  db:\n    image: x\n", REMOVE)).isEqualTo("services: &all {} # c\n");
    }

    @Test
    void bracketsKeepTheirCommas() {
        assertThat(Edited.by("services: {web: {image: a}, db: {image: x}}\n", REMOVE))
                .isEqualTo("services: {web: {image: a}}\n");
        assertThat(Edited.by("services: {db: {image: x}, web: {image: a, depends_on: [db]}}\n", REMOVE))
                .isEqualTo("services: {web: {image: a}}\n");
        assertThat(Edited.by("services: {db: {image: x}}\n", REMOVE)).isEqualTo("services: {}\n");
    }

    @Test
    void theMissingLastNewlineStaysMissing() {
        assertThat(Edited.by("services:\n  web:\n    image: a\n\n  db:\n    image: x", REMOVE))
                .isEqualTo("services:\n  web:\n    image: a");
    }

    @Test
    void everyDocumentThatDefinesItLosesIt() {
        assertThat(Edited.by("""
                services:
                  db:
                    image: x
                  web:
                    image: a
                ---
                services:
                  db:
                    ports: ["5432"]
                """, REMOVE)).isEqualTo("""
                services:
                  web:
                    image: a
                ---
                services: {}
                """);
    }

    @Test
    void whatTheDesignKeepsOfItGoesInTheSameEdit() {
        Design design = Design.EMPTY.withPositions(Map.of(ElementId.service("db"), new NodePosition(1, 2)));
        Outcome outcome = REMOVE.on(Snapshot.of(TextDocument.of("services:\n  db:\n    image: x\n"), design));
        assertThat(((Outcome.Ready) outcome).edit().design()).contains(Design.EMPTY);
    }

    @Test
    void refusesWhereOthersAreBuiltUponIt() {
        String text = "services:\n  db:\n    image: x\n  web:\n    %s\n";
        assertThat(Edited.refusalCode(text.formatted("network_mode: service:db"), REMOVE)).isEqualTo("still-needed");
        assertThat(Edited.refusalCode(text.formatted("extends: db"), REMOVE)).isEqualTo("still-needed");
        assertThat(Edited.refusalCode(text.formatted("extends: {service: db}"), REMOVE)).isEqualTo("still-needed");
        assertThat(Edited.by(text.formatted("extends: {file: other.yaml, service: db}"), REMOVE)).doesNotContain("x\n");
        assertThat(Edited.refusalCode(text, new RemoveService("none"))).isEqualTo("no-such-service");
    }

    @Test
    void refusesWhereItHoldsAnAnchorThatOthersUse() {
        Outcome.Refusal refusal = Edited.refusal("""
                services:
                  db: &store
                    image: x
                  copy:
                    <<: *store
                """, REMOVE);
        assertThat(refusal.code()).isEqualTo("anchor-used");
        assertThat(refusal.reason()).contains("&store");
    }

    @Test
    void refusesWhereItsOwnLinesCannotBeRead() {
        assertThat(Edited.refusalCode("services:\n  db:\n    image: x\n    ports: [1\n  web:\n    image: a\n", REMOVE))
                .isEqualTo("unreadable-here");
    }
}
