package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.sketch.RenameSketched;

/** How what is drawn gets another name: services in the compose file, everything else in the design file. */
final class Renames {

    private Renames() {
    }

    static Recipe recipe(ElementId element, String name) {
        return element.isService() ? new RenameService(element.name(), name) : new RenameSketched(element, name);
    }

    /** The element under its new name. */
    static ElementId renamed(ElementId element, String name) {
        return element.isService() ? ElementId.service(name) : new RenameSketched(element, name).renamed();
    }

    /** What it is called, without the service a component stands in. */
    static String nameOf(ElementId element) {
        return Landscape.nameOf(element);
    }
}
