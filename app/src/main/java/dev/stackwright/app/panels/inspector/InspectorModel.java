package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Speakers;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.recipe.AddPort;
import dev.stackwright.model.recipe.AttachVolume;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DeclareDependency;
import dev.stackwright.model.recipe.DetachVolume;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.model.recipe.RemoveEnvironment;
import dev.stackwright.model.recipe.RemovePort;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetReplicas;
import dev.stackwright.model.sketch.ConnectSketched;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the inspector shows and does. Every action is one recipe and one step of the history; a refusal comes back
 * as the sentence to show.
 */
final class InspectorModel {

    private final Project project;
    private final ReadOnlyObjectWrapper<Inspected> shown;
    private final ReadOnlyObjectWrapper<Design> design;
    private Runnable beforeSwitch = () -> { };

    InspectorModel(Project project) {
        this.project = project;
        this.shown = new ReadOnlyObjectWrapper<>(inspect());
        this.design = new ReadOnlyObjectWrapper<>(project.snapshot().design());
        project.workspace().addListener(change -> {
            design.set(change.after().design());
            shown.set(inspect());
        });
        project.resolution().current().property().addListener((property, before, now) -> shown.set(inspect()));
        project.selection().addListener((elements, source) -> selected(source));
    }

    /** A selection that follows a change of the project comes while the project may not be changed. */
    private void selected(Object source) {
        if (source != project) {
            beforeSwitch.run();
        }
        shown.set(inspect());
    }

    /** @param action hands over what is typed and not handed over yet, before something else is shown */
    void setBeforeSwitch(Runnable action) {
        beforeSwitch = action;
    }

    private Inspected inspect() {
        return Inspected.of(project.snapshot(), project.selection());
    }

    ReadOnlyObjectProperty<Inspected> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is kept beside the compose file. */
    ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    /** What the design file says of an edge. */
    EdgeMeaning meaning(EdgeKey edge) {
        return design.get().edges().getOrDefault(edge, SetFlow.NOTHING);
    }

    /**
     * The edges of an element: from a service to those it waits for or names as host; and what the design file says,
     * where services send to each other of the sender only.
     */
    List<Relation> relations(ElementId id) {
        Snapshot snapshot = project.snapshot();
        Set<ElementId> targets = new LinkedHashSet<>();
        service(id).ifPresent(service -> {
            service.waitsFor().forEach(name -> targets.add(ElementId.service(name)));
            HostNames.inService(snapshot.compose(), service)
                    .forEach(mention -> targets.add(ElementId.service(mention.service())));
        });
        Set<EdgeKey> edges = new LinkedHashSet<>();
        targets.forEach(target -> edges.add(new EdgeKey(id, target)));
        snapshot.design().edges().keySet().stream().filter(edge -> edge.from().equals(id)
                || edge.to().equals(id) && !(id.isService() && edge.from().isService())).forEach(edges::add);
        return edges.stream().filter(edge -> !edge.from().equals(edge.to())).filter(edge ->
                        snapshot.knows(edge.from()) && snapshot.knows(edge.to()))
                .map(edge -> new Relation(id, edge, Optional.ofNullable(snapshot.design().edges().get(edge))))
                .toList();
    }

    private Optional<Service> service(ElementId id) {
        return id.isService() ? project.snapshot().compose().service(id.name()) : Optional.empty();
    }

    /** The parts inside a service. */
    List<SketchFacts> components(String service) {
        Snapshot snapshot = project.snapshot();
        return snapshot.design().landscape().componentsOf(service).keySet().stream()
                .flatMap(name -> SketchFacts.of(snapshot, Landscape.component(service, name)).stream()).toList();
    }

    /** Draws an edge where there is none yet, and shows it; or answers why it cannot be drawn. */
    Optional<String> say(EdgeKey edge) {
        Optional<String> refused = design.get().edges().containsKey(edge) ? Optional.empty()
                : perform(new ConnectSketched(edge));
        if (refused.isEmpty()) {
            select(edge);
        }
        return refused;
    }

    /** All that something can flow between. */
    List<ElementId> speakers() {
        return Speakers.of(project.snapshot());
    }

    /**
     * What data can be said to flow to from an element, or from what to it: all that can send and has no such edge
     * yet.
     */
    List<ElementId> connectable(ElementId id, boolean outgoing) {
        Set<EdgeKey> there = project.snapshot().design().edges().keySet();
        return speakers().stream().filter(other -> !other.equals(id))
                .filter(other -> !there.contains(outgoing ? new EdgeKey(id, other) : new EdgeKey(other, id)))
                .toList();
    }

    void select(ElementId id) {
        project.selection().select(Set.of(id), this);
    }

    void select(EdgeKey edge) {
        project.selection().selectEdge(edge, this);
    }

    Optional<String> rename(String service, String name) {
        return perform(new RenameService(service, name.strip()));
    }

    Optional<String> setImage(String service, String image) {
        return perform(new SetImage(service, image));
    }

    Optional<String> setReplicas(String service, String replicas) {
        return perform(new SetReplicas(service, replicas));
    }

    Optional<String> addPort(String service, String port) {
        return perform(new AddPort(service, port.strip()));
    }

    Optional<String> removePort(String service, String port) {
        return perform(new RemovePort(service, port));
    }

    Optional<String> setVariable(String service, String name, String value) {
        return perform(new SetEnvironment(service, name.strip(), value));
    }

    Optional<String> removeVariable(String service, String name) {
        return perform(new RemoveEnvironment(service, name));
    }

    Optional<String> attachVolume(String service, String volume, String target) {
        return perform(new AttachVolume(service, volume.strip(), target.strip()));
    }

    Optional<String> detachVolume(String service, String target) {
        return perform(new DetachVolume(service, target));
    }

    Optional<String> connect(String from, String to) {
        return perform(new ConnectServices(from, to));
    }

    Optional<String> disconnect(String from, String to) {
        return perform(new DisconnectServices(from, to));
    }

    Optional<String> declare(EdgeKey edge) {
        return perform(new DeclareDependency(edge.from().name(), edge.to().name()));
    }

    Optional<String> setCondition(String from, String to, DependencyCondition condition) {
        return perform(new SetDependencyCondition(from, to, condition));
    }

    /** Where a value of a service is written; empty where it is not written in the service itself. */
    Optional<LiteralPlace> place(String service, List<?> keys) {
        List<String> path = new ArrayList<>(List.of(ElementId.SERVICES, service));
        keys.forEach(key -> path.add(String.valueOf(key)));
        return LiteralPlace.at(project.snapshot().compose(), path);
    }

    /** Performs a recipe, or answers why it cannot be done. */
    Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal ? Optional.of(refusal.sentence())
                : Optional.empty();
    }
}
