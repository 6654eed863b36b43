package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.recipe.JoinNetwork;
import dev.stackwright.model.recipe.LeaveNetwork;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A network: who is joined to it. */
final class NetworkPane extends VBox {

    private final Label name = new Label();
    private final Label internal = new Label(Strings.text("inspector.network.internal"));
    private final MembersSection members;
    private String shown = "";

    NetworkPane(InspectorModel model) {
        setId("inspector-network");
        getStyleClass().add("service-pane");
        name.getStyleClass().add("service-title");
        internal.getStyleClass().add("field-hint");
        internal.setWrapText(true);
        members = new MembersSection(model, "network-member", "inspector.network.members",
                id -> model.perform(new JoinNetwork(id.name(), shown)),
                id -> model.perform(new LeaveNetwork(id.name(), shown)));
        VBox head = new VBox(name, internal);
        head.getStyleClass().addAll("section", "service-head");
        getChildren().addAll(head, members);
    }

    void show(Inspected.OneNetwork network) {
        shown = network.name();
        name.setText(Strings.text("inspector.element", network.name(), Strings.text("section.networks")));
        Shown.set(internal, network.internal());
        members.show(network.members(), network.others());
    }
}
