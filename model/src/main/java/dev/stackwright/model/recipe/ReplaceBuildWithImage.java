package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Map;
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
        String name = image.strip();
        String title = "Replace build of " + service + " with image " + name;
        if (build.isEmpty()) {
            return body.changeInherited("'build'", title, own -> replaceInCopy(own, name),
                    source -> replaceAtSource(body, source, name));
        }
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
        return body.done(title);
    }

    /** What the service merges is written out, with the image in the place of the build. */
    private static void replaceInCopy(ServiceBody body, String name) {
        MergeKeys.writeOut(body.patcher(), body.body(), "build", Map.of("image", Fresh.text(name)));
        body.ownEntry("image").ifPresent(own -> body.patcher().setValue(body.body(), own, Fresh.text(name)));
    }

    /** An image that is written elsewhere than the build is not looked for: which of them is meant is for a person. */
    private static boolean replaceAtSource(ServiceBody body, YamlPatcher source, String name) {
        YamlEntry build = body.service().attribute("build").orElseThrow().entry();
        Optional<YamlMapping> holder = body.snapshot().tree().holderOf(build);
        boolean isFree = body.service().attribute("image").isEmpty();
        if (holder.isEmpty() || !isFree || !(build.key() instanceof YamlScalar key)) {
            return false;
        }
        source.renameKey(key, "image").setValue(holder.get(), build, Fresh.text(name));
        return true;
    }
}
