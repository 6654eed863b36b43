package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.FieldCell;
import dev.stackwright.app.panels.plans.PlanLine.Kind;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;

/** What a line is called; where something can be added, the place to name it. */
final class LabelCell extends FieldCell<PlanLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ADD = PseudoClass.getPseudoClass("add");

    private final PlansModel model;

    LabelCell(PlansModel model) {
        this.model = model;
    }

    @Override
    protected void edit(PlanLine line) {
        if (line.kind() == Kind.ADD) {
            open("", List.of(), false, line.label(), text -> {
                if (!text.isBlank()) {
                    model.begin(line.entry().orElseThrow(), text.strip());
                }
            });
        }
    }

    @Override
    protected void show(Optional<PlanLine> shown) {
        setText(shown.map(PlanLine::label).orElse(null));
        pseudoClassStateChanged(HEADING, shown.filter(line -> line.kind() == Kind.HEADING).isPresent());
        pseudoClassStateChanged(ADD, shown.filter(line -> line.kind() == Kind.ADD).isPresent());
    }
}
