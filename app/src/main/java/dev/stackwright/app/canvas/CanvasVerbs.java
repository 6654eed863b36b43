package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.rendering.diagram.NodeOrigin;
import java.util.List;
import java.util.Optional;

/** What can be done with what is drawn, from keyboard and menus alike. */
interface CanvasVerbs {

    /** Shows more of a service: the inspector where there is one. */
    void open(ElementId node);

    void rename(ElementId node);

    /** What a node owes to another file. */
    Optional<NodeOrigin> origin(ElementId node);

    /** Shows where a service that owes something to another file is written there. */
    void openSource(ElementId node);

    /** True for a service whose whole body is an alias. */
    boolean isAlias(ElementId node);

    /** Writes such a service out. */
    void detachCopy(ElementId node);

    void deleteSelected();

    /** Writes every selected service once more, and selects the copies. */
    void duplicateSelected();

    /** Declares a dependency that is only implied so far. */
    void declare(EdgeKey edge);

    /** Declares the selected edge where it is only implied; otherwise that is told. */
    void declareSelected();

    /** Shows more of the selected edge; false where none is, or nothing shows it. */
    boolean openEdge();

    /** Selects a node, brings it into view and gives it the keyboard. */
    void goTo(ElementId node);

    void connect(ElementId from, ElementId to);

    /** What drawing a line between them does in the view that is seen. */
    Recipe connecting(ElementId from, ElementId to);

    /** True where lines are messages of a scenario. */
    boolean drawsMessages();

    /** All that take no part yet in the scenario that is seen, and can be sent a message; none where none is seen. */
    List<ElementId> othersToTell();

    void disconnect(EdgeKey edge);

    void setCondition(EdgeKey edge, DependencyCondition condition);

    /** What is said of the tenancy scope of the selected services alike; nothing where they differ. */
    Optional<ServiceScope> scopeOfSelected();

    /** @param scope of the selected services; empty to leave it to the tenancy model */
    void setScope(Optional<ServiceScope> scope);

    void fit();
}
