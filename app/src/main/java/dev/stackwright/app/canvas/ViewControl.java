package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What of the project the canvas shows: which view, by what it is grouped, which edges. Changes nothing in the
 * project. A view of a service or plan follows it to its new name, and falls back to another when it goes.
 */
public final class ViewControl {

    private final Workspace workspace;
    private final LiveDrawing live;
    private final Consumer<Change> listener = this::changed;
    /** What each kind of view was last looked at of. */
    private final Map<ViewKind, View> last = new EnumMap<>(ViewKind.class);

    ViewControl(Workspace workspace, LiveDrawing live) {
        this.workspace = workspace;
        this.live = live;
        workspace.addListener(listener);
    }

    void close() {
        workspace.removeListener(listener);
    }

    /** What is drawn, and how. */
    public ReadOnlyObjectProperty<DrawingOptions> optionsProperty() {
        return live.optionsProperty();
    }

    /** What is drawn, and how. */
    public DrawingOptions options() {
        return live.options();
    }

    /** Draws with other options; a view of something that is not there becomes the first of its kind. */
    public void show(DrawingOptions wanted) {
        View view = Views.settled(wanted.view(), workspace.snapshot());
        last.put(view.kind(), view);
        live.show(view.equals(wanted.view()) ? wanted : wanted.withView(view));
    }

    public void open(View view) {
        if (!view.equals(options().view())) {
            show(options().withView(view));
        }
    }

    /** Shows that kind of view, of what it was last looked at of. */
    public void open(ViewKind kind) {
        open(last.getOrDefault(kind, View.of(kind)));
    }

    /** Shows a view that has that element, unless the one that is shown has it. */
    public void openFor(ElementId id) {
        Diagram seen = live.get().diagram();
        if (seen.node(id).isEmpty() && seen.groups().stream().noneMatch(group -> group.id().equals(id))) {
            open(Landscape.serviceOf(id).map(service -> View.of(ViewKind.C4_COMPONENT, service))
                    .orElse(View.ARCHITECTURE));
        }
    }

    /** Shows the view that many kinds on, and behind the last kind the first. */
    public void turn(int steps) {
        List<ViewKind> kinds = Arrays.asList(ViewKind.values());
        open(kinds.get(Math.floorMod(kinds.indexOf(options().view().kind()) + steps, kinds.size())));
    }

    /** @param grouping by what services are put into boxes from now on */
    public void group(Grouping grouping) {
        show(options().withGrouping(grouping));
    }

    /** Leaves edges of that kind out, or shows them again. */
    public void toggle(EdgeKind kind) {
        Set<EdgeKind> hidden = EnumSet.noneOf(EdgeKind.class);
        hidden.addAll(options().hidden());
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
        show(options().withHidden(hidden));
    }

    /** Shows a group as one node, or with its members again. */
    public void toggleCollapsed(ElementId group) {
        Set<ElementId> collapsed = new HashSet<>(options().collapsed());
        if (!collapsed.remove(group)) {
            collapsed.add(group);
        }
        show(options().withCollapsed(collapsed));
    }

    /** @param groups shown as one node from now on; all others with their members */
    public void collapse(Set<ElementId> groups) {
        show(options().withCollapsed(groups));
    }

    /** The groups there are in the picture, open ones and those shown as one node. */
    public Set<ElementId> groups() {
        Set<ElementId> groups = new HashSet<>(options().collapsed());
        live.get().scene().groups().forEach(group -> groups.add(group.id()));
        return groups;
    }

    private void changed(Change change) {
        View view = options().view();
        View now = Views.settled(view, change.after());
        if (!now.equals(view)) {
            show(options().withView(now));
        }
    }
}
