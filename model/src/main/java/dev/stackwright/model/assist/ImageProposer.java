package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes the images of the catalog, each with the tag that is recommended there; behind a repository all tags that
 * are maintained, the recommended one first and {@code latest} never. Then the images the project uses already.
 */
final class ImageProposer implements Proposer {

    private static final String LATEST = "latest";

    private final Technologies technologies;
    /** Further maintained tags by repository; read when first asked for. */
    private volatile Map<String, List<String>> tags = Map.of();

    ImageProposer(Technologies technologies) {
        this.technologies = technologies;
    }

    static boolean suits(Asked asked) {
        return asked.place().role() == Role.VALUE && asked.isAt("services", "*", "image");
    }

    /** True once the catalog has been read, which takes a moment. */
    boolean isReady() {
        return !tags.isEmpty();
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        if (!suits(asked)) {
            return Stream.empty();
        }
        boolean asksForTags = asked.typed().lastIndexOf(':') > asked.typed().lastIndexOf('/');
        return Stream.concat(technologies.all().stream().filter(technology -> !technology.ownImage())
                .flatMap(technology -> proposals(technology, asksForTags)), used(asked));
    }

    private Stream<Proposal> proposals(Technology technology, boolean asksForTags) {
        Set<String> offered = new LinkedHashSet<>();
        offered.add(technology.tag());
        if (asksForTags) {
            offered.addAll(tags().getOrDefault(technology.image(), List.of()));
        }
        return offered.stream().filter(tag -> !tag.equals(LATEST)).map(tag -> new Proposal(Proposal.Kind.IMAGE,
                technology.image() + ":" + tag, tag.equals(technology.tag()) ? technology.name() : "also maintained",
                documentation(technology), Insertion.of(technology.image() + ":" + tag)));
    }

    private Map<String, List<String>> tags() {
        if (tags.isEmpty()) {
            Map<String, List<String>> read = new LinkedHashMap<>();
            Catalog.read().entries().stream().filter(Container.class::isInstance).map(Container.class::cast)
                    .forEach(container -> read.computeIfAbsent(container.technology().image(),
                            image -> new ArrayList<>()).addAll(container.tags()));
            tags = read;
        }
        return tags;
    }

    private static Stream<Proposal> used(Asked asked) {
        Map<String, String> images = new LinkedHashMap<>();
        asked.files().flatMap(file -> file.services().stream())
                .filter(service -> !Objects.equals(service.name(), asked.service().orElse("")))
                .forEach(service -> service.image().map(TextValue::raw)
                        .ifPresent(image -> images.putIfAbsent(image, usedBy(service))));
        return images.entrySet().stream().map(image -> new Proposal(Proposal.Kind.IMAGE, image.getKey(),
                image.getValue(), "", Insertion.of(image.getKey())));
    }

    private static String usedBy(Service service) {
        return "used by " + service.name();
    }

    private static String documentation(Technology technology) {
        return technology.summary() + "\nWhen: " + technology.when() + "\nWhen not: " + technology.whenNot();
    }
}
