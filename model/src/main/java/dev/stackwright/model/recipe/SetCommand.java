package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import java.util.List;

/**
 * Sets what a service runs.
 *
 * @param words the words of the command, as they reach the container
 */
public record SetCommand(String service, List<String> words) implements Recipe {

    public SetCommand {
        words = List.copyOf(words);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (words.isEmpty()) {
            return Refusals.blank("The command");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            body.set("command", Fresh.inlineItems(words), Placement.LAST);
            return body.done("Set the command of " + service);
        });
    }
}
