package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several recipes as one edit: each is asked for the project the others before it leave. All are done or none; the
 * first refusal is the answer, save where a recipe only says that there is nothing to change; it comes without the
 * edits it offers, which would do one of them only. For recipes that
 * rename nothing.
 *
 * @param title what undo calls it
 */
public record InOneGo(String title, List<Recipe> recipes) implements Recipe {

    public InOneGo {
        recipes = List.copyOf(recipes);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Snapshot reached = snapshot;
        TextPatch text = TextPatch.EMPTY;
        boolean changed = false;
        for (Recipe recipe : recipes) {
            Outcome outcome = recipe.on(reached);
            if (outcome instanceof Outcome.Ready ready) {
                text = text.then(ready.edit().text(), snapshot.text().text());
                reached = reached.apply(ready.edit());
                changed = true;
            } else if (outcome instanceof Outcome.Refusal refusal && !Refusals.isNoChange(outcome)) {
                return new Outcome.Refusal(refusal.code(), refusal.reason(), refusal.remedy());
            }
        }
        if (!changed) {
            return Refusals.noChange();
        }
        Optional<Design> design = reached.design().equals(snapshot.design()) ? Optional.empty()
                : Optional.of(reached.design());
        Map<ElementId, ElementId> noRenames = Map.of();
        return new Outcome.Ready(new Edit(title, new TreeMap<>(Map.of(FileKey.MAIN, text)), design, noRenames));
    }
}
