package dev.stackwright.app.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
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

    /** What the checks say of that state of the project. To be called beside the window's thread. */
    public List<Finding> on(Snapshot snapshot) {
        return findings(snapshot);
    }

    /** What is known of the check of that id; empty where there is none. */
    public Optional<CheckInfo> check(String id) {
        return checks.info(id);
    }

    /** A stack that was not begun yet is not wrong. */
    private List<Finding> findings(Snapshot snapshot) {
        return snapshot.text().text().isBlank() ? List.of()
                : findings(resolution.seen(snapshot), resolution.of(snapshot));
    }

    private List<Finding> findings(Snapshot snapshot, Optional<WholeProject> whole) {
        List<Finding> found = whole.map(known -> checks.run(snapshot, known.stack()))
                .orElseGet(() -> checks.run(snapshot));
        return whole.map(WholeProject::isStack).orElse(true) ? found
                : found.stream().filter(finding -> FAULTS.contains(finding.check().family())).toList();
    }

    /** Takes each answer back in turn and looks what is gone. */
    private Map<ChoiceKey, List<Finding>> effects(Snapshot snapshot) {
        if (snapshot.text().text().isBlank()) {
            return Map.of();
        }
        Optional<WholeProject> whole = resolution.of(snapshot);
        Snapshot seen = resolution.seen(snapshot);
        return effects(seen, whole, findings(seen, whole));
    }

    private Map<ChoiceKey, List<Finding>> effects(Snapshot snapshot, Optional<WholeProject> whole,
                                                  List<Finding> found) {
        Design design = snapshot.design();
        Map<ChoiceKey, List<Finding>> effects = new LinkedHashMap<>();
        for (ChoiceKey key : ChoiceKey.of(design.choices())) {
            Snapshot without = snapshot.withDesign(
                    design.withChoices(key.takenFrom(design.choices())));
            Set<Finding> rest = new HashSet<>();
            findings(without, whole).forEach(finding -> rest.add(unweighed(finding)));
            effects.put(key, found.stream().filter(finding -> !rest.contains(unweighed(finding))).toList());
        }
        return effects;
    }

    /** A choice may make a finding weigh more that would be there without it. */
    private static Finding unweighed(Finding finding) {
        return finding.withSeverity(finding.check().severity());
    }
}
