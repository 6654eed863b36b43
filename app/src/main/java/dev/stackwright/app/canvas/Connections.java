package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.sketch.ConnectSketched;
import dev.stackwright.model.sketch.Disconnect;
import dev.stackwright.rendering.diagram.EdgeKind;
import java.util.Set;

/** What drawing a line means: services wait for each other, everything else has a data flow. */
final class Connections {

    private static final Set<String> CONNECTABLE = Set.of(ElementId.SERVICES, Landscape.PERSONS, Landscape.EXTERNALS,
            Landscape.COMPONENTS);

    private Connections() {
    }

    /** True where lines begin and end at such an element. */
    static boolean canEndAt(ElementId element) {
        return CONNECTABLE.contains(element.section());
    }

    static Recipe connecting(ElementId from, ElementId to) {
        return from.isService() && to.isService() ? new ConnectServices(from.name(), to.name())
                : new ConnectSketched(new EdgeKey(from, to));
    }

    /** True where the compose file says it of two services. */
    static boolean isWritten(EdgeKind kind) {
        return kind == EdgeKind.DEPENDS_ON || kind == EdgeKind.ENVIRONMENT;
    }

    /** @param kind why the edge is drawn */
    static Recipe disconnecting(EdgeKey edge, EdgeKind kind) {
        return isWritten(kind)
                ? new DisconnectServices(edge.from().name(), edge.to().name()) : new Disconnect(edge);
    }
}
