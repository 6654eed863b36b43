package dev.stackwright.model.control.evidence;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.Set;

/** {@code pinned-images}: every image names its version or its digest. */
final class PinnedImages implements EvidenceFinder {

    private static final Set<String> MOVING =
            Set.of("latest", "edge", "nightly", "main", "master", "dev", "develop", "canary", "stable", "rolling");

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.context().services().stream().map(PinnedImages::service))
                .orMissing("The stack has no image yet.");
    }

    private static Evidence service(Service service) {
        return service.image().map(image -> image(service, image)).orElseGet(() -> Evidence.missing(service.id(),
                service.name() + " names no image of a stated version."));
    }

    private static Evidence image(Service service, TextValue image) {
        ImageName name = ImageName.parse(image.raw());
        boolean pinned = name.digest().isPresent() || name.tag().filter(tag -> !MOVING.contains(tag)).isPresent();
        return pinned ? Evidence.written(service, image.node().range(), service.name() + " runs "
                + name.digest().map(digest -> "an image of a stated digest")
                        .orElseGet(() -> "version " + name.tag().orElse("") + " of " + name.lastSegment()) + ".")
                : Evidence.missing(service.id(), "The image of " + service.name() + " names no version that stays.");
    }
}
