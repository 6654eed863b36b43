package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets services that are built from source run images of a registry, all in one go.
 *
 * @param images    the images by service
 * @param keepBuild true where the build stays beside the image, as developers may want it
 */
public record PublishImages(Map<String, String> images, boolean keepBuild) implements Recipe {

    public PublishImages {
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (images.isEmpty()) {
            return Outcome.refuse("nothing-named", "No service is named.", "Name one that is built from source.");
        }
        List<Recipe> each = images.entrySet().stream().<Recipe>map(image -> keepBuild
                ? new SetImage(image.getKey(), image.getValue())
                : new ReplaceBuildWithImage(image.getKey(), image.getValue())).toList();
        String services = String.join(", ", images.keySet());
        return new InOneGo(keepBuild ? "Name the images of " + services
                : "Replace the builds of " + services + " with images", each).on(snapshot);
    }
}
