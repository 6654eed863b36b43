package dev.stackwright.app.panels.plans;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.catalog.Suggestions;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterMeanings;
import dev.stackwright.model.parameter.ParameterTable;
import dev.stackwright.model.plan.AddPlans;
import dev.stackwright.model.plan.AsPlan;
import dev.stackwright.model.plan.DuplicatePlan;
import dev.stackwright.model.plan.PlanComparison;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.RenamePlan;
import dev.stackwright.model.plan.SetPlanEntry;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.resources.Strings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the plans panel shows and does. Edits are steps of the project; a refusal comes back as a sentence. */
final class PlansModel {

    /**
     * A comparison with what is known of the stack.
     *
     * @param stores  services that hold data
     * @param secrets variables whose values do not belong into a file that is passed on
     * @param begun   what was added and is not said of any plan yet
     */
    record Shown(PlanComparison compared, Set<String> stores, Set<String> secrets, List<Begun> begun) {

        Shown {
            begun = List.copyOf(begun);
        }

        Shown with(Collection<Begun> added) {
            return new Shown(compared, stores, secrets, List.copyOf(added));
        }
    }

    /** A feature, limit or gate that was added and is not said of any plan yet. */
    record Begun(PlanEntry entry, String subject) {
    }

    /** What the studio knows, for the comparison. Made beside the window's thread. */
    record Known(ChoiceCatalog choices, Machines machines, Regions regions, Suggestions suggestions,
                 ParameterMeanings meanings, Technologies technologies) {

        static Known read(ChoiceCatalog choices, Technologies technologies) {
            return new Known(choices, Machines.read(), Regions.read(), Suggestions.read(),
                    ParameterMeanings.read(technologies), technologies);
        }
    }

    private final Project project;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Begun> begun = new LinkedHashSet<>();

    PlansModel(Project project) {
        this.project = project;
    }

    /** Works out what is shown; asks the disk. */
    static Shown shown(ProjectResolution resolution, Snapshot snapshot, Known known) {
        ComposeProject written = resolution.as(Optional.empty(), snapshot);
        ParameterTable parameters =
                ParameterTable.of(written, snapshot.design(), System.getenv(), known.meanings());
        Map<String, Optional<String>> variables = new LinkedHashMap<>();
        parameters.all().forEach(parameter -> variables.put(parameter.name(), parameter.setting().value()
                .or(() -> parameter.defaults().stream().findFirst())));
        PlanComparison compared = PlanComparison.of(snapshot.design(), new PlanComparison.Stack() {
            @Override
            public ComposeProject project() {
                return written;
            }

            @Override
            public ComposeProject as(AsPlan plan) {
                return resolution.as(Optional.of(plan), snapshot);
            }

            @Override
            public Map<String, Optional<String>> variables() {
                return variables;
            }
        }, known.choices(), known.machines());
        return new Shown(compared, stores(snapshot, known.technologies()), parameters.all().stream()
                .filter(Parameter::isSecret).map(Parameter::name).collect(Collectors.toUnmodifiableSet()),
                List.of());
    }

    private static Set<String> stores(Snapshot snapshot, Technologies technologies) {
        return snapshot.compose().services().stream()
                .filter(service -> technologies.kinds().recognise(service).filter(known -> known.stateful()).isPresent()
                        || !service.mounts().isEmpty())
                .map(Service::name).collect(Collectors.toUnmodifiableSet());
    }

    void show(Shown now) {
        shown.set(Optional.of(now.with(begun)));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    List<String> plans() {
        return shown.get().map(now -> now.compared().plans()).orElse(List.of());
    }

    List<PlanLine> lines() {
        return shown.get().map(now -> PlanLines.of(now.compared(), now.stores(), now.secrets(), now.begun()))
                .orElse(List.of());
    }

    boolean isSecret(PlanLine line) {
        return line.entry().filter(PlanEntry.VALUE::equals).isPresent()
                && shown.get().filter(now -> now.secrets().contains(line.subject())).isPresent();
    }

    /** Adds a line for a feature, limit or gate; it stays once a plan says something of it. */
    void begin(PlanEntry entry, String subject) {
        begun.add(new Begun(entry, subject));
        shown.get().ifPresent(this::show);
    }

    Optional<String> set(String plan, PlanLine line, String text) {
        return line.entry().flatMap(entry -> perform(SetPlanEntry.written(plan, entry, line.subject(), text)));
    }

    /** Says in all plans what one of them says. */
    Optional<String> setForAll(PlanLine line, String text) {
        return line.entry().flatMap(entry -> perform(new SetPlanEntry(plans(), entry, line.subject(),
                Optional.of(text).filter(said -> !said.isBlank()))));
    }

    /** Adds the plans most products begin with; nothing is said of them. */
    void addUsual(Suggestions suggestions) {
        perform(new AddPlans(suggestions.of(Suggestions.Topic.PLANS)));
    }

    /** Adds a plan and answers its name. */
    String add() {
        Set<String> taken = project.snapshot().design().planNames();
        int number = taken.size() + 1;
        while (taken.contains(Strings.text("plans.newName", number))) {
            number++;
        }
        String name = Strings.text("plans.newName", number);
        perform(AddPlans.named(name));
        return name;
    }

    Optional<String> rename(String plan, String name) {
        boolean seen = project.resolution().planProperty().get().filter(plan::equals).isPresent();
        Optional<String> refused = perform(new RenamePlan(plan, name));
        if (seen && refused.isEmpty()) {
            project.resolution().viewAs(Optional.of(name.strip()));
        }
        return refused;
    }

    String duplicate(String plan) {
        DuplicatePlan recipe = DuplicatePlan.of(plan, project.snapshot().design());
        perform(recipe);
        return recipe.name();
    }

    /** A refusal that only says that nothing changes is none for the user. */
    Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal && !refusal.code().equals("no-change")
                ? Optional.of(refusal.sentence()) : Optional.empty();
    }

    /** Looks at the stack as a plan, or as the design where it is looked at as that plan already. */
    void toggleView(String plan) {
        ProjectResolution resolution = project.resolution();
        resolution.viewAs(resolution.planProperty().get().filter(plan::equals).isPresent() ? Optional.empty()
                : Optional.of(plan));
    }

    ReadOnlyObjectProperty<Optional<String>> viewedProperty() {
        return project.resolution().planProperty();
    }
}
