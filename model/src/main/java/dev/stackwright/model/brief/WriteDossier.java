package dev.stackwright.model.brief;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Writes one field of a service's dossier.
 *
 * @param text lines are separated by line feeds; blank to take back what was written
 */
public record WriteDossier(String service, TextField field, String text) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.knows(service)) {
            return BriefRefusals.noSuchService(service);
        }
        ElementId id = ElementId.service(service);
        if (snapshot.design().brief().dossier(id).getOrDefault(field.id(), "").equals(text.strip())) {
            return BriefRefusals.noChange();
        }
        return new Outcome.Ready(Edit.ofDesign("Dossier of " + service + ": " + field.title(),
                snapshot.design().withBrief(snapshot.design().brief().withDossier(id, field.id(), text.strip()))));
    }
}
