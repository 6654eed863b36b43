package dev.stackwright.app.project;

import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the checks say of a project, kept up to date beside the window's thread. */
public final class ProjectFindings {

    private final Derived<List<Finding>> all;
    private final Derived<Map<ChoiceKey, List<Finding>>> byChoice;

    public ProjectFindings(Project project, Checks checks) {
        this.all = project.derive(snapshot -> findings(checks, snapshot), List.of());
        this.byChoice = project.deriveWhenQuiet(snapshot -> effects(checks, snapshot), Map.of());
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
    static List<Finding> findings(Checks checks, Snapshot snapshot) {
        return snapshot.text().text().isBlank() ? List.of() : checks.run(snapshot);
    }

    /** Takes each answer back in turn and looks what is gone. */
    static Map<ChoiceKey, List<Finding>> effects(Checks checks, Snapshot snapshot) {
        List<Finding> found = findings(checks, snapshot);
        Design design = snapshot.design();
        Map<ChoiceKey, List<Finding>> effects = new LinkedHashMap<>();
        for (ChoiceKey key : ChoiceKey.of(design.choices())) {
            Snapshot without = snapshot.withDesign(
                    design.withChoices(key.takenFrom(design.choices())));
            Set<Finding> rest = new HashSet<>(findings(checks, without));
            effects.put(key, found.stream().filter(finding -> !rest.contains(finding)).toList());
        }
        return effects;
    }
}
