package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.resources.Strings;

/** What elements are called where all kinds of them stand beside each other. */
public final class ElementTitle {

    private ElementTitle() {
    }

    /** The name, with the kind behind it for what is no service. */
    public static String of(ElementId id) {
        return switch (id.section()) {
            case Landscape.COMPONENTS -> Strings.text("element.title.components", Landscape.nameOf(id),
                    Landscape.serviceOf(id).orElse(""));
            case Landscape.PERSONS, Landscape.EXTERNALS, Sheet.GROUPS, Sheet.NOTES ->
                    Strings.text("element.title." + id.section(), id.name());
            default -> id.name();
        };
    }
}
