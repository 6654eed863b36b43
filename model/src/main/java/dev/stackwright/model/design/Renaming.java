package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;

/** An element that goes on under another name, with everything whose name is made of its own. */
record Renaming(ElementId from, ElementId to) {

    ElementId id(ElementId id) {
        if (id.equals(from)) {
            return to;
        }
        return from.isService() && Landscape.serviceOf(id).filter(from.name()::equals).isPresent()
                ? Landscape.component(to.name(), Landscape.nameOf(id)) : id;
    }

    EdgeKey edge(EdgeKey edge) {
        return new EdgeKey(id(edge.from()), id(edge.to()));
    }

    /** The key of a view whose subject may be the element. */
    String view(String key) {
        return key.equals(viewOf(from)) ? viewOf(to) : key;
    }

    /** The key of the view that is of one element; that of no view where there is none. */
    static String viewOf(ElementId element) {
        if (element.isService()) {
            return Sheet.COMPONENT_VIEW + "/" + element.name();
        }
        return element.section().equals(Landscape.SCENARIOS) ? Sheet.SCENARIO_VIEW + "/" + element.name() : "";
    }

    /** Keys of unknown fields: ids and pairs of ids; others stay. */
    String key(String key) {
        return DesignReader.edgeKey(key).map(pair -> edge(pair).toString())
                .or(() -> DesignReader.elementId(key).map(id -> id(id).toString())).orElse(key);
    }
}
