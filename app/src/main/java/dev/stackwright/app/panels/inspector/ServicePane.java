package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.recipe.DetachCopy;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.ReplaceBuildWithImage;
import dev.stackwright.model.recipe.SetResource;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One service, section by section. */
final class ServicePane extends VBox {

    private final LabelledField name;
    private final LabelledField image;
    private final ReplicasField replicas;
    private final ServiceLists lists;
    private final EnvironmentSection environment;
    private final ResourcesSection resources;
    private final DependenciesSection dependencies;
    private final DataSection data;
    private final RelationsSection flows;
    private final ComponentsSection components;
    private final HealthSection health;
    private final ExtractForm extract;
    private final BuiltRow built;
    private final AliasRow alias;
    private final Label unreadable = new Label(Strings.text("inspector.unreadable"));
    private final Label others = new Label();
    private final ServiceHeader header;
    private final FindingsSection findings;
    private List<Finding> lastFindings = List.of();
    private String service = "";

    /** @param ways where it leads to */
    ServicePane(InspectorModel model, ServiceHeader header, InspectorWays ways) {
        this.header = header;
        this.findings = new FindingsSection(ways.explain());
        getStyleClass().add("service-pane");
        name = new LabelledField("inspector-name", Strings.text("inspector.name"),
                text -> model.rename(service, text));
        image = new LabelledField("inspector-image", Strings.text("inspector.image"),
                text -> model.setImage(service, text));
        image.field().getStyleClass().add("code");
        replicas = new ReplicasField(text -> model.setReplicas(service, text));
        extract = new ExtractForm(model, "inspector-extract");
        image.addBehind(extract.button());
        built = new BuiltRow(text -> model.perform(new ReplaceBuildWithImage(service, text)),
                () -> ways.publish().accept(service));
        alias = new AliasRow(() -> model.perform(new DetachCopy(service)));
        lists = new ServiceLists(model);
        environment = new EnvironmentSection(model);
        resources = new ResourcesSection("inspector",
                (resource, text) -> model.perform(new SetResource(service, resource, text)));
        ExtractMenu.mark(image.field(), List.of(List.of("image")));
        ExtractMenu.mark(replicas.labelled().field(), List.of(List.of("deploy", "replicas"), List.of("scale")));
        for (Resource resource : Resource.values()) {
            ExtractMenu.mark(resources.fields().field(resource).field(), ExtractMenu.placesOf(resource));
        }
        ExtractMenu.install(this, model, () -> service, ways.extract());
        data = new DataSection(model, "inspector");
        flows = new RelationsSection(model, "inspector");
        components = new ComponentsSection(model);
        health = new HealthSection(model);
        dependencies = new DependenciesSection(model);
        unreadable.getStyleClass().add("panel-warning");
        unreadable.setWrapText(true);
        others.getStyleClass().add("field-hint");
        others.setWrapText(true);
        VBox head = new VBox(header, unreadable, alias, name, image, extract.form(), built, replicas);
        head.getStyleClass().addAll("section", "service-head");
        VBox rest = new VBox(others);
        rest.getStyleClass().add("section");
        rest.visibleProperty().bind(others.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(head, findings.section(), lists.ports(), environment.section(), lists.volumes(),
                lists.networks(), dependencies.section(), flows, components, data, health.section(),
                resources.section(), rest);
    }

    /** Shows those of all findings that speak of the shown service. */
    void showFindings(List<Finding> all) {
        lastFindings = all;
        findings.show(ElementId.service(service), all);
    }

    void show(ServiceFacts facts) {
        boolean another = !service.equals(facts.name());
        if (another) {
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
        extract.show(service, new ExtractVariable.Source.Image(), facts.image().raw());
        lists.show(facts);
        environment.show(facts);
        dependencies.show(facts);
        data.show(List.of(service));
        flows.show(ElementId.service(service));
        components.show(service);
        health.show(service, facts.health());
        resources.show(facts.resources(), another);
        built.show(facts);
        alias.show(facts);
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
