package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.note.SetScope;
import dev.stackwright.model.recipe.DeclareDependency;
import dev.stackwright.model.recipe.DetachCopy;
import dev.stackwright.model.recipe.DuplicateService;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeOrigin;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what keyboard, menus and the rest of the window ask of the canvas. */
final class CanvasActions implements CanvasVerbs {

    private final SceneView view;
    private final Camera camera;
    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final CanvasFocus focus;
    private final Consumer<ElementId> rename;
    private Optional<Runnable> opener = Optional.empty();
    private Optional<StepDrawing> steps = Optional.empty();
    private Consumer<ElementId> sourceOpener = node -> { };
    private Consumer<EdgeKey> connected = edge -> { };

    /** @param rename opens the field in which a node is renamed */
    CanvasActions(SceneView view, Camera camera, CanvasSelection selection, CanvasEdits edits, CanvasFocus focus,
                  Consumer<ElementId> rename) {
        this.view = view;
        this.camera = camera;
        this.selection = selection;
        this.edits = edits;
        this.focus = focus;
        this.rename = rename;
    }

    /** @param shown shows more of what is selected; without it a node is renamed */
    void setOpener(Runnable shown) {
        opener = Optional.of(shown);
    }

    /** @param told is told of every connection made from menu or keyboard */
    void setOnConnected(Consumer<EdgeKey> told) {
        connected = told;
    }

    @Override
    public void open(ElementId node) {
        opener.ifPresentOrElse(Runnable::run, () -> rename.accept(node));
    }

    @Override
    public void rename(ElementId node) {
        reveal(node);
        camera.settle();
        if (node.section().equals(Sheet.NOTES) || edits.canDo(Renames.recipe(node, Renames.nameOf(node)))) {
            rename.accept(node);
        }
    }

    /** @param shown shows where a service of another file is written */
    void setSourceOpener(Consumer<ElementId> shown) {
        sourceOpener = shown;
    }

    @Override
    public void openSource(ElementId node) {
        sourceOpener.accept(node);
    }

    @Override
    public Optional<NodeOrigin> origin(ElementId node) {
        return view.shownScene().node(node).flatMap(shown -> shown.node().origin());
    }

    @Override
    public boolean isAlias(ElementId node) {
        return node.isService()
                && edits.snapshot().compose().service(node.name()).filter(Service::isAlias).isPresent();
    }

    @Override
    public void detachCopy(ElementId node) {
        edits.perform(new DetachCopy(node.name()));
    }

    void reveal(ElementId node) {
        view.shownScene().node(node).ifPresent(shown -> camera.reveal(shown.box()));
    }

    @Override
    public void goTo(ElementId node) {
        selection.select(node);
        reveal(node);
        focus.on(node);
    }

    @Override
    public void deleteSelected() {
        Set<ElementId> chosen = selection.drawn();
        if (chosen.isEmpty()) {
            disconnect(selection.edges());
            return;
        }
        if (!edits.areFree(chosen)) {
            return;
        }
        List<Recipe> removals = new ArrayList<>(chosen.stream().filter(ElementId::isService)
                .<Recipe>map(id -> new RemoveService(id.name())).toList());
        Set<ElementId> sketched = chosen.stream().filter(RemoveSketched::canTake).collect(Collectors.toSet());
        if (!sketched.isEmpty()) {
            removals.add(new RemoveSketched(sketched));
        }
        if (!removals.isEmpty() && edits.perform(removals.size() == 1 ? removals.get(0)
                : new InOneGo(Strings.text("canvas.edit.delete", chosen.size()), removals))) {
            focus.onCanvas();
        }
    }

    @Override
    public void duplicateSelected() {
        List<Recipe> copies = selection.nodes().stream().filter(ElementId::isService)
                .<Recipe>map(id -> snapshot -> new DuplicateService(id.name(),
                        DuplicateService.freeName(snapshot, id.name())).on(snapshot)).toList();
        if (copies.isEmpty()) {
            return;
        }
        Set<String> before = Set.copyOf(edits.snapshot().compose().serviceNames());
        Recipe all = copies.size() == 1 ? copies.get(0)
                : new InOneGo(Strings.text("canvas.edit.duplicate", copies.size()), copies);
        if (edits.perform(all)) {
            Set<ElementId> made = new LinkedHashSet<>();
            edits.snapshot().compose().serviceNames().stream().filter(name -> !before.contains(name))
                    .forEach(name -> made.add(ElementId.service(name)));
            selection.select(made);
            made.stream().findFirst().ifPresent(focus::on);
        }
    }

