package dev.stackwright.app.cli.report;

import dev.stackwright.model.brief.Risk;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import java.util.List;

/**
 * How a stack stands before it is handed over.
 *
 * @param points     the checklist of the handoff
 * @param validation the checklist of the design
 * @param risks      the register, then the threats
 */
public record Standing(List<ChecklistPoint> points, List<Validation.Point> validation, List<Risk> risks) {

    public Standing {
        points = List.copyOf(points);
        validation = List.copyOf(validation);
        risks = List.copyOf(risks);
    }

    /** How many points of the handoff nobody need ask for. */
    public int settled() {
        return (int) points.stream().filter(point -> point.state().isDone()).count();
    }

    /** How many points of the validation are met. */
    public int met() {
        return (int) validation.stream().filter(Validation.Point::isMet).count();
    }
}
