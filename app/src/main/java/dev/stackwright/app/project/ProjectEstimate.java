package dev.stackwright.app.project;

import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Estimator;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** How available the stack likely is, kept up to date from the moment on in which somebody first asks. */
public final class ProjectEstimate {

    private final Project project;
    private final Technologies technologies;
    private final ChoiceCatalog choices;
    private Optional<Derived<List<Estimate>>> derived = Optional.empty();
    /** Reads files, so it is made where the first estimate is. */
    private volatile Estimator estimator;

    public ProjectEstimate(Project project, Technologies technologies, ChoiceCatalog choices) {
        this.project = project;
        this.technologies = technologies;
        this.choices = choices;
    }

    /** The estimates of the design as a whole and of each plan; none until the first ones are there. */
    public ReadOnlyObjectProperty<Derived.Dated<List<Estimate>>> property() {
        if (derived.isEmpty()) {
            derived = Optional.of(project.derive(this::estimates, List.of()));
        }
        return derived.get().property();
    }

    /** @param plan empty for the design as a whole */
    public Optional<Estimate> of(Optional<String> plan) {
        return property().get().value().stream().filter(estimate -> estimate.plan().equals(plan)).findFirst();
    }

    private List<Estimate> estimates(Snapshot snapshot) {
        if (estimator == null) {
            estimator = new Estimator(technologies, choices);
        }
        return estimator.all(snapshot);
    }
}
