package dev.stackwright.rendering.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.Region;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ViewDiagramsTest {

    private static final String STACK = """
            name: shop
            services:
              web:
                image: nginx:1.27
                ports: ["443:443"]
                networks: [front]
                depends_on: [api]
              api:
                image: acme/api:1
                networks: [front, back]
                environment: {DATABASE_URL: "postgresql://db:5432/app"}
                deploy: {replicas: 2}
              db:
                image: postgres:16
                networks: [back]
                volumes: ["data:/var/lib/postgresql/data"]
              mail:
                image: axllent/mailpit:v1
            volumes:
              data: {}
            networks:
              front: {}
              back: {internal: true}
            """;
    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");
    private static final ElementId DB = ElementId.service("db");
    private static final ElementId CUSTOMER = Landscape.person("Customer");
    private static final ElementId STRIPE = Landscape.external("Stripe");
    private static final ElementId ORDERS = Landscape.component("api", "orders");

    private final ViewDiagrams diagrams = new ViewDiagrams(Technologies.read());

    private static Design design() {
        TreeMap<String, Person> persons = new TreeMap<>();
        persons.put("Customer", new Person(Optional.of("Buys.")));
        TreeMap<String, ExternalSystem> externals = new TreeMap<>();
        externals.put("Stripe", new ExternalSystem(Optional.empty(), Optional.of("REST")));
        TreeMap<String, Component> parts = new TreeMap<>();
        parts.put("orders", new Component(Optional.of("Keeps orders."), Optional.of("Java")));
        parts.put("router", Component.UNDESCRIBED);
        TreeMap<String, SortedMap<String, Component>> components = new TreeMap<>();
        components.put("api", parts);
        return Design.EMPTY.withLandscape(new Landscape(persons, externals, components, new TreeMap<>()))
                .withEdge(new EdgeKey(CUSTOMER, WEB), meaning("Orders goods", "HTTPS", DataClass.PERSONAL))
                .withEdge(new EdgeKey(API, STRIPE), meaning("Charges", "HTTPS", DataClass.CARD))
                .withEdge(new EdgeKey(ORDERS, DB), meaning("", "SQL"))
                .withEdge(new EdgeKey(Landscape.component("api", "router"), ORDERS), meaning("Calls", ""));
    }

    private static EdgeMeaning meaning(String description, String protocol, DataClass... classes) {
        return new EdgeMeaning(Optional.of(description).filter(text -> !text.isEmpty()),
                Optional.of(protocol).filter(text -> !text.isEmpty()), Optional.empty(), Optional.empty(),
                new TreeSet<>(List.of(classes)));
    }

    private Diagram drawn(View view, Design design) {
        Snapshot snapshot = Snapshot.of(TextDocument.of(STACK), design);
        return diagrams.of(new DiagramRequest(snapshot, new Diagram("", List.of(), List.of()),
                ResolvedServices.NONE, DrawingOptions.DEFAULT.withView(view)));
    }

    private static List<String> nodes(Diagram diagram) {
        return diagram.nodes().stream().map(node -> node.id() + " " + node.subtitle()).toList();
    }

    private static List<String> edges(Diagram diagram) {
        return diagram.edges().stream().map(edge -> edge.key() + " " + edge.label()).toList();
    }

    private static List<String> groups(Diagram diagram) {
        return diagram.groups().stream().map(group -> group.title() + ": " + group.members().stream()
                .map(ElementId::toString).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void theContextShowsTheProductAsOneBoxBetweenPersonsAndOtherSystems() {
        Diagram diagram = drawn(View.of(ViewKind.C4_CONTEXT), design());

        assertThat(nodes(diagram)).containsExactly("persons/Customer [Person]",
                "systems/product [Software system]", "externals/Stripe [External: REST]");
        assertThat(edges(diagram)).containsExactlyInAnyOrder(
                "persons/Customer -> systems/product Orders goods [HTTPS]",
                "systems/product -> externals/Stripe Charges [HTTPS]");
    }

    @Test
    void theContainersStandInsideTheProduct() {
        Diagram diagram = drawn(View.of(ViewKind.C4_CONTAINER), design());

        assertThat(nodes(diagram)).contains("services/db [Container: PostgreSQL]", "services/web [Container: NGINX]");
        assertThat(groups(diagram)).containsExactly(
                "shop [Software system]: services/web services/api services/db services/mail");
        assertThat(edges(diagram)).contains("persons/Customer -> services/web Orders goods [HTTPS]",
                "services/web -> services/api ", "services/api -> services/db ");
    }

    @Test
    void theComponentsOfAServiceStandInsideItAndItsNeighboursAroundIt() {
        Diagram diagram = drawn(View.of(ViewKind.C4_COMPONENT, "api"), design());

        assertThat(nodes(diagram)).containsExactly("components/api/orders [Component: Java]",
                "components/api/router [Component]", "services/web [Container: NGINX]",
                "services/db [Container: PostgreSQL]", "externals/Stripe [External: REST]");
        assertThat(groups(diagram))
                .containsExactly("api [Container]: components/api/orders components/api/router");
        assertThat(edges(diagram)).containsExactlyInAnyOrder("components/api/orders -> services/db [SQL]",
                "components/api/router -> components/api/orders Calls");
    }

    @Test
    void whatCustomersShareStandsOnceAndTheRestOnceForEach() {
        Design hybrid = design().withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid")));

        Diagram diagram = drawn(View.of(ViewKind.TENANCY), hybrid);

        assertThat(groups(diagram)).containsExactly(
                "Shared by all customers: services/web services/api services/mail",
                "Customer A: customers/A services/db", "Customer B: customers/B copies/customer-B/db",
                "Customer C: customers/C copies/customer-C/db");
        assertThat(edges(diagram)).contains("services/api -> services/db DATABASE_URL",
                "services/api -> copies/customer-B/db DATABASE_URL", "customers/C -> services/web ");
    }

    @Test
    void aPlanMayShareNothingAndAServiceMayHaveItsOwnScope() {
        Design siloed = design().withChoices(Choices.UNDECIDED.withTenancy(Optional.of("shared")))
                .withPlan("Enterprise", Plan.EMPTY.withChoices(
                        Choices.UNDECIDED.withTenancy(Optional.of("siloed"))));
        siloed = siloed.withNotes(siloed.notes().withScope(ElementId.service("mail"), ServiceScope.SHARED));

        Diagram diagram = drawn(View.of(ViewKind.TENANCY, "Enterprise"), siloed);

        assertThat(groups(diagram)).contains("Shared by all customers: services/mail",
                "Customer A: customers/A services/web services/api services/db");
        assertThat(edges(diagram)).contains("copies/customer-B/web -> copies/customer-B/api ",
                "customers/B -> copies/customer-B/web ").doesNotContain("copies/customer-B/web -> services/api ");
    }

    @Test
    void aDeploymentShowsAccountsRegionsAndZones() {
        Design byoc = design().withChoices(Choices.UNDECIDED.withDeploymentModels(Set.of("byoc"))
                .withSla(Optional.of("99.95")).withRegions(Set.of(Region.parse("aws/eu-central-1"))));

        Diagram diagram = drawn(View.of(ViewKind.DEPLOYMENT), byoc);

        assertThat(groups(diagram)).contains("Provider account: systems/provider",
                "Customer account: systems/customer places/customer/aws/eu-central-1",
                "Zone 1: services/web services/api services/db services/mail");
        assertThat(diagram.groups()).extracting(group -> group.title())
                .contains("AWS eu-central-1, Frankfurt", "Zone 2");
        assertThat(edges(diagram)).contains("systems/customer -> systems/provider outbound, encrypted",
                "copies/customer/aws/eu-central-1/zone-2/api -> services/db DATABASE_URL");
    }

    @Test
    void everyDeploymentModelThatCanBeChosenHasAPicture() {
        assertThat(DeploymentPicture.read().keySet()).containsExactlyInAnyOrderElementsOf(
                ChoiceCatalog.read().deploymentModels().stream()
                        .map(model -> model.option().id()).toList());
    }

    @Test
    void theDataFlowTellsClassesAndLeavesOutWhatCarriesNothing() {
        Diagram diagram = drawn(View.of(ViewKind.DATA_FLOW), design());

        assertThat(edges(diagram)).containsExactlyInAnyOrder("persons/Customer -> services/web personal",
                "services/api -> externals/Stripe card");
        assertThat(diagram.node(ElementId.service("mail"))).isEmpty();
    }

    @Test
    void everyNetworkIsANodeAndTheDefaultOneHoldsTheRest() {
        Diagram diagram = drawn(View.of(ViewKind.NETWORKS), design());

        assertThat(nodes(diagram)).contains("networks/front Network", "networks/back Network, internal",
                "networks/default Network of those that name none");
        assertThat(edges(diagram)).containsExactlyInAnyOrder("services/web -> networks/front ",
                "services/api -> networks/front ", "services/api -> networks/back ", "services/db -> networks/back ",
                "services/mail -> networks/default ");
    }

    @Test
    void aViewWithNothingToShowSaysWhatWouldFillIt() {
        for (ViewKind kind : List.of(ViewKind.C4_CONTEXT, ViewKind.C4_COMPONENT, ViewKind.TENANCY,
                ViewKind.DEPLOYMENT, ViewKind.DATA_FLOW, ViewKind.SCENARIO)) {
            Diagram diagram = drawn(View.of(kind), Design.EMPTY);

            assertThat(diagram.hint()).as(kind.id()).isPresent();
            assertThat(Views.hasSomethingToShow(diagram)).isFalse();
        }
    }
}
