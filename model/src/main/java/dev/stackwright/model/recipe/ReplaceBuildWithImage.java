package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Optional;

/**
 * Lets a service run an image of a registry instead of one that is built from source. The image takes the place of
 * {@code build}; a {@code pull_policy: build} goes with it.
 *
 * @param image the image; where the service has one already, that is given another value
 */
public record ReplaceBuildWithImage(String service, String image) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (image.isBlank()) {
            return Refusals.blank("The image");
        }
        return ServiceBody.edit(snapshot, service, this::replace);
    }

    private Outcome replace(ServiceBody body) {
        if (!body.service().isBuilt()) {
            return Outcome.refuse("not-built", "Service '" + service + "' is not built from source.",
                    "Set its image instead.");
        }
        Optional<YamlEntry> build = body.ownEntry("build");
        if (build.isEmpty()) {
            return Refusals.inherited("'build'");
        }
        String name = image.strip();
        Optional<YamlEntry> written = body.ownEntry("image");
        if (written.isPresent()) {
            body.patcher().setValue(body.body(), written.get(), Fresh.text(name));
            body.removeWhole("build");
        } else if (build.get().key() instanceof YamlScalar key) {
            body.patcher().renameKey(key, "image").setValue(body.body(), build.get(), Fresh.text(name));
        }
        boolean pulledByBuilding = body.service().text("pull_policy").map(TextValue::raw)
                .filter("build"::equals).isPresent();
        if (pulledByBuilding) {
            body.removeWhole("pull_policy");
        }
        return body.done("Replace build of " + service + " with image " + name);
    }
}
