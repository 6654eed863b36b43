package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;

/** Gives a service another image. */
public record SetImage(String service, String image) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (image.isBlank()) {
            return Refusals.blank("The image");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            body.set("image", Fresh.text(image.strip()), Placement.FIRST);
            return body.done("Set image of " + service + " to " + image.strip());
        });
    }
}
