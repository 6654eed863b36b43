package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.testing.Stacks;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgeKindsTest {

    private static final String WRITERS_AND_READERS = """
            services:
              api:
                image: acme/api:1
                depends_on: [database]
                volumes: ["files:/files", "./config:/config:ro", "/var/run/docker.sock:/var/run/docker.sock"]
              worker:
                image: acme/worker:1
                volumes: ["files:/files:ro", "./config:/config:ro", "/var/run/docker.sock:/var/run/docker.sock"]
              database:
                image: postgres:16
                volumes: ["files:/import"]
            volumes:
              files: {}
            """;

    @Test
    void twoServicesThatMountOneVolumeAreJoined() {
        assertThat(lines(Stacks.diagram(WRITERS_AND_READERS))).containsExactly(
                "api database DEPENDS_ON []", "api worker VOLUME [files]", "worker database VOLUME [files]");
    }

    @Test
    void aDependencyThatSharesAVolumeStaysOneLineWhoseTooltipTellsBoth() {
        DiagramEdge edge = Stacks.diagram(WRITERS_AND_READERS).edges().get(0);

        assertThat(edge.also()).containsExactly(EdgeKind.VOLUME);
        assertThat(EdgeWords.lines(edge))
                .containsExactly("api waits until database has been started", "Both mount files");
    }

    @Test
    void aPairWhoseStrongestKindIsHiddenShowsTheNext() {
        Diagram diagram = Stacks.diagram(WRITERS_AND_READERS);

        Diagram seen = Seen.of(diagram, DrawingOptions.DEFAULT.withHidden(Set.of(EdgeKind.DEPENDS_ON)));
        Diagram nothing = Seen.of(diagram, DrawingOptions.DEFAULT.withHidden(EnumSet.allOf(EdgeKind.class)));

        assertThat(lines(seen)).startsWith("api database VOLUME [files]");
        assertThat(nothing.edges()).isEmpty();
    }

    @Test
    void aFolderThatEverybodyOnlyReadsJoinsNobody() {
        Diagram diagram = Stacks.diagram("""
                services:
                  a: {image: "acme/a:1", volumes: ["./certs:/certs:ro"]}
                  b: {image: "acme/b:1", volumes: ["./certs:/certs:ro", "./out:/out"]}
                  c: {image: "acme/c:1", volumes: ["./out/:/in:ro"]}
                """);

        assertThat(lines(diagram)).containsExactly("b c VOLUME [./out]");
    }

    @Test
    void aVolumeOfManyIsDrawnAsAStarAroundTheFirstThatWrites() {
        String yaml = "services:\n" + IntStream.range(0, 1000).mapToObj(i -> "  s" + i + ":\n    image: acme/s:1\n"
                + "    volumes: [\"data:/data" + (i == 2 ? "" : ":ro") + "\"]\n").collect(Collectors.joining())
                + "volumes: {data: {}}\n";

        Diagram diagram = Stacks.diagram(yaml);

        assertThat(diagram.edges()).hasSize(999)
                .allMatch(edge -> edge.from().name().equals("s2") && edge.kind() == EdgeKind.VOLUME);
    }

    @Test
    void servicesOfOneNetworkAreJoinedOnlyWhenThatIsAskedForAndNothingElseJoinsThem() {
        Snapshot snapshot = Snapshot.of("""
                services:
                  web: {image: "acme/web:1", networks: [front, default], depends_on: [api]}
                  api: {image: "acme/api:1", networks: [front, back]}
                  db: {image: "postgres:16", networks: {back: {aliases: [db]}, default: {}}}
                networks: {front: {}, back: {}}
                """);

        assertThat(lines(diagram(snapshot, DrawingOptions.DEFAULT))).containsExactly("web api DEPENDS_ON []");
        assertThat(lines(diagram(snapshot, DrawingOptions.DEFAULT.withHidden(Set.of()))))
                .containsExactly("web api DEPENDS_ON []", "api db NETWORK [back]");
    }

    @Test
    void declaredFlowsJoinServicesPersonsAndSystemsOfOthers() {
        Snapshot stack = Snapshot.of("services:\n  api: {image: \"acme/api:1\"}\n  audit: {image: \"acme/audit:1\"}\n");
        ElementId api = ElementId.service("api");
        Design design = Design.EMPTY.withLandscape(new Landscape(
                new TreeMap<>(Map.of("Customer", new Person(Optional.of("Buys things")))),
                new TreeMap<>(Map.of("Stripe", ExternalSystem.UNDESCRIBED)), new TreeMap<>(), new TreeMap<>()))
                .withEdge(new EdgeKey(Landscape.person("Customer"), api), meaning("HTTPS"))
                .withEdge(new EdgeKey(api, Landscape.external("Stripe")), meaning("REST"))
                .withEdge(new EdgeKey(api, ElementId.service("audit")), meaning("AMQP"))
                .withEdge(new EdgeKey(api, ElementId.service("gone")), meaning("TCP"));

        Diagram diagram = diagram(stack.apply(Edit.ofDesign("Draw", design)), DrawingOptions.DEFAULT);

        assertThat(diagram.nodes()).extracting(node -> node.title() + " " + node.shape())
                .containsExactly("api CARD", "audit CARD", "Customer PERSON", "Stripe BOX");
        assertThat(lines(diagram)).containsExactlyInAnyOrder("Customer api FLOW [HTTPS]", "api Stripe FLOW [REST]",
                "api audit FLOW [AMQP]");
    }

    @Test
    void theListOfHostsWithoutAProxyIsNoEdge() {
        Diagram diagram = Stacks.diagram("""
                services:
                  api:
                    image: acme/api:1
                    environment: {NO_PROXY: "localhost,cache", CACHE_URL: "redis://cache:6379", no_proxy: web}
                  cache: {image: "redis:7"}
                  web: {image: "nginx:1"}
                """);

        assertThat(lines(diagram)).containsExactly("api cache ENVIRONMENT [CACHE_URL]");
    }

    @Test
    void everyKindOfTheArchitectureIsToldApartWithoutColour() {
        Set<EdgeKind> kinds = EnumSet.of(EdgeKind.DEPENDS_ON, EdgeKind.ENVIRONMENT, EdgeKind.FLOW, EdgeKind.VOLUME,
                EdgeKind.NETWORK);
        Set<List<Object>> looks = new HashSet<>();
        for (EdgeKind kind : kinds) {
            looks.add(List.of(kind.dashes(), kind.isDirected()));
        }
        assertThat(looks).hasSameSizeAs(kinds);
    }

    private static EdgeMeaning meaning(String protocol) {
        return new EdgeMeaning(Optional.empty(), Optional.of(protocol), Optional.empty(), Optional.empty(),
                new TreeSet<>());
    }

    private static Diagram diagram(Snapshot snapshot, DrawingOptions options) {
        return new ArchitectureDiagram(Technologies.read()).of(new DiagramRequest(snapshot,
                new Diagram("", List.of(), List.of()), ResolvedServices.NONE, options));
    }

    private static List<String> lines(Diagram diagram) {
        return diagram.edges().stream().map(edge -> edge.from().name() + " " + edge.to().name() + " " + edge.kind()
                + " [" + edge.label() + "]").toList();
    }
}
