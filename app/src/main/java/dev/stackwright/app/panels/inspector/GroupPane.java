package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.sketch.AddToGroup;
import dev.stackwright.model.sketch.RemoveFromGroup;
import dev.stackwright.model.sketch.RenameSketched;
import dev.stackwright.model.sketch.Ungroup;
import dev.stackwright.resources.Strings;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A group drawn by hand: its title and what stands in it. */
final class GroupPane extends VBox {

    private final LabelledField title;
    private final MembersSection members;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private String shown = "";

    GroupPane(InspectorModel model) {
        setId("inspector-group");
        getStyleClass().add("service-pane");
        title = new LabelledField("group-title", Strings.text("inspector.group.title"),
                text -> model.perform(new RenameSketched(Sheet.group(shown), text)));
        members = new MembersSection(model, "group-member", "inspector.group.members",
                id -> model.perform(new AddToGroup(shown, Set.of(id))),
                id -> model.perform(new RemoveFromGroup(Set.of(id))));
        Button ungroup = new Button(Strings.text("inspector.group.ungroup"));
        ungroup.setId("group-ungroup");
        ungroup.setOnAction(event -> refusal.set(model.perform(new Ungroup(shown)).orElse("")));
        VBox head = new VBox(title);
        head.getStyleClass().addAll("section", "service-head");
        VBox foot = new VBox(ungroup, new InlineMessage(refusal));
        foot.getStyleClass().add("section");
        getChildren().addAll(head, members, foot);
    }

    void show(Inspected.OneGroup group) {
        boolean another = !shown.equals(group.title());
        shown = group.title();
        if (another) {
            title.field().reset(group.title());
            refusal.set("");
        }
        title.show(new FieldFact(group.title(), "", ""));
        members.show(group.members(), group.others());
    }
}
