package dev.stackwright.rendering.notation;

import java.util.List;

/** Writes views in a notation. Safe on any thread. */
public final class NotationExport {

    private NotationExport() {
    }

    /**
     * One view.
     *
     * @throws IllegalArgumentException for a notation that holds all views in one text
     */
    public static String text(Notation notation, Sheet sheet) {
        return switch (notation) {
            case MERMAID -> mermaid(sheet);
            case PLANTUML -> PlantUml.of(sheet);
            case DOT -> GraphvizDot.of(sheet);
            case ASCII -> CharacterDrawing.of(sheet);
            case STRUCTURIZR -> throw new IllegalArgumentException("a workspace holds all views");
        };
    }

    /**
     * All views of the C4 model and all scenarios as a workspace of Structurizr.
     *
     * @param title  of the workspace
     * @param sheets all views of a design that have something to show; others than these are left out
     */
    public static String workspace(String title, List<Sheet> sheets) {
        return Structurizr.of(title, sheets);
    }

    /** A view as Mermaid, in the kind of diagram that fits it. */
    private static String mermaid(Sheet sheet) {
        return switch (sheet.view().kind()) {
            case C4_CONTEXT, C4_CONTAINER, C4_COMPONENT -> MermaidC4.of(sheet);
            case SCENARIO -> MermaidSequence.of(sheet);
            default -> MermaidFlowchart.of(sheet);
        };
    }
}
