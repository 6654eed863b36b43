package dev.stackwright.app.panels.brief;

import dev.stackwright.model.compose.ElementId;

/** A page of the brief. */
sealed interface BriefPlace {

    /** The questions of a topic, by its id. */
    record OfTopic(String topic) implements BriefPlace {
    }

    /** Persons and external systems of the canvas. */
    record OfPeople() implements BriefPlace {
    }

    /** The dossier of a service. */
    record OfService(ElementId service) implements BriefPlace {
    }
}
