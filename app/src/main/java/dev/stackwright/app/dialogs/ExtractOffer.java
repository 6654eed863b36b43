package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.model.recipe.ValuePart;
import java.util.List;
import java.util.Map;

/**
 * A value that can become a variable.
 *
 * @param file   the file it stands in
 * @param place  where
 * @param parts  what of it can become a variable, the likeliest first; at least one
 * @param set    what the environment of the project sets
 * @param before the project
 */
public record ExtractOffer(FileKey file, LiteralPlace place, List<ValuePart> parts, Map<String, String> set,
                           Snapshot before) {

    public ExtractOffer {
        parts = List.copyOf(parts);
        set = Map.copyOf(set);
    }
}
