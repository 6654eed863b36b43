package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;

/** What can be done with what is drawn, from keyboard and menus alike. */
interface CanvasVerbs {

    /** Shows more of a service: the inspector where there is one. */
    void open(ElementId node);

    void rename(ElementId node);

    void deleteSelected();

    /** Selects a node, brings it into view and gives it the keyboard. */
    void goTo(ElementId node);

    void connect(ElementId from, ElementId to);

    void disconnect(EdgeKey edge);

    void setCondition(EdgeKey edge, DependencyCondition condition);

    void arrangeAll();

    void fit();
}
