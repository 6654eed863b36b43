package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.List;
import java.util.Optional;

/**
 * Takes out a key with its value, which must not be the only one there.
 *
 * @param path the keys from the top down to the one to take out, with a number for an item of a list
 */
public record RemoveKey(List<String> path) implements Recipe {

    public RemoveKey {
        path = List.copyOf(path);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        KeyPath place = new KeyPath(path);
        Optional<YamlEntry> entry = place.entry(snapshot.compose());
        if (entry.isEmpty()) {
            return Refusals.noSuchKey(place.words());
        }
        if (place.holder(snapshot.compose()).orElseThrow().entries().size() == 1) {
            return Outcome.refuse("only-key", place.words() + " is the only key there.",
                    "Take out what it belongs to.");
        }
        return place.verified(snapshot, Edit.ofText("Remove " + place.words(), new YamlPatcher(snapshot.tree())
                .removeEntry(place.holder(snapshot.compose()).orElseThrow(), entry.get()).patch()));
    }
}
