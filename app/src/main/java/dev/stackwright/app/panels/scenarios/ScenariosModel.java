package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.app.project.Messages;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Speakers;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.model.sketch.RenameSketched;
import dev.stackwright.model.sketch.SetScenario;
import dev.stackwright.model.sketch.SketchNames;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The scenarios of the design and which one is told at the moment. Every verb is one step of the history. */
final class ScenariosModel {

    private final Project project;
    private final Supplier<View> drawn;
    private Optional<String> shown = Optional.empty();
    private Runnable onChange = () -> { };
    private IntConsumer onMessage = index -> { };

    /** @param drawn which picture the canvas shows */
    ScenariosModel(Project project, Supplier<View> drawn) {
        this.project = project;
        this.drawn = drawn;
        project.selection().addListener((elements, source) -> selected(source));
        project.workspace().addListener(change -> {
            shown = shown.map(name -> renamed(change, name));
            onChange.run();
        });
    }

    private static String renamed(Change change, String name) {
        ElementId id = Landscape.scenario(name);
        if (change.kind() == Change.Kind.UNDONE) {
            return change.edit().renames().entrySet().stream().filter(one -> one.getValue().equals(id))
                    .map(one -> one.getKey().name()).findFirst().orElse(name);
        }
        return change.edit().renames().getOrDefault(id, id).name();
    }

    /** @param changed is told of every change of the design or of what is shown */
    void setOnChange(Runnable changed) {
        onChange = changed;
    }

    /** @param selected is told of the index of a step whose message was selected elsewhere */
    void setOnMessage(IntConsumer selected) {
        onMessage = selected;
    }

    private SortedMap<String, Scenario> scenarios() {
        return project.snapshot().design().landscape().scenarios();
    }

    List<String> names() {
        return List.copyOf(scenarios().keySet());
    }

    /** The name of the scenario that is told; the first one where none was chosen or that is gone. */
    Optional<String> shown() {
        return shown.filter(scenarios()::containsKey).or(() -> scenarios().keySet().stream().findFirst());
    }

    void show(String name) {
        if (!Optional.of(name).equals(shown)) {
            shown = Optional.of(name);
            onChange.run();
        }
    }

    Scenario scenario() {
        return shown().map(scenarios()::get).orElse(Scenario.EMPTY);
    }

    /** All that can send or get a message. */
    List<ElementId> speakers() {
        return Speakers.of(project.snapshot());
    }

    /** True for an end of a step that is still there. */
    boolean knows(ElementId end) {
        return project.snapshot().knows(end);
    }

    /** Who is called that: by name or by name and kind, the case of letters aside. */
    Optional<ElementId> speaker(String called) {
        List<ElementId> all = speakers();
        return all.stream().filter(id -> ElementTitle.of(id).equalsIgnoreCase(called.strip())).findFirst()
                .or(() -> all.stream().filter(id -> Landscape.nameOf(id).equalsIgnoreCase(called.strip())).findFirst());
    }

    /** Begins a scenario with a name that is free. */
    Optional<String> add() {
        String name = SketchNames.free(project.snapshot().design(), Landscape.SCENARIOS,
                Strings.text("scenarios.new.name"));
        Optional<String> refused = perform(new SetScenario(name, Scenario.EMPTY,
                Strings.text("scenarios.edit.add", name)));
        if (refused.isEmpty()) {
            show(name);
        }
        return refused;
    }

    Optional<String> rename(String name) {
        return shown().flatMap(was -> perform(new RenameSketched(Landscape.scenario(was), name)));
    }

    Optional<String> describe(String text) {
        Optional<String> words = Optional.of(text.strip()).filter(said -> !said.isEmpty());
        return tell("scenarios.edit.describe", new Scenario(words, scenario().steps()));
    }

    Optional<String> remove() {
        return shown().flatMap(name -> perform(new RemoveSketched(Landscape.scenario(name))));
    }

    Optional<String> addStep(ScenarioStep step) {
        return steps("scenarios.edit.step", steps -> steps.add(step));
    }

    Optional<String> setStep(int index, ScenarioStep step) {
        return steps("scenarios.edit.change", steps -> steps.set(index, step));
    }

    Optional<String> removeStep(int index) {
        return steps("scenarios.edit.remove", steps -> steps.remove(index));
    }

    /** @param to the place it has then, counted from 0 */
    Optional<String> moveStep(int index, int to) {
        return steps("scenarios.edit.move", steps -> steps.add(to, steps.remove(index)));
    }

    private Optional<String> steps(String titleKey, Consumer<List<ScenarioStep>> change) {
        List<ScenarioStep> steps = new ArrayList<>(scenario().steps());
        change.accept(steps);
        return tell(titleKey, new Scenario(scenario().description(), steps));
    }

    private Optional<String> tell(String titleKey, Scenario told) {
        return shown().filter(name -> !told.equals(scenario()))
                .flatMap(name -> perform(new SetScenario(name, told, Strings.text(titleKey, name))));
    }

    /** Marks a message where it is drawn: itself in a sequence diagram, in other views the edge it goes along. */
    void mark(StepLine line) {
        ScenarioStep step = line.step();
        if (drawn.get().kind() == ViewKind.SCENARIO) {
            shown().ifPresent(name ->
                    project.selection().selectEdge(ScenarioMessages.key(name, line.number()), this));
        } else if (step.from().equals(step.to())) {
            project.selection().select(Set.of(step.from()), this);
        } else {
            project.selection().selectEdge(new EdgeKey(step.from(), step.to()), this);
        }
    }

    /** A message that was selected on the canvas is shown with its scenario. */
    private void selected(Object source) {
        if (source != this) {
            project.selection().edge().ifPresent(edge -> Messages.scenarioOf(edge)
                    .filter(scenarios()::containsKey).ifPresent(name -> {
                        show(name);
                        onMessage.accept(ScenarioMessages.number(edge).orElse(1) - 1);
                    }));
        }
    }

    private Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal ? Optional.of(refusal.sentence())
                : Optional.empty();
    }
}
