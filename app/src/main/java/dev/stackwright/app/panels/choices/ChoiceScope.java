package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * For whom choices are looked at and made: for the design as a whole, or for the plan that the project is viewed as.
 * Every change is one step of the history and touches the design file alone. A plan that is gone gives way to the
 * design.
 */
public final class ChoiceScope {

    private final Project project;
    private final ReadOnlyObjectProperty<Optional<String>> plan;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Set<String>> plans;

    public ChoiceScope(Project project) {
        this.project = project;
        this.plan = project.resolution().planProperty();
        this.plans = new ReadOnlyObjectWrapper<>(project.snapshot().design().planNames());
        this.choices = new ReadOnlyObjectWrapper<>(project.snapshot().design().choices());
        project.workspace().addListener(change -> follow(change.after().design()));
        plan.addListener((property, before, now) -> follow(project.snapshot().design()));
        follow(project.snapshot().design());
    }

    private void follow(Design design) {
        if (plan.get().filter(name -> !design.planNames().contains(name)).isPresent()) {
            project.resolution().viewAs(Optional.empty());
        }
        plans.set(design.planNames());
        choices.set(plan.get().map(design::choicesOf).orElse(design.choices()));
    }

    /** The plan that is looked at; empty for the design as a whole. */
    public ReadOnlyObjectProperty<Optional<String>> planProperty() {
        return plan;
    }

    /** The plans there are. */
    public ReadOnlyObjectProperty<Set<String>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /** What holds: the choices of the plan, the design-wide ones where it has none of its own. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public Choices choices() {
        return choices.get();
    }

    /** @param name a plan of the design; empty for the design as a whole */
    public void select(Optional<String> name) {
        project.resolution().viewAs(name);
    }

    /** What is said in the scope itself: the design-wide choices, or those in which the plan differs. */
    public Choices own() {
        Design design = project.snapshot().design();
        return plan.get().map(name -> Optional.ofNullable(design.plans().get(name))
                .map(found -> found.choices()).orElse(Choices.UNDECIDED)).orElse(design.choices());
    }

    /** What holds for plans that say nothing. */
    public Choices designWide() {
        return project.snapshot().design().choices();
    }

    /** True where a plan is looked at that makes this choice for itself. */
    public boolean isOverridden(ChoiceKind kind) {
        return plan.get().isPresent() && !kind.in(own()).isEmpty();
    }

    /** Gives the answer where it is not given, and takes it back where it is. */
    public void answer(ChoiceKind kind, String id, String name) {
        Choices base = kind.isMany() || !isInherited(kind) ? choices() : own();
        Choices toggled = kind.toggled(base, id);
        Set<String> ids = kind.in(toggled);
        String title = Strings.text("choices.edit." + kind.id() + (ids.contains(id) ? "" : ".back"),
                inSentence(name));
        change(title, own -> kind.with(own, ids));
    }

    private boolean isInherited(ChoiceKind kind) {
        return plan.get().isPresent() && !isOverridden(kind);
    }

    /** Lets the plan be as the design is in this choice. */
    public void takeBack(ChoiceKind kind) {
        change(Strings.text("choices.edit.asDesign", Strings.text("choices." + kind.id())),
                own -> kind.with(own, Set.of()));
    }

    /**
     * Changes what is said in the scope.
     *
     * @param title what the step is called; the plan is added to it
     */
    public void change(String title, UnaryOperator<Choices> change) {
        Design design = project.snapshot().design();
        Choices changed = change.apply(own());
        Edit edit = plan.get()
                .map(name -> Edit.ofDesign(Strings.text("choices.edit.inPlan", title, name),
                        design.withPlanChoices(name, changed)))
                .orElseGet(() -> Edit.ofDesign(title, design.withChoices(changed)));
        if (edit.design().filter(design::equals).isEmpty()) {
            project.workspace().perform(edit);
        }
    }

    /** "Hybrid tenancy" inside a sentence begins with a small letter, "SOC 2" does not. */
    private static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isUpperCase(name.charAt(0))
                && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
