package dev.stackwright.model.note;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collection;
import java.util.Optional;

/** What the verbs of this package answer alike. */
final class NoteOutcomes {

    private NoteOutcomes() {
    }

    /** Why nothing can be said of one of these; empty where all are services of the project. */
    static Optional<Outcome> ifMissing(Snapshot snapshot, Collection<String> services) {
        return services.stream().filter(service -> !snapshot.knows(service)).findFirst()
                .map(service -> Outcome.refuse("no-such-service", "There is no service '" + service
                        + "' in this project.", "Check the name; names are case-sensitive."));
    }

    /** Why nothing can be said of what is between these; empty where all are there. */
    static Optional<Outcome> ifNobody(Snapshot snapshot, Collection<ElementId> elements) {
        Optional<Outcome> service = ifMissing(snapshot,
                elements.stream().filter(ElementId::isService).map(ElementId::name).toList());
        return service.or(() -> elements.stream().filter(element -> !snapshot.knows(element)).findFirst()
                .map(element -> Outcome.refuse("no-such-element", "There is no '" + Landscape.nameOf(element)
                        + "' in this design.", "Check the name; names are case-sensitive.")));
    }

    /** The step that makes the design this one, or that it is so already. */
    static Outcome of(Snapshot snapshot, String title, Design changed) {
        return changed.equals(snapshot.design()) ? Outcome.refuse("no-change", "It is so already.", "")
                : new Outcome.Ready(Edit.ofDesign(title, changed));
    }

    /** A service by its name, several by their number. */
    static String of(Collection<String> services) {
        return services.size() == 1 ? services.iterator().next() : services.size() + " services";
    }
}
