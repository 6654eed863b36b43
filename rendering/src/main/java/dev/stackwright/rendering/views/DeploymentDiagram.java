package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Region;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.EdgeReasons;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose accounts a deployment model has, and what runs in them: in the regions that were chosen, and over as many
 * zones as the availability target asks for where a service has replicas for them.
 */
final class DeploymentDiagram implements DiagramSource {

    /** Further regions look like these; they are named and not drawn. */
    private static final int MOST_REGIONS = 3;

    private final DiagramSource architecture;
    private final Map<String, DeploymentPicture> pictures = DeploymentPicture.read();
    private final DeploymentBook book = new DeploymentBook();

    DeploymentDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        Optional<DeploymentPicture> model = Views.settled(request.options().view(), request.snapshot()).subject()
                .map(pictures::get);
        if (model.isEmpty()) {
            return Diagram.empty(Strings.text("view.title.deployments", parts.productName()),
                    Strings.text("view.hint.deployment"));
        }
        DeploymentPicture picture = model.get();
        String title = Strings.text("view.title.deployment", parts.productName(), picture.name());
        if (parts.services().isEmpty()) {
            return Diagram.empty(title, Strings.text("view.hint.services"));
        }
        DeploymentExtent extent = DeploymentExtent.of(picture.id(), parts.design(), book);
        Places places = new Places();
        for (DeploymentPicture.Account account : picture.accounts()) {
            fill(account, picture, extent, parts, places);
        }
        List<DiagramEdge> edges = places.edges(parts.uses());
        picture.links().forEach(link -> edges.add(link(link)));
        return new Diagram(title, places.nodes(), edges, places.groups());
    }

    private static void fill(DeploymentPicture.Account account, DeploymentPicture picture, DeploymentExtent extent,
                             StackParts parts, Places places) {
        ElementId place = places.open(account.id(), account.name());
        account.part().ifPresent(part -> places.add(part(account.id(), part, account.does()), place));
        List<DiagramNode> services = parts.services().stream().filter(account.runs()::holds).toList();
        List<Region> regions = picture.inCloud() ? List.copyOf(extent.regions()) : List.of();
        if (services.isEmpty()) {
            return;
        }
        if (regions.isEmpty()) {
            overZones(services, extent.zones(), place, places);
        }
        regions.stream().limit(MOST_REGIONS).forEach(region -> overZones(services, extent.zones(),
                places.open(account.id() + "/" + region, extent.words(region), place), places));
        if (regions.size() > MOST_REGIONS) {
            places.add(more(account.id(), regions.subList(MOST_REGIONS, regions.size())), place);
        }
    }

    private static void overZones(List<DiagramNode> services, int zones, ElementId place, Places places) {
        if (zones < 2) {
            services.forEach(service -> places.add(service, place));
            return;
        }
        for (int zone = 1; zone <= zones; zone++) {
            int number = zone;
            ElementId inside = places.open(place.name() + "/zone-" + zone, Strings.text("view.place.zone", zone),
                    place);
            services.stream().filter(service -> number <= Math.max(1, service.facts().replicas()))
                    .forEach(service -> places.add(service, inside));
        }
    }

    private static DiagramNode part(String account, String name, String does) {
        return DiagramNode.plain(partId(account), name, NodeKind.SYSTEM, NodeShape.BOX, "[Platform]", does);
    }

    private static ElementId partId(String account) {
        return new ElementId("systems", account);
    }

    private static DiagramNode more(String account, List<Region> regions) {
        return DiagramNode.plain(new ElementId("regions", account), Strings.counted("view.place.more", regions.size()),
                NodeKind.GROUP, NodeShape.BOX, "[Regions]",
                String.join(", ", regions.stream().map(Region::toString).toList()));
    }

    private static DiagramEdge link(DeploymentPicture.Link link) {
        return new DiagramEdge(partId(link.from()), partId(link.to()), EdgeKind.RELATION, link.says(),
                EdgeReasons.NONE);
    }
}
