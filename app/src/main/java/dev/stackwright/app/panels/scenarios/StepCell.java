package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.controls.FieldCell;
import dev.stackwright.app.controls.Offer;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;

/** One fact of a step, changed in place. */
final class StepCell extends FieldCell<StepLine> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final StepPart part;
    private final ScenariosModel model;
    private final Consumer<Optional<String>> refused;

    /** @param refused gets why the last change was refused; empty where it was not */
    StepCell(StepPart part, ScenariosModel model, Consumer<Optional<String>> refused) {
        this.part = part;
        this.model = model;
        this.refused = refused;
    }

    @Override
    protected void edit(StepLine line) {
        if (part == StepPart.ANSWER) {
            ScenarioStep step = line.step();
            refused.accept(model.setStep(line.number() - 1,
                    new ScenarioStep(step.from(), step.to(), step.text(), !step.answer())));
        } else {
            open(part.text(line.step()), offers(), false, "", text -> set(line, text));
        }
    }

    private List<Offer> offers() {
        return part == StepPart.TEXT ? List.of()
                : model.speakers().stream().map(id -> Offer.of(ElementTitle.of(id))).toList();
    }

    private void set(StepLine line, String text) {
        if (text.equals(part.text(line.step()))) {
            return;
        }
        Optional<ElementId> speaker = model.speaker(text);
        if (part != StepPart.TEXT && speaker.isEmpty()) {
            refused.accept(Optional.of(Strings.text("scenarios.nobody", text.strip())));
            return;
        }
        ScenarioStep step = line.step();
        refused.accept(model.setStep(line.number() - 1, switch (part) {
            case FROM -> new ScenarioStep(speaker.orElseThrow(), step.to(), step.text(), step.answer());
            case TO -> new ScenarioStep(step.from(), speaker.orElseThrow(), step.text(), step.answer());
            default -> new ScenarioStep(step.from(), step.to(), text.strip(), step.answer());
        }));
    }

    @Override
    protected void show(Optional<StepLine> shown) {
        setText(shown.map(line -> part.text(line.step())).orElse(""));
        pseudoClassStateChanged(GONE, shown.filter(line -> !line.known()).isPresent());
    }
}
