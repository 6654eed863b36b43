package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.HostedProduct;
import dev.stackwright.model.catalog.ManagedService;
import dev.stackwright.model.catalog.Substitutes;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What does the same job elsewhere: in each cloud, and inside the stack. */
final class ElsewhereSections {

    private final CatalogModel model;

    ElsewhereSections(CatalogModel model) {
        this.model = model;
    }

    List<Node> of(CatalogEntry entry) {
        List<Node> sections = new ArrayList<>();
        FactGrid clouds = new FactGrid();
        for (Cloud cloud : Cloud.values()) {
            List<ManagedService> managed = model.catalog().inCloud(entry, cloud);
            if (!managed.isEmpty()) {
                clouds.addNamed(new Label(cloud.label()), new EntryLinks(model, managed));
            }
        }
        if (!clouds.isEmpty()) {
            sections.add(new Section(Strings.text(entry instanceof ManagedService ? "catalog.counterparts"
                    : "catalog.managed"), clouds));
        }
        Substitutes.of(entry).map(this::standIns).filter(grid -> !grid.isEmpty()).ifPresent(grid ->
                sections.add(new Section(Strings.text(entry instanceof HostedProduct ? "catalog.standIns.hosted"
                        : "catalog.standIns"), grid)));
        return sections;
    }

    private FactGrid standIns(Substitutes substitutes) {
        FactGrid grid = new FactGrid();
        add(grid, "catalog.compatible", substitutes.compatible());
        add(grid, "catalog.nearest", substitutes.nearest());
        return grid;
    }

    private void add(FactGrid grid, String nameKey, List<String> ids) {
        if (!ids.isEmpty()) {
            grid.add(nameKey, new EntryLinks(model, model.catalog().named(ids)));
        }
    }
}
