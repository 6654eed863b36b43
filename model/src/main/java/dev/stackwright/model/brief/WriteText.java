package dev.stackwright.model.brief;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Answers a field of the brief.
 *
 * @param text lines are separated by line feeds; blank to take the answer back
 */
public record WriteText(TextField field, String text) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!text.isBlank() && !field.options().isEmpty()
                && field.options().stream().noneMatch(option -> option.id().equals(text.strip()))) {
            return BriefRefusals.notAnOption(field.title(), text.strip(), field.options());
        }
        if (snapshot.design().brief().text(field.id()).orElse("").equals(text.strip())) {
            return BriefRefusals.noChange();
        }
        return new Outcome.Ready(Edit.ofDesign((text.isBlank() ? "Take back: " : "Answer: ") + field.title(),
                snapshot.design().withBrief(snapshot.design().brief().withText(field.id(), text.strip()))));
    }
}
