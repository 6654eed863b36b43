package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Optional;

/** An element that goes, with everything inside it. */
record Removal(ElementId gone) {

    boolean takes(ElementId id) {
        return id.equals(gone)
                || gone.isService() && Landscape.serviceOf(id).filter(gone.name()::equals).isPresent();
    }

    boolean takes(EdgeKey edge) {
        return takes(edge.from()) || takes(edge.to());
    }

    boolean takes(ScenarioStep step) {
        return takes(step.from()) || takes(step.to());
    }

    /** Keys of unknown fields: ids and pairs of ids; empty for one that goes. */
    Optional<String> key(String key) {
        boolean goes = DesignReader.edgeKey(key).filter(this::takes).isPresent()
                || DesignReader.elementId(key).filter(this::takes).isPresent();
        return goes ? Optional.empty() : Optional.of(key);
    }
}
