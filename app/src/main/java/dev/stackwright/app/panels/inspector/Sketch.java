package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;

/** Tells apart the elements that relations and scenarios join: services and what the design file keeps. */
final class Sketch {

    private Sketch() {
    }

    /** True for a service, person, external system or component that is there. */
    static boolean has(Snapshot snapshot, ElementId id) {
        Landscape landscape = snapshot.design().landscape();
        return switch (id.section()) {
            case ElementId.SERVICES -> snapshot.knows(id.name());
            case Landscape.PERSONS -> landscape.persons().containsKey(id.name());
            case Landscape.EXTERNALS -> landscape.externals().containsKey(id.name());
            case Landscape.COMPONENTS -> landscape.componentsOf(serviceOf(id)).containsKey(partOf(id));
            default -> false;
        };
    }

    /** The service that a component is inside of. */
    static String serviceOf(ElementId component) {
        return component.name().substring(0, Math.max(0, component.name().indexOf('/')));
    }

    /** The name of a component inside its service. */
    static String partOf(ElementId component) {
        return component.name().substring(component.name().indexOf('/') + 1);
    }

    /** What an element is called: of a component its own name. */
    static String nameOf(ElementId id) {
        return id.section().equals(Landscape.COMPONENTS) ? partOf(id) : id.name();
    }

    /** What an element is called where all kinds of them stand beside each other. */
    static String titleOf(ElementId id) {
        return switch (id.section()) {
            case ElementId.SERVICES -> id.name();
            case Landscape.COMPONENTS -> Strings.text("sketch.title.components", partOf(id), serviceOf(id));
            case Landscape.PERSONS, Landscape.EXTERNALS, Sheet.GROUPS, Sheet.NOTES ->
                    Strings.text("sketch.title." + id.section(), id.name());
            default -> id.name();
        };
    }
}
