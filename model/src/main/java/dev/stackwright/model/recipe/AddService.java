package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds a service at the end of the services, and the named volumes it needs.
 *
 * @param spec     what it comes with
 * @param position where its node goes; empty to let the layout place it
 */
public record AddService(NewService spec, Optional<NodePosition> position) implements Recipe {

    public AddService(NewService spec) {
        this(spec, Optional.empty());
    }

    public AddService(String name, String image) {
        this(NewService.of(name, image));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        String name = spec.name();
        if (!ServiceNames.isAllowed(name)) {
            return Refusals.badName(name);
        }
        if (snapshot.knows(name)) {
            return Refusals.serviceExists(snapshot, name);
        }
        if (spec.image().isBlank()) {
            return Refusals.blank("The image");
        }
        Sections sections = new Sections(snapshot, new YamlPatcher(snapshot.tree()));
        Fresh body = spec.body(EnvironmentForm.isListed(snapshot));
        Optional<Outcome> refused = sections.add(ElementId.SERVICES, name, body);
        Set<String> known = new LinkedHashSet<>(
                snapshot.compose().volumes().stream().map(volume -> volume.name()).toList());
        for (String volume : spec.volumes().keySet()) {
            if (refused.isEmpty() && known.add(volume)) {
                refused = sections.add("volumes", volume, Fresh.nothing());
            }
        }
        return refused.orElseGet(() -> done(snapshot, sections));
    }

    private Outcome done(Snapshot snapshot, Sections sections) {
        Edit edit = Edit.ofText("Add service " + spec.name(), sections.patch());
        if (position.isPresent()) {
            Design placed = snapshot.design()
                    .withPositions(Map.of(ElementId.service(spec.name()), position.get()));
            edit = edit.withDesign(placed);
        }
        Set<String> services = new LinkedHashSet<>(snapshot.compose().serviceNames());
        services.add(spec.name());
        return new Verified(snapshot, edit).leaving(services, Set.of(spec.name()));
    }
}
