package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.ElementId;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** The name of an element, which leads to its page. */
final class ElementLink implements RowList.Row<ElementId> {

    private final Hyperlink link = new Hyperlink();
    private final InspectorModel model;

    ElementLink(InspectorModel model) {
        this.model = model;
        link.setMnemonicParsing(false);
        link.setMinWidth(0);
    }

    @Override
    public Node node() {
        return link;
    }

    @Override
    public void show(ElementId id) {
        link.setId("sketched-" + id.name());
        link.setText(ElementTitle.of(id));
        link.setVisited(false);
        link.setOnAction(event -> model.select(id));
    }

    @Override
    public void abandon() {
        link.setText("");
    }
}
