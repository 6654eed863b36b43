package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stack as a whole, shown while nothing is selected. */
final class OverviewPane extends VBox {

    private final Label hint = new Label(Strings.text("inspector.hint"));
    private final ServiceList services;
    private final Section servicesSection;
    private final Label volumes = new Label();
    private final Section volumesSection = new Section(Strings.text("inspector.stackVolumes"), volumes);
    private final Label networks = new Label();
    private final Section networksSection = new Section(Strings.text("inspector.stackNetworks"), networks);

    private final RowList<ElementId> sketched;
    private final Section sketchedSection;

    OverviewPane(InspectorModel model) {
        sketched = new RowList<>(id -> id, () -> new ElementLink(model));
        sketchedSection = new Section(Strings.text("inspector.sketched"), sketched);
        services = new ServiceList(model);
        servicesSection = new Section(Strings.text("inspector.services"), services);
        getStyleClass().add("overview-pane");
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        volumes.setWrapText(true);
        networks.setWrapText(true);
        volumes.getStyleClass().add("code");
        networks.getStyleClass().add("code");
        VBox head = new VBox(hint);
        head.getStyleClass().add("section");
        getChildren().addAll(head, servicesSection, sketchedSection, volumesSection, networksSection);
    }

    void show(StackFacts facts) {
        services.show(facts.services());
        servicesSection.remarkProperty().set(String.valueOf(facts.services().size()));
        show(servicesSection, !facts.services().isEmpty());
        sketched.show(facts.sketched());
        sketchedSection.remarkProperty().set(String.valueOf(facts.sketched().size()));
        show(sketchedSection, !facts.sketched().isEmpty());
        names(volumesSection, volumes, facts.volumes());
        names(networksSection, networks, facts.networks());
    }

    private static void names(Section section, Label label, List<String> names) {
        label.setText(String.join("\n", names));
        section.remarkProperty().set(String.valueOf(names.size()));
        show(section, !names.isEmpty());
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
