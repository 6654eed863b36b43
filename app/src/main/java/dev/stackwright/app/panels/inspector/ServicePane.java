package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One service, section by section. */
final class ServicePane extends VBox {

    private final LabelledField name;
    private final LabelledField image;
    private final ReplicasField replicas;
    private final PortsSection ports;
    private final EnvironmentSection environment;
    private final VolumesSection volumes;
    private final DependenciesSection dependencies;
    private final HealthSection health = new HealthSection();
    private final Label built = new Label(Strings.text("inspector.built"));
    private final Label unreadable = new Label(Strings.text("inspector.unreadable"));
    private final Label others = new Label();
    private final ServiceHeader header;
    private final FindingsSection findings;
    private List<Finding> lastFindings = List.of();
    private String service = "";

    /** @param explain shows what there is to know about a finding */
    ServicePane(InspectorModel model, ServiceHeader header, Consumer<Finding> explain) {
        this.header = header;
        this.findings = new FindingsSection(explain);
        getStyleClass().add("service-pane");
        name = new LabelledField("inspector-name", Strings.text("inspector.name"),
                text -> model.rename(service, text));
        image = new LabelledField("inspector-image", Strings.text("inspector.image"),
                text -> model.setImage(service, text));
        image.field().getStyleClass().add("code");
        replicas = new ReplicasField(text -> model.setReplicas(service, text));
        ports = new PortsSection(model);
        environment = new EnvironmentSection(model);
        volumes = new VolumesSection(model);
        dependencies = new DependenciesSection(model);
        built.getStyleClass().add("field-hint");
        built.setWrapText(true);
        unreadable.getStyleClass().add("panel-warning");
        unreadable.setWrapText(true);
        others.getStyleClass().add("field-hint");
        others.setWrapText(true);
        VBox head = new VBox(header, unreadable, name, image, built, replicas);
        head.getStyleClass().addAll("section", "service-head");
        VBox rest = new VBox(others);
        rest.getStyleClass().add("section");
        rest.visibleProperty().bind(others.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(head, findings.section(), ports.section(), environment.section(), volumes.section(),
                dependencies.section(), health.section(), rest);
    }

    /** Shows those of all findings that speak of the shown service. */
    void showFindings(List<Finding> all) {
        lastFindings = all;
        findings.show(ElementId.service(service), all);
    }

    void show(ServiceFacts facts) {
        if (!service.equals(facts.name())) {
            service = facts.name();
            name.field().reset(facts.name());
            image.field().reset(facts.image().raw());
            replicas.labelled().field().reset(facts.replicas().raw());
        }
        header.show(facts);
        findings.show(ElementId.service(service), lastFindings);
        name.show(new FieldFact(facts.name(), "", ""));
        image.show(facts.image());
        image.field().setPromptText(facts.built() ? Strings.text("inspector.image.built") : "");
        replicas.show(facts.replicas());
        ports.show(facts);
        environment.show(facts);
        volumes.show(facts);
        dependencies.show(facts);
        health.show(facts.health());
        show(built, facts.built());
        show(unreadable, !facts.readable());
        others.setText(facts.otherKeys().isEmpty() ? ""
                : Strings.text("inspector.others", String.join(", ", facts.otherKeys())));
    }

    void focusName() {
        name.field().requestFocus();
        name.field().selectAll();
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
