package dev.stackwright.rendering.views;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.choice.TenancyScope;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What customers share and what each of them has alone, for three customers A, B and C. Of a service that each
 * customer has, the first customer's stands for the service itself, the others are drawn as copies.
 */
final class TenancyDiagram implements DiagramSource {

    private static final List<String> CUSTOMERS = List.of("A", "B", "C");

    private final DiagramSource architecture;

    TenancyDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        Optional<String> plan = Views.settled(request.options().view(), request.snapshot()).subject();
        Choices choices = plan.map(parts.design()::choicesOf).orElse(parts.design().choices());
        String title = plan.map(name -> Strings.text("view.title.tenancy.plan", parts.productName(), name))
                .orElseGet(() -> Strings.text("view.title.tenancy", parts.productName()));
        List<DiagramNode> services = parts.services().stream().map(node -> scoped(node, parts, choices)).toList();
        if (services.isEmpty()) {
            return Diagram.empty(title, Strings.text("view.hint.services"));
        }
        if (services.stream().allMatch(node -> node.state().scope().isEmpty())) {
            return Diagram.empty(title, Strings.text("view.hint.tenancy"));
        }
        return drawn(title, services, parts);
    }

    private static DiagramNode scoped(DiagramNode node, StackParts parts, Choices choices) {
        Optional<ServiceScope> scope = Optional.ofNullable(parts.design().notes().scopes().get(node.id()))
                .or(() -> ServiceKind.of(node.kind().id()).flatMap(kind -> TenancyScope.of(choices, kind)));
        return node.in(node.state().with(node.state().locked(), scope));
    }

    private static Diagram drawn(String title, List<DiagramNode> services, StackParts parts) {
        Places places = new Places();
        ElementId shared = places.open("shared", Strings.text("view.place.shared"));
        ElementId open = places.open("undecided", Strings.text("view.place.undecided"));
        for (DiagramNode service : services) {
            Optional<ServiceScope> scope = service.state().scope();
            if (scope.isEmpty()) {
                places.add(service, open);
            } else if (scope.get() == ServiceScope.SHARED) {
                places.add(service, shared);
            }
        }
        List<DiagramEdge> visits = new ArrayList<>();
        for (String customer : CUSTOMERS) {
            ElementId place = places.open("customer-" + customer, Strings.text("view.place.customer", customer));
            DiagramNode person = Customers.node(customer);
            places.add(person, place);
            services.stream().filter(service -> service.state().scope().equals(Optional.of(ServiceScope.PER_TENANT)))
                    .forEach(service -> places.add(service, place));
            Customers.entries(services).forEach(entry -> places.instance(entry.id(), place)
                    .or(() -> Optional.of(entry.id()).filter(id -> entry.state().scope()
                            .filter(scope -> scope == ServiceScope.PER_TENANT).isEmpty()))
                    .ifPresent(id -> visits.add(Customers.visit(person.id(), id))));
        }
        List<DiagramEdge> edges = places.edges(parts.uses());
        edges.addAll(visits);
        return new Diagram(title, places.nodes(), edges, places.groups());
    }
}
