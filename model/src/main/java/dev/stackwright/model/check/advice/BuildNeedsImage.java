package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.List;
import java.util.Optional;

/** A service has a build context. With an image beside it, the context is only left to be removed. */
public record BuildNeedsImage(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.services().stream().filter(Service::isBuilt).map(this::finding).toList();
    }

    private Finding finding(Service service) {
        Attribute build = service.attribute("build").orElseThrow();
        String folder = build.text().or(() -> service.attribute("build", "context").flatMap(Attribute::text))
                .map(context -> " from " + context.raw()).orElse("");
        Optional<TextValue> image = service.image();
        if (image.isEmpty()) {
            return Finding.of(info, service.id(), build.entry().key().range(),
                    service.name() + " is built" + folder + " and names no image.");
        }
        Finding finding = Finding.of(info, service.id(), build.entry().key().range(), service.name()
                        + " names the image " + image.get().raw() + " and is still built" + folder + ".")
                .withRemedy("Push the image, then remove build.");
        boolean published = ImageName.parse(image.get().raw()).path().indexOf('/') > 0;
        return published && build.origin().isOwn() ? finding.withFix(new Fix("Remove build, keep " + image.get().raw(),
                new RemoveAttribute(service.name(), "build"))) : finding;
    }
}
