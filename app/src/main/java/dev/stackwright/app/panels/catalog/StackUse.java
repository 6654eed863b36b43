package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.Substitutes;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the open project has to do with the technologies of the catalog: which it uses, and adding one. */
public final class StackUse {

    private final Project project;
    private final Blocks blocks;

    public StackUse(Project project, Blocks blocks) {
        this.project = project;
        this.blocks = blocks;
    }

    /**
     * What came of adding.
     *
     * @param service  name of the new service; empty where none was added
     * @param sentence what happened, or why it did not
     */
    record Added(Optional<String> service, String sentence) {
    }

    Project project() {
        return project;
    }

    /** The services of the stack that run the technology, in the order of the text. */
    List<String> services(CatalogEntry entry) {
        return project.snapshot().compose().services().stream()
                .filter(service -> blocks.technologies().kinds().recognise(service)
                        .flatMap(Recognition::entry).filter(entry.id()::equals).isPresent())
                .map(Service::name).toList();
    }

    void select(String service) {
        project.selection().select(Set.of(ElementId.service(service)), this);
    }

    /** Why the technology cannot be a service of the stack, and what can in its place; empty where it can. */
    static Optional<String> hindrance(CatalogEntry entry, Catalog catalog) {
        if (entry instanceof Container) {
            return Optional.empty();
        }
        String names = Substitutes.of(entry).map(substitutes -> catalog.standIns(substitutes).stream()
                .filter(Container.class::isInstance).map(CatalogEntry::name).collect(Collectors.joining(", ")))
                .orElse("");
        String reason = Strings.text(Substitutes.of(entry).isPresent() ? "catalog.add.outside"
                : "catalog.add.software", entry.name());
        return Optional.of(names.isEmpty() ? reason : Strings.text("catalog.add.instead", reason, names));
    }

    /** Adds a service of the technology and selects it; one step of the history. */
    Added add(Container container) {
        AddService recipe = blocks.adding(container.technology(), project.snapshot(), Optional.empty());
        Outcome outcome = project.perform(recipe);
        if (outcome instanceof Outcome.Refusal refusal) {
            return new Added(Optional.empty(), refusal.sentence());
        }
        String name = recipe.spec().name();
        select(name);
        return new Added(Optional.of(name), Strings.text("catalog.added", container.name(), name));
    }
}
