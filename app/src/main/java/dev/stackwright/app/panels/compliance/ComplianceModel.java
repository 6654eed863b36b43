package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.app.dialogs.AcceptancePrompt;
import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.control.Compliance;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the compliance page shows and does: which framework is looked at, which of its controls, and who answers for
 * them. Every change is one step of the history and touches the design file alone.
 */
final class ComplianceModel {

    private final Project project;
    private final Checks checks;
    private final AcceptancePrompt prompt;
    private final Derived<List<FrameworkStatus>> all;
    private final ObjectProperty<Optional<String>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ControlFilter> filter = new SimpleObjectProperty<>(ControlFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<FrameworkStatus>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /** The plan to judge; read beside the window's thread. */
    private volatile Optional<String> plan;
    /** Read beside the window's thread, when it is first asked. */
    private Optional<Compliance> compliance = Optional.empty();

    /**
     * @param checks the checks that controls name
     * @param plan   the plan that is looked at; empty for the design as a whole
     */
    ComplianceModel(Project project, Checks checks, AcceptancePrompt prompt, ObservableValue<Optional<String>> plan) {
        this.project = project;
        this.checks = checks;
        this.prompt = prompt;
        this.plan = plan.getValue();
        this.all = project.deriveWhenQuiet(this::judge, List.of());
        project.resolution().addListener(all::refresh);
        plan.addListener((property, before, now) -> {
            this.plan = now;
            all.refresh();
        });
        all.property().addListener((property, before, now) -> refresh());
        asked.addListener((property, before, now) -> refresh());
        refresh();
    }

    private List<FrameworkStatus> judge(Snapshot snapshot) {
        Optional<WholeProject> whole = project.resolution().of(snapshot);
        if (whole.filter(known -> !known.isStack()).isPresent()) {
            return List.of();
        }
        Snapshot looked = plan.map(name -> snapshot.withDesign(ofPlan(snapshot.design(), name))).orElse(snapshot);
        return compliance().all(looked, whole.map(WholeProject::stack), LocalDate.now());
    }

    private synchronized Compliance compliance() {
        if (compliance.isEmpty()) {
            compliance = Optional.of(new Compliance(Controls.read(), checks));
        }
        return compliance.get();
    }

    /** The design as if the plan were all there is. */
    private static Design ofPlan(Design design, String name) {
        Design alone = design.withChoices(design.choicesOf(name));
        for (String plan : design.planNames()) {
            alone = alone.withoutPlan(plan);
        }
        return alone;
    }

    private void refresh() {
        List<FrameworkStatus> known = all.get();
        shown.set(asked.get().flatMap(id -> known.stream().filter(one -> one.framework().id().equals(id)).findFirst())
                .or(() -> known.stream().filter(FrameworkStatus::chosen).findFirst())
                .or(() -> known.stream().findFirst()));
    }

    /** All frameworks, the chosen ones among them. */
    ReadOnlyObjectProperty<Derived.Dated<List<FrameworkStatus>>> allProperty() {
        return all.property();
    }

    /** The framework that is looked at; empty while nothing is known yet. */
    ReadOnlyObjectProperty<Optional<FrameworkStatus>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<ControlFilter> filterProperty() {
        return filter;
    }

    void lookInto(String framework) {
        asked.set(Optional.of(framework));
    }

    /** The controls of the framework that the filter lets through, by the headings they stand under. */
    List<Chapter> chapters() {
        return shown.get().map(framework -> Chapter.of(framework, filter.get())).orElse(List.of());
    }

    void select(Optional<ElementId> element) {
        element.ifPresent(id -> project.selection().select(Set.of(id), this));
    }

    /** Asks who answers for the control and why, and writes that into the design file. */
    void accept(Control control) {
        Optional<AcceptanceForm> form = prompt.ask(control.clause() + ". " + control.title() + ". "
                + control.demand());
        form.ifPresent(given -> {
            Design design = without(project.snapshot().design(), control).withAcceptance(new Acceptance(control.id(),
                    Optional.empty(), given.by(), given.reason(), given.until()));
            project.workspace().perform(Edit.ofDesign(Strings.text("controls.edit.accept", control.clause()), design));
        });
    }

    /** Nobody answers for the control any more. */
    void takeBack(ControlStatus status) {
        Design design = without(project.snapshot().design(), status.control());
        project.workspace().perform(Edit.ofDesign(Strings.text("controls.edit.takeBack",
                status.control().clause()), design));
    }

    /** A new answer takes the place of earlier ones, those that have run out among them. */
    private static Design without(Design design, Control control) {
        Design changed = design;
        for (Acceptance made : design.acceptances()) {
            if (made.check().equals(control.id()) && made.element().isEmpty()) {
                changed = changed.withoutAcceptance(made);
            }
        }
        return changed;
    }

    /** True where somebody answers for the control, whether or not that counts. */
    static boolean canBeTakenBack(ControlStatus status) {
        return status.acceptance().isPresent() && status.state() == ControlState.ACCEPTED;
    }
}
