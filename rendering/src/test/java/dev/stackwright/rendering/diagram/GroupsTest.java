package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final String STACK = """
            services:
              gateway:
                image: nginx
                networks: [edge, app]
              api:
                image: acme/api
                networks: [app, data]
              worker:
                image: acme/worker
                profiles: [jobs]
                networks: [app]
              db:
                image: postgres:16
                networks: [data]
              mailhog:
                image: mailhog/mailhog
                profiles: [dev, jobs]
            networks:
              edge:
              app:
              data:
            """;

    private static List<String> groups(Grouping grouping, Design design) {
        return new ArchitectureDiagram(Technologies.read()).of(new DiagramRequest(
                Snapshot.of(TextDocument.of(STACK), design), new Diagram("", List.of(), List.of()),
                ResolvedServices.NONE, DrawingOptions.DEFAULT.withGrouping(grouping))).groups().stream()
                .map(group -> group.title() + ": " + String.join(" ",
                        group.members().stream().map(ElementId::name).toList())).toList();
    }

    private static Design drawn(String... groups) {
        TreeMap<String, CanvasGroup> byTitle = new TreeMap<>();
        for (String group : groups) {
            TreeSet<ElementId> members = new TreeSet<>();
            Stream.of(group.split(": ")[1].split(" ")).map(ElementId::parse).forEach(members::add);
            byTitle.put(group.split(": ")[0], new CanvasGroup(members));
        }
        return Design.EMPTY.withSheet(Sheet.EMPTY.withGroups(byTitle));
    }

    @Test
    void aServiceInSeveralNetworksStandsInTheSmallestOneItShares() {
        assertThat(groups(Grouping.NETWORK, Design.EMPTY))
                .containsExactly("app: gateway worker", "data: api db", "default: mailhog");
    }

    @Test
    void aServiceStandsInTheBoxOfItsFirstProfile() {
        assertThat(groups(Grouping.PROFILE, Design.EMPTY)).containsExactly("jobs: worker", "dev: mailhog");
    }

    @Test
    void storeysFollowWhatServicesDo() {
        assertThat(groups(Grouping.TIER, Design.EMPTY))
                .containsExactly("Front: gateway", "Application: api worker mailhog", "Data: db");
    }

    @Test
    void theChosenTenancyPutsStoresApart() {
        Design hybrid = Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid")));

        assertThat(groups(Grouping.TENANCY, hybrid)).containsExactly(
                "Shared by all customers: gateway api worker mailhog", "One for each customer: db");
    }

    @Test
    void boxesDrawnByHandMayStandInEachOther() {
        Design design = drawn("All: groups/Back services/gateway", "Back: services/api services/db");

        assertThat(groups(Grouping.HAND, design)).containsExactly("All: gateway Back", "Back: api db");
    }

    @Test
    void whatIsGoneOrClaimedTwiceOrInsideItselfDoesNoHarm() {
        Design design = drawn("A: groups/B services/api services/gone", "B: groups/A services/api services/db",
                "C: groups/C groups/unknown", "D: services/removed");

        assertThat(groups(Grouping.HAND, design)).containsExactly("A: api B", "B: db");
    }

    @Test
    void withoutGroupingThereAreNoBoxes() {
        assertThat(groups(Grouping.NONE, drawn("A: services/api"))).isEmpty();
    }

    @Test
    void aLockedServiceSaysSo() {
        Design design = Design.EMPTY.withSheet(Sheet.EMPTY.withLocked(
                new TreeSet<>(List.of(ElementId.service("db")))));

        Diagram diagram = new ArchitectureDiagram(Technologies.read())
                .of(Snapshot.of(TextDocument.of(STACK), design));

        assertThat(diagram.nodes()).filteredOn(node -> node.state().locked())
                .extracting(DiagramNode::title).containsExactly("db");
    }
}
