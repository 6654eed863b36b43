package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;

/** Makes the nodes of what stands around and inside the services; all views draw them alike. */
public final class LandscapeNodes {

    private LandscapeNodes() {
    }

    public static DiagramNode person(String name, Person person) {
        return DiagramNode.plain(Landscape.person(name), name, NodeKind.PERSON, NodeShape.PERSON, "[Person]",
                person.description().orElse(""));
    }

    public static DiagramNode external(String name, ExternalSystem system) {
        return DiagramNode.plain(Landscape.external(name), name, NodeKind.EXTERNAL, NodeShape.BOX,
                system.technology().map(technology -> bracketed("External", technology)).orElse("[External system]"),
                system.description().orElse(""));
    }

    /** @param service the service it is a part of */
    public static DiagramNode component(String service, String name, Component component) {
        ElementId id = Landscape.component(service, name);
        return DiagramNode.plain(id, name, NodeKind.COMPONENT, NodeShape.BOX,
                bracketed("Component", component.technology().orElse("")), component.responsibility().orElse(""));
    }

    /** What it is and what it is made with, as the C4 model writes it: {@code [Container: PostgreSQL]}. */
    public static String bracketed(String what, String technology) {
        return technology.isBlank() ? "[" + what + "]" : "[" + what + ": " + technology + "]";
    }
}
