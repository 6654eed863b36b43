package dev.stackwright.app.dialogs;

import dev.stackwright.model.recipe.PublishImages;
import dev.stackwright.model.registry.Destination;
import java.util.Optional;

/** Asks where the images of services that are built from source are to be hosted. */
public interface PublishPrompt {

    /**
     * What the user wants.
     *
     * @param destination where the images go
     * @param recipe      what changes in the stack; empty where the commands were all that was wanted
     */
    record Wish(Destination destination, Optional<PublishImages> recipe) {
    }

    Wish wish(PublishOffer offer);
}
