package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MoveDependencyTest {

    private static final String STACK = """
            services:
              web:
                depends_on:
                  # first of all
                  db: { condition: service_healthy, restart: true } # needed
                  api:
              api:
                image: a
              db:
                image: b
              cache:
                image: c
            """;
    private static final Recipe TO_CACHE = new MoveDependency("web", "db", "web", "cache");

    @Test
    void theEndMovesInItsPlace() {
        assertThat(Edited.by(STACK, TO_CACHE)).isEqualTo(STACK.replace("db: { cond", "cache: { cond"));
        assertThat(Edited.by("services:\n  web: {depends_on: ['db', api]}\n  db: {}\n  api: {}\n  cache: {}\n", TO_CACHE))
                .isEqualTo("services:\n  web: {depends_on: ['cache', api]}\n  db: {}\n  api: {}\n  cache: {}\n");
        assertThat(Edited.by("services:\n  web:\n    depends_on:\n    - ${DB:-db} # d\n  db: {}\n  cache: {}\n", TO_CACHE))
                .isEqualTo("services:\n  web:\n    depends_on:\n    - ${DB:-cache} # d\n  db: {}\n  cache: {}\n");
    }

    @Test
    void theBeginningMovesWithAllThatIsSaid() {
        assertThat(Edited.by(STACK, new MoveDependency("web", "db", "cache", "db"))).isEqualTo("""
                services:
                  web:
                    depends_on:
                      api:
                  api:
                    image: a
                  db:
                    image: b
                  cache:
                    image: c
                    depends_on:
                      db: # needed
                        condition: service_healthy
                        restart: true
                """);
        assertThat(Edited.by("services:\n  web:\n    image: a\n    depends_on: [db]\n  db: {}\n"
                + "  api:\n    depends_on: [x]\n  x: {}\n", new MoveDependency("web", "db", "api", "db")))
                .isEqualTo("services:\n  web:\n    image: a\n  db: {}\n  api:\n    depends_on: [x, db]\n  x: {}\n");
    }

    @Test
    void inheritedDependenciesAreWrittenOut() {
        assertThat(Edited.by("""
                x: &x
                  depends_on: [db, api]
                services:
                  web:
                    <<: *x
                  db: {}
                  api: {}
                  cache: {}
                """, TO_CACHE)).isEqualTo("""
                x: &x
                  depends_on: [db, api]
                services:
                  web:
                    <<: *x
                    depends_on:
                      - cache
                      - api
                  db: {}
                  api: {}
                  cache: {}
                """);
    }

    @Test
    void whatTheDesignSaysOfTheEdgeMovesAlong() {
        EdgeKey old = new EdgeKey(ElementId.service("web"), ElementId.service("db"));
        EdgeMeaning meaning = new EdgeMeaning(Optional.of("orders"), Optional.empty(), Optional.empty(),
                Optional.empty(), new TreeSet<>());
        Snapshot before = Snapshot.of(TextDocument.of(STACK), Design.EMPTY.withEdge(old, meaning));

        Outcome outcome = TO_CACHE.on(before);

        assertThat(outcome).isInstanceOf(Outcome.Ready.class);
        assertThat(before.apply(((Outcome.Ready) outcome).edit()).design().edges())
                .containsOnlyKeys(new EdgeKey(ElementId.service("web"), ElementId.service("cache")));
    }

    @Test
    void saysWhyItCannotBe() {
        assertThat(Edited.refusalCode(STACK, new MoveDependency("web", "db", "web", "api")))
                .isEqualTo("already-connected");
        assertThat(Edited.refusalCode(STACK, new MoveDependency("web", "db", "web", "web")))
                .isEqualTo("self-dependency");
        assertThat(Edited.refusalCode(STACK, new MoveDependency("web", "db", "web", "db"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode(STACK, new MoveDependency("web", "cache", "web", "db")))
                .isEqualTo("not-connected");
        assertThat(Edited.refusalCode(STACK, new MoveDependency("web", "db", "web", "nobody")))
                .isEqualTo("no-such-service");
        assertThat(Edited.refusalCode("services:\n  a: {depends_on: [b]}\n  b: {}\n  c: {depends_on: [a]}\n",
                new MoveDependency("a", "b", "a", "c"))).isEqualTo("would-be-a-cycle");
    }

    @Test
    void anImpliedDependencyIsDeclared() {
        String stack = """
                services:
                  web:
                    environment:
                      DATABASE_URL: postgres://db:5432/shop
                      CACHE_HOST: cache
                  db:
                    image: postgres
                    healthcheck: {test: [CMD, pg_isready]}
                  cache:
                    image: valkey
                """;
        assertThat(Edited.by(stack, new DeclareDependency("web", "db"), new DeclareDependency("web", "cache")))
                .contains("""
                    depends_on:
                      db:
                        condition: service_healthy
                      cache:
                        condition: service_started
                """);
        assertThat(Edited.by(stack, new DeclareDependency("web", "cache"))).contains("    depends_on:\n      - cache\n");
        assertThat(Edited.refusalCode(stack, new DeclareDependency("db", "web"))).isEqualTo("not-implied");
        assertThat(Edited.refusalCode(stack, new DeclareDependency("web", "x"))).isEqualTo("no-such-service");
    }

    @Test
    void connectingWhatIsConnectedChangesNothing() {
        assertThat(Edited.refusalCode(STACK, new ConnectServices("web", "db"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode("services:\n  a: {depends_on: ['${B:-b}', c]}\n  b: {}\n  c: {}\n",
                new SetDependencyCondition("a", "b", DependencyCondition.SERVICE_HEALTHY)))
                .isEqualTo("named-by-variable");
    }

    @Test
    void aCommentBehindTheDependencyGoesAlongToItsNewBeginning() {
        assertThat(Edited.by("""
                services:
                  web:
                    depends_on:
                      - api
                      - db   # keeps the orders
                  api:
                    depends_on:
                      - cache
                  db: {image: b}
                  cache: {image: c}
                """, new MoveDependency("web", "db", "api", "db"))).isEqualTo("""
                services:
                  web:
                    depends_on:
                      - api
                  api:
                    depends_on:
                      - cache
                      - db # keeps the orders
                  db: {image: b}
                  cache: {image: c}
                """);
    }

    @Test
    void aDependencyWrittenAsAMappingStaysOneAtItsNewBeginning() {
        assertThat(Edited.by("""
                services:
                  web:
                    depends_on:
                      api: {condition: service_started}
                      db:
                        condition: service_started
                  api: {image: a}
                  db: {image: b}
                  cache:
                    image: c
                """, new MoveDependency("web", "db", "cache", "db"))).endsWith("""
                  cache:
                    image: c
                    depends_on:
                      db:
                        condition: service_started
                """);
    }
}