    @Override
    public void declare(EdgeKey edge) {
        if (joinsServices(edge)) {
            edits.perform(new DeclareDependency(edge.from().name(), edge.to().name()));
        }
    }

    /** A collapsed group may be called as a service is; what is meant for its lines must not change the service. */
    private boolean joinsServices(EdgeKey edge) {
        boolean services = edge.from().isService() && edge.to().isService();
        if (!services) {
            edits.tell(new Outcome.Refusal("several-edges", Strings.text("canvas.edge.several"),
                    Strings.text("canvas.edge.several.remedy")));
        }
        return services;
    }

    @Override
    public boolean openEdge() {
        boolean opens = selection.edge().isPresent() && opener.isPresent();
        opener.filter(shows -> opens).ifPresent(Runnable::run);
        return opens;
    }

    @Override
    public void declareSelected() {
        selection.edge().filter(key -> view.shownScene().edge(key)
                .filter(edge -> edge.edge().kind() == EdgeKind.ENVIRONMENT).isPresent())
                .ifPresentOrElse(this::declare, () -> edits.tell(new Outcome.Refusal("not-implied",
                        Strings.text("canvas.declare.none"), Strings.text("canvas.declare.none.remedy"))));
    }

    /** @param drawing draws messages where a scenario is seen */
    void setSteps(StepDrawing drawing) {
        steps = Optional.of(drawing);
    }

    @Override
    public boolean drawsMessages() {
        return steps.filter(StepDrawing::isShown).isPresent();
    }

    @Override
    public List<ElementId> othersToTell() {
        return steps.map(StepDrawing::others).orElse(List.of());
    }

    @Override
    public Recipe connecting(ElementId from, ElementId to) {
        return steps.filter(StepDrawing::isShown).map(drawing -> drawing.last(from, to, ""))
                .orElseGet(() -> Connections.connecting(from, to));
    }

    @Override
    public void connect(ElementId from, ElementId to) {
        if (drawsMessages()) {
            steps.ifPresent(drawing -> drawing.ask(from, to));
        } else if (edits.canConnect() && edits.perform(Connections.connecting(from, to))) {
            selection.select(new EdgeKey(from, to));
            connected.accept(new EdgeKey(from, to));
        }
    }

    @Override
    public void disconnect(EdgeKey edge) {
        view.shownScene().edge(edge).map(shown -> shown.edge().kind())
                .filter(kind -> !Connections.isWritten(kind) || joinsServices(edge))
                .ifPresent(kind -> edits.perform(Connections.disconnecting(edge, kind)));
    }

    private void disconnect(Set<EdgeKey> edges) {
        if (edges.size() <= 1) {
            edges.forEach(this::disconnect);
            return;
        }
        List<Recipe> recipes = new ArrayList<>();
        for (EdgeKey edge : edges) {
            EdgeKind kind = view.shownScene().edge(edge).orElseThrow().edge().kind();
            if (Connections.isWritten(kind) && !joinsServices(edge)) {
                return;
            }
            recipes.add(Connections.disconnecting(edge, kind));
        }
        edits.perform(new InOneGo(Strings.text("canvas.edit.disconnect", edges.size()), recipes));
    }

    @Override
    public void setCondition(EdgeKey edge, DependencyCondition condition) {
        if (joinsServices(edge)) {
            edits.perform(new SetDependencyCondition(edge.from().name(), edge.to().name(), condition));
        }
    }

    private List<String> selectedServices() {
        return selection.nodes().stream().filter(ElementId::isService).map(ElementId::name).toList();
    }

    @Override
    public Optional<ServiceScope> scopeOfSelected() {
        Set<Optional<ServiceScope>> said = new LinkedHashSet<>();
        selectedServices().forEach(service -> said.add(Optional.ofNullable(
                edits.snapshot().design().notes().scopes().get(ElementId.service(service)))));
        return said.size() == 1 ? said.iterator().next() : Optional.empty();
    }

    @Override
    public void setScope(Optional<ServiceScope> scope) {
        edits.perform(new SetScope(selectedServices(), scope));
    }

    @Override
    public void fit() {
        if (!view.shownScene().nodes().isEmpty()) {
            camera.fit(view.shownScene().bounds());
        }
    }

    /** Shows all selected nodes, or the ends of the selected edges; nothing where nothing is selected. */
    void zoomToSelection() {
        List<Box> boxes = Stream.concat(selection.nodes().stream(),
                        selection.edges().stream().flatMap(edge -> Stream.of(edge.from(), edge.to())))
                .flatMap(id -> view.shownScene().node(id).stream()).map(SceneNode::box).toList();
        if (!boxes.isEmpty()) {
            camera.fit(Box.around(boxes));
        }
    }
}
