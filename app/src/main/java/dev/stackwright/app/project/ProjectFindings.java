package dev.stackwright.app.project;

import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checks say of a project, kept up to date beside the window's thread. */
public final class ProjectFindings {

    /** What is said of a file that is meant to be laid over another one. */
    private static final Set<Family> FAULTS = Set.of(Family.COMPOSE, Family.ENVIRONMENT);

    private final Checks checks;
    private final ProjectResolution resolution;
    private final Derived<List<Finding>> all;
    private final Derived<Map<ChoiceKey, List<Finding>>> byChoice;

    public ProjectFindings(Project project, Checks checks) {
        this.checks = checks;
        this.resolution = project.resolution();
        this.all = project.deriveBeside(this::findings, List.of());
        this.byChoice = project.deriveWhenQuiet(this::effects, Map.of());
        resolution.addListener(() -> {
            all.refresh();
            byChoice.refresh();
        });
    }

    /** All findings in the order of the text, accepted ones among them. */
    public Derived<List<Finding>> all() {
        return all;
    }

    /** For each chosen answer the findings that would not be there without it. */
    public Derived<Map<ChoiceKey, List<Finding>>> byChoice() {
        return byChoice;
    }

    /** A stack that was not begun yet is not wrong. */
    private List<Finding> findings(Snapshot snapshot) {
        return snapshot.text().text().isBlank() ? List.of() : findings(snapshot, stack(snapshot));
    }

    private List<Finding> findings(Snapshot snapshot, Optional<ResolvedStack> stack) {
        List<Finding> found = stack.map(known -> checks.run(snapshot, known)).orElseGet(() -> checks.run(snapshot));
        return stack.filter(ResolvedStack::isOverlay).isEmpty() ? found
                : found.stream().filter(finding -> FAULTS.contains(finding.check().family())).toList();
    }

    /** The project around the snapshot; empty for one that was never saved. */
    private Optional<ResolvedStack> stack(Snapshot snapshot) {
        return resolution.judged(snapshot)
                .map(project -> ResolvedStack.of(project, project.files().get(0).path()));
    }

    /** Takes each answer back in turn and looks what is gone. */
    private Map<ChoiceKey, List<Finding>> effects(Snapshot snapshot) {
        if (snapshot.text().text().isBlank()) {
            return Map.of();
        }
        Optional<ResolvedStack> stack = stack(snapshot);
        List<Finding> found = findings(snapshot, stack);
        Design design = snapshot.design();
        Map<ChoiceKey, List<Finding>> effects = new LinkedHashMap<>();
        for (ChoiceKey key : ChoiceKey.of(design.choices())) {
            Snapshot without = snapshot.withDesign(
                    design.withChoices(key.takenFrom(design.choices())));
            Set<Finding> rest = new HashSet<>(findings(without, stack));
            effects.put(key, found.stream().filter(finding -> !rest.contains(finding)).toList());
        }
        return effects;
    }
}
