package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said of several selected elements, and of one that is no service. */
final class ElementsPane extends VBox {

    private final Label title = new Label();
    private final Label names = new Label();
    private final Label hint = new Label();

    private final PairRow pair;

    ElementsPane(InspectorModel model) {
        pair = new PairRow(model);
        getStyleClass().addAll("section", "elements-pane");
        title.getStyleClass().add("section-title");
        names.getStyleClass().add("code");
        names.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        getChildren().addAll(title, names, hint, pair);
    }

    /** @param editable true where something of all of them can be changed below */
    void showSeveral(List<ElementId> elements, boolean editable) {
        title.setText(Strings.counted("inspector.several", elements.size()));
        names.setText(elements.stream().map(ElementTitle::of).collect(Collectors.joining("\n")));
        pair.show(elements);
        hint.setText(editable ? Strings.text("inspector.several.hint") : "");
    }

    /** Something that one view draws and that stands for nothing of its own. */
    void showDrawn(String name) {
        title.setText(name);
        names.setText("");
        hint.setText(Strings.text("inspector.drawnOnly"));
        pair.show(List.of());
    }

    void showElement(ElementId id, List<String> users) {
        title.setText(Strings.text("inspector.element", id.name(), Strings.text("section." + id.section())));
        names.setText(String.join("\n", users));
        pair.show(List.of());
        hint.setText(Strings.text(users.isEmpty() ? "inspector.element.unused" : "inspector.element.users"));
    }
}
