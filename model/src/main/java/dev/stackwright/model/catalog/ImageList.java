package dev.stackwright.model.catalog;

import dev.stackwright.model.compose.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Images that have something in common.
 *
 * @param names repository paths, with or without registry; without a slash also the last part of any path
 */
public record ImageList(Set<String> names) {

    public ImageList {
        names = Set.copyOf(names);
    }

    public static ImageList of(List<String> names) {
        return new ImageList(new HashSet<>(names));
    }

    /** True for an image of one of these repositories. */
    public boolean holds(ImageName image) {
        return names.contains(image.path()) || names.contains(image.registry() + "/" + image.path())
                || names.contains(image.lastSegment());
    }

    /** True for a service that starts one of these images. */
    public boolean holds(Service service) {
        return service.image().filter(image -> holds(ImageName.parse(image.raw()))).isPresent();
    }
}
