package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.StackFacts.ServiceLine;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stack as a whole, shown while nothing is selected. */
final class OverviewPane extends VBox {

    private final InspectorModel model;
    private final Label hint = new Label(Strings.text("inspector.hint"));
    private final RowList<ServiceLine> services = new RowList<>(ServiceLine::name, ServiceRow::new);
    private final Section servicesSection = new Section(Strings.text("inspector.services"), services);
    private final Label volumes = new Label();
    private final Section volumesSection = new Section(Strings.text("inspector.stackVolumes"), volumes);
    private final Label networks = new Label();
    private final Section networksSection = new Section(Strings.text("inspector.stackNetworks"), networks);

    OverviewPane(InspectorModel model) {
        this.model = model;
        getStyleClass().add("overview-pane");
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        volumes.setWrapText(true);
        networks.setWrapText(true);
        volumes.getStyleClass().add("code");
        networks.getStyleClass().add("code");
        VBox head = new VBox(hint);
        head.getStyleClass().add("section");
        getChildren().addAll(head, servicesSection, volumesSection, networksSection);
    }

    void show(StackFacts facts) {
        services.show(facts.services());
        servicesSection.remarkProperty().set(String.valueOf(facts.services().size()));
        show(servicesSection, !facts.services().isEmpty());
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

    /** A service to go to. */
    private final class ServiceRow implements RowList.Row<ServiceLine> {

        private final Label name = new Label();
        private final Label image = new Label();
        private final Button button = new Button();
        private String service = "";

        ServiceRow() {
            name.getStyleClass().add("overview-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            image.getStyleClass().addAll("field-hint", "code");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(name, gap, image);
            line.getStyleClass().add("field-line");
            button.setGraphic(line);
            line.prefWidthProperty().bind(button.widthProperty().subtract(18));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("flat", "overview-row");
            button.setOnAction(event -> model.select(ElementId.service(service)));
        }

        @Override
        public Node node() {
            return button;
        }

        @Override
        public void show(ServiceLine line) {
            service = line.name();
            name.setText(line.name());
            image.setText(line.image().isEmpty() && line.built() ? Strings.text("inspector.builtShort")
                    : line.image());
            button.setAccessibleText(Strings.text("inspector.select", line.name()));
        }

        @Override
        public void abandon() {
            service = "";
        }
    }
}
