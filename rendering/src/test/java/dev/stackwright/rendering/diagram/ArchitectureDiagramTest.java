package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.rendering.testing.Stacks;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureDiagramTest {

    @Test
    void everyDependencyIsAnEdgeThatSaysWhatIsWaitedFor() {
        Diagram diagram = Stacks.diagram("""
                services:
                  api:
                    image: acme/api:1
                    depends_on:
                      database: {condition: service_healthy}
                      cache: {condition: service_started}
                      migrate: {condition: service_completed_successfully}
                  database: {image: "postgres:16"}
                  cache: {image: "valkey/valkey:8"}
                  migrate: {image: "acme/migrate:1"}
                """);

        assertThat(diagram.edges()).extracting(edge -> edge.to().name() + " " + edge.kind() + " " + edge.label())
                .containsExactly("database DEPENDS_ON healthy", "cache DEPENDS_ON ", "migrate DEPENDS_ON completed");
        assertThat(diagram.edges().get(0).condition()).contains(DependencyCondition.SERVICE_HEALTHY);
    }

    @Test
    void aServiceNamedAsHostInTheEnvironmentIsAnImpliedEdgeLabelledWithTheVariable() {
        Diagram diagram = Stacks.diagram("""
                services:
                  worker:
                    image: acme/worker:1
                    environment:
                      AMQP_URL: amqp://queue:5672
                  queue:
                    image: rabbitmq:3.13
                """);

        assertThat(diagram.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(EdgeKind.ENVIRONMENT);
            assertThat(edge.label()).isEqualTo("AMQP_URL");
            assertThat(edge.condition()).isEmpty();
        });
    }

    @Test
    void aDependencyThatIsAlsoNamedInTheEnvironmentStaysOneEdgeThatKnowsTheVariable() {
        Diagram diagram = Stacks.diagram("""
                services:
                  api:
                    image: acme/api:1
                    environment:
                      DATABASE_URL: postgresql://app@database:5432/app
                    depends_on: [database]
                  database:
                    image: postgres:16
                """);

        assertThat(diagram.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(EdgeKind.DEPENDS_ON);
            assertThat(edge.variables()).containsExactly("DATABASE_URL");
        });
    }

    @Test
    void aLineThatIsBeingTypedTakesNeitherAnEdgeNorTheFaceOfItsServiceAway() {
        Snapshot whole = Snapshot.of("""
                services:
                  api:
                    image: postgres:16
                    depends_on:
                      queue:
                        condition: service_started
                  queue:
                    image: rabbitmq:3.13
                """);
        Diagram before = diagram(whole, new Diagram("", List.of(), List.of()));
        Snapshot typed = Snapshot.of(whole.text().text().replace("      queue:\n", "      queue::1\n")
                .replace("    image: postgres:16", "    imag postgres:16"));

        Diagram after = diagram(typed, before);

        assertThat(typed.tree().isWhole()).isFalse();
        assertThat(after.edges()).isEqualTo(before.edges());
        assertThat(after.nodes()).isEqualTo(before.nodes());
        assertThat(diagram(typed, new Diagram("", List.of(), List.of())).edges()).isEmpty();
    }

    private static Diagram diagram(Snapshot snapshot, Diagram before) {
        return new ArchitectureDiagram(Technologies.read()).of(new DiagramRequest(snapshot, before,
                ResolvedServices.NONE, DrawingOptions.DEFAULT));
    }

    @Test
    void severalVariablesThatNameOneServiceMakeOneEdge() {
        Diagram diagram = Stacks.diagram("""
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - REDIS_URL=redis://cache:6379
                      - SESSION_HOST=cache
                  cache:
                    image: redis:7
                """);

        assertThat(diagram.edges()).singleElement()
                .satisfies(edge -> assertThat(edge.label()).isEqualTo("REDIS_URL +1"));
    }

    @Test
    void aDependencyOnItselfOrOnAnUnknownServiceIsNoEdge() {
        Diagram diagram = Stacks.diagram("""
                services:
                  api:
                    image: acme/api:1
                    depends_on: [api, nowhere]
                """);

        assertThat(diagram.edges()).isEmpty();
    }

    @Test
    void aCardTellsKindImageAndFacts() {
        Diagram diagram = Stacks.diagram("""
                services:
                  database:
                    image: postgres:${PG:-16}
                    profiles: [full]
                    ports: ["127.0.0.1:15432:5432"]
                    expose: ["9187"]
                    volumes: ["data:/var/lib/postgresql/data", "./init:/init:ro"]
                    healthcheck: {test: ["CMD", "pg_isready"]}
                    deploy: {replicas: 2}
                volumes:
                  data: {}
                """);

        DiagramNode node = diagram.nodes().get(0);
        assertThat(node.kind()).isEqualTo(NodeKind.DATABASE);
        assertThat(node.subtitle()).isEqualTo("PostgreSQL");
        assertThat(node.image()).contains("postgres:${PG:-16}");
        assertThat(node.facts()).isEqualTo(new NodeFacts(2, List.of("5432", "9187"), true, List.of("data"),
                List.of("full"), true, true, false, Optional.empty()));
    }

    @Test
    void aServiceBuiltFromSourceIsKnownByItsNameAndFolder() {
        Diagram diagram = Stacks.diagram("""
                services:
                  orders-worker:
                    build: {context: ./worker}
                  backend:
                    build: backend
                """);

        assertThat(diagram.nodes()).extracting(DiagramNode::kind)
                .containsExactly(NodeKind.WORKER, NodeKind.SERVICE);
        assertThat(diagram.nodes()).extracting(DiagramNode::subtitle).containsExactly("Worker", "API");
        assertThat(diagram.nodes()).extracting(node -> node.facts().buildContext())
                .containsExactly(Optional.of("./worker"), Optional.of("backend"));
    }

    @Test
    void whatTheDesignSaysOfAnEdgeTravelsWithIt() {
        EdgeMeaning meaning = new EdgeMeaning(Optional.of("orders"), Optional.of("AMQP"), Optional.of(false),
                Optional.empty(), new TreeSet<>());
        ElementId api = ElementId.service("api");
        ElementId queue = ElementId.service("queue");
        Snapshot snapshot = Snapshot.of(TextDocument.of("""
                services:
                  api: {image: "acme/api:1", depends_on: [queue]}
                  queue: {image: "rabbitmq:3"}
                """), Design.EMPTY.withEdge(new EdgeKey(api, queue), meaning));

        Diagram diagram = new ArchitectureDiagram(Technologies.read()).of(snapshot);

        assertThat(diagram.edges()).singleElement().satisfies(edge -> assertThat(edge.meaning()).contains(meaning));
    }

    @Test
    void aServiceWhoseLinesAreBrokenKeepsItsNodeAndItsEdges() {
        String text = """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      AMQP_URL: amqp://queue:5672
                    depends_on: [database]
                  database:
                    image: postgres:16
                  queue:
                    image: rabbitmq:3
                """;
        ArchitectureDiagram diagrams = new ArchitectureDiagram(Technologies.read());
        Snapshot whole = Snapshot.of(text);
        Diagram before = diagrams.of(whole);
        String typed = text.replace("    image: acme/api:1", "    image: [acme/api:1");
        Snapshot broken = whole.apply(Edit.ofText("Typing", TextPatch.between(text, typed)));

        Diagram after = diagrams.of(
                new DiagramRequest(broken, before, ResolvedServices.NONE, DrawingOptions.DEFAULT));

        assertThat(after.nodes()).extracting(DiagramNode::title)
                .containsAll(broken.staleServices().stream().map(service -> service.name()).toList());
        assertThat(after.nodes()).extracting(DiagramNode::title)
                .containsExactlyInAnyOrder("api", "database", "queue");
        assertThat(after.edges()).extracting(DiagramEdge::key)
                .containsExactlyInAnyOrderElementsOf(before.edges().stream().map(DiagramEdge::key).toList());
    }
}
