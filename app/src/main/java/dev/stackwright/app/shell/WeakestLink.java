package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Marks the weakest link of the availability estimate on the canvas, as long as the user wants to see it. */
final class WeakestLink {

    private final PreferencesFile preferences;
    private final ReadOnlyBooleanWrapper shown;
    private Optional<ProjectView> view = Optional.empty();
    private boolean followed;

    WeakestLink(PreferencesFile preferences, Commands commands) {
        this.preferences = preferences;
        this.shown = new ReadOnlyBooleanWrapper(preferences.get().habits().weakestLink());
        commands.add(Command.of("weakest-link", Strings.text("command.weakest-link"), this::toggle)
                .withChoice(shown.getReadOnlyProperty()));
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView opened) {
        view = Optional.of(opened);
        followed = false;
        opened.project().resolution().planProperty().addListener((property, before, now) -> mark(opened));
        if (shown.get()) {
            follow(opened);
        }
    }

    private void toggle() {
        shown.set(!shown.get());
        preferences.change(before -> before.withHabits(before.habits().withWeakestLink(shown.get())));
        view.ifPresent(shown.get() ? this::follow : this::mark);
    }

    /** The estimate is worked out only once somebody wants to see it. */
    private void follow(ProjectView opened) {
        if (!followed) {
            followed = true;
            opened.estimates().property().addListener((property, before, now) -> mark(opened));
        }
        mark(opened);
    }

    private void mark(ProjectView opened) {
        if (view.filter(opened::equals).isPresent()) {
            opened.canvas().showWeakest(shown.get() ? opened.estimates()
                    .of(opened.project().resolution().planProperty().get()).map(WeakestLink::services)
                    .orElse(Set.of()) : Set.of());
        }
    }

    private static Set<ElementId> services(Estimate estimate) {
        return estimate.weakestServices().stream().map(ElementId::service).collect(Collectors.toSet());
    }
}
