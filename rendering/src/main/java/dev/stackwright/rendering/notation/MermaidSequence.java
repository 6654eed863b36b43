package dev.stackwright.rendering.notation;

import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;

/** A scenario as a sequence diagram of Mermaid. */
final class MermaidSequence {

    private MermaidSequence() {
    }

    static String of(Sheet sheet) {
        Aliases aliases = new Aliases();
        Lines lines = new Lines();
        MermaidText.heading(lines, sheet.title());
        lines.open("sequenceDiagram").add("autonumber");
        for (DiagramNode node : sheet.diagram().nodes()) {
            if (node.kind() != NodeKind.NOTE) {
                lines.add((node.kind() == NodeKind.PERSON ? "actor " : "participant ") + aliases.of(node.id()) + " as "
                        + MermaidText.of(node.title()));
            }
        }
        for (ScenarioStep step : sheet.steps()) {
            lines.add(aliases.of(step.from()) + (step.answer() ? "-->>" : "->>") + aliases.of(step.to()) + ": "
                    + MermaidText.of(step.text()));
        }
        return lines.toString();
    }
}
