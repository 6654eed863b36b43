package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Gives a misspelt key the name that was meant; its value and comments stay.
 *
 * @param path the keys from the top down to the one to rename, with a number for an item of a list
 * @param to   the new key
 */
public record RenameKey(List<String> path, String to) implements Recipe {

    public RenameKey {
        path = List.copyOf(path);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        KeyPath place = new KeyPath(path);
        Optional<YamlEntry> entry = place.entry(snapshot.compose());
        if (entry.isEmpty() || !(entry.get().key() instanceof YamlScalar key)) {
            return Refusals.noSuchKey(place.words());
        }
        if (place.holder(snapshot.compose()).orElseThrow().entry(to).isPresent()) {
            return Outcome.refuse("key-exists", "There is a key '" + to + "' beside it already.", "Join the two.");
        }
        return place.verified(snapshot, Edit.ofText("Rename " + place.last() + " to " + to,
                new YamlPatcher(snapshot.tree()).renameKey(key, to).patch()));
    }
}
