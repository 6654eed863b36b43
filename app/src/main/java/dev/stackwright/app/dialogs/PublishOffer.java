package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.Destination;
import dev.stackwright.model.registry.RegistryKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Services whose images can be published.
 *
 * @param builds    those that the open file builds, at least one
 * @param elsewhere those of other files of the project, each with its file in words
 * @param kinds     the registries to choose from
 * @param suggested where other images of the stack lie, or where the last ones went
 * @param chosen    the services to begin with; empty for all
 * @param before    the project
 */
public record PublishOffer(List<BuiltService> builds, List<String> elsewhere, List<RegistryKind> kinds,
                           Optional<Destination> suggested, Set<String> chosen, Snapshot before) {

    public PublishOffer {
        builds = List.copyOf(builds);
        elsewhere = List.copyOf(elsewhere);
        kinds = List.copyOf(kinds);
        chosen = Set.copyOf(chosen);
    }
}
