package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.SetImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An image without a tag, or with one that moves. Images that are built here have no published tag yet. */
public record ImageTagFloating(CheckInfo info) implements LocalCheck {

    private static final Set<String> MOVING =
            Set.of("latest", "edge", "nightly", "main", "master", "dev", "develop", "canary", "stable", "rolling");

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            Optional<TextValue> image = service.image().filter(text -> !service.isBuilt() && isDecided(text.raw()));
            image.ifPresent(text -> {
                ImageName name = ImageName.parse(text.raw());
                boolean floating = name.tag().map(MOVING::contains).orElse(true) && name.digest().isEmpty();
                if (floating) {
                    findings.add(finding(context, service, text, name));
                }
            });
        }
        return findings;
    }

    /** False where a variable without a default leaves the tag open. */
    private static boolean isDecided(String image) {
        return !image.isBlank() && Interpolation.variablesIn(image).stream()
                .allMatch(variable -> variable.defaultValue().isPresent());
    }

    private Finding finding(CheckContext context, Service service, TextValue image, ImageName name) {
        String message = name.tag()
                .map(tag -> "The image of " + service.name() + " follows '" + tag + "', which moves.")
                .orElse("The image of " + service.name() + " names no version.");
        Finding finding = Finding.of(info, service.id(), image.node().range(), message);
        Optional<Technology> pinned = context.technologies().byImage(image.raw())
                .filter(technology -> !technology.stateful() && !Interpolation.isIn(image.raw())
                        && image.raw().startsWith(technology.image())
                        && context.technologies().isCatalogueImage(technology, image.raw())
                        && image.origin().isOwn());
        return pinned.map(technology -> finding.withFix(new Fix("Pin it to " + technology.tag(),
                new SetImage(service.name(), technology.imageReference())))).orElse(finding);
    }
}
