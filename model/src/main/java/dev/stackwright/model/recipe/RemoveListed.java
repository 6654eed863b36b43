package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Takes one item out of an attribute that is a list of texts, such as {@code cap_add}; with its last item the
 * attribute goes too.
 *
 * @param attribute the attribute of the service
 * @param item      the item as written, variables unresolved
 */
public record RemoveListed(String service, String attribute, String item) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            Optional<TextValue> found = body.service().texts(attribute).stream()
                    .filter(text -> text.raw().equals(item)).findFirst();
            if (found.isEmpty()) {
                return Outcome.refuse("no-such-item", "'" + attribute + "' of '" + service + "' has no '" + item + "'.",
                        "Check the item as the file writes it.");
            }
            return new ListedAttribute(body, attribute).removeAt(found.get().node().start(), "The item '" + item + "'",
                    "Remove " + item + " from " + attribute + " of " + service);
        });
    }
}
