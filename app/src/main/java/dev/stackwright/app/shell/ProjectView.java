package dev.stackwright.app.shell;

import dev.stackwright.app.editor.YamlEditor;
import dev.stackwright.app.panels.blocks.BlocksView;
import dev.stackwright.app.panels.choices.ChoicesView;
import dev.stackwright.app.panels.inspector.InspectorView;
import dev.stackwright.app.project.Project;
import dev.stackwright.resources.Strings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Everything of the window that belongs to one project: canvas and text side by side, the panels around them. */
final class ProjectView extends SplitPane {

    private static final double LEFT_SHARE = 0.19;
    private static final double CENTRE_SHARE = 0.68;
    private static final double UPPER_SHARE = 0.77;

    private final Project project;
    private final InspectorView inspector;
    private final YamlEditor editor;
    private final Dock left = new Dock("dock-left");
    private final Dock bottom = new Dock("dock-bottom");

    ProjectView(Project project, Knowledge knowledge) {
        this.project = project;
        this.inspector = new InspectorView(project);
        getStyleClass().add("project-view");
        setOrientation(Orientation.VERTICAL);
        left.add("blocks", new BlocksView(project, knowledge.blocks()));
        left.add("choices", new ChoicesView(project, knowledge.choices()));
        left.add("inspector", inspector);
        bottom.add("findings", new Region());
        StackPane canvas = new StackPane(new Region());
        editor = new YamlEditor(project.workspace(), project.selection());
        SplitPane upper = new SplitPane(left, canvas, editor);
        upper.getStyleClass().add("upper-split");
        upper.setDividerPositions(LEFT_SHARE, CENTRE_SHARE);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(editor, false);
        getItems().addAll(upper, bottom);
        setDividerPositions(UPPER_SHARE);
        SplitPane.setResizableWithParent(bottom, false);
    }

    Project project() {
        return project;
    }

    Dock left() {
        return left;
    }

    Dock bottom() {
        return bottom;
    }

    YamlEditor editor() {
        return editor;
    }

    void dispose() {
        editor.dispose();
    }

    void arrange() {
    }

    void fit() {
    }

    void zoomBy(int steps) {
    }

    void zoomToNormal() {
    }

    void goToService() {
    }

    /** Renames the selected service in the inspector. */
    void rename() {
        left.select("inspector");
        inspector.editName();
    }

    ObservableValue<String> caretText() {
        return editor.caretPositionProperty()
                .map(caret -> Strings.text("status.caret", caret.line(), caret.column()));
    }

    ObservableValue<String> zoomText() {
        return new SimpleStringProperty("");
    }
}
