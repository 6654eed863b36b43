package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Puts a number, true or false in quotes, so that it is read as a text.
 *
 * @param path the keys from the top down to the value, with a number for an item of a list
 */
public record QuoteValue(List<String> path) implements Recipe {

    public QuoteValue {
        path = List.copyOf(path);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        KeyPath place = new KeyPath(path);
        Optional<YamlNode> value = place.value(snapshot.compose());
        if (value.isEmpty() || !(value.get() instanceof YamlScalar scalar)) {
            return Refusals.noSuchKey(place.words());
        }
        if (scalar.style() != ScalarStyle.PLAIN) {
            return Refusals.noChange("It is a text already.");
        }
        return place.verified(snapshot, Edit.ofText("Quote " + place.words(),
                new YamlPatcher(snapshot.tree()).setScalar(scalar, Fresh.quoted(scalar.value())).patch()));
    }
}
