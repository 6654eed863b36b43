package dev.stackwright.app.panels.plans;

import dev.stackwright.model.plan.PlanEntry;
import java.util.List;
import java.util.Optional;

/**
 * One line of the comparison.
 *
 * @param kind    what sort of line
 * @param entry   the fact; empty for headings and sums
 * @param subject of what it is a fact; empty for facts there is one of
 * @param label   what the line is called
 * @param stack   what holds without a plan
 * @param cells   what holds in each plan, in their order
 */
record PlanLine(Kind kind, Optional<PlanEntry> entry, String subject, String label, String stack, List<Words> cells) {

    /** Sorts of lines. */
    enum Kind {
        HEADING, FACT, ADD, TOTAL
    }

    /**
     * What a cell shows.
     *
     * @param text as people say it
     * @param raw  what the plan itself says, to be changed
     * @param own  true where the plan itself says it, false where it is design-wide or the stack's
     */
    record Words(String text, String raw, boolean own) {

        static final Words NONE = new Words("", "", false);
    }

    PlanLine {
        cells = List.copyOf(cells);
    }

    /** True for the same line with other cells. */
    boolean isSame(PlanLine other) {
        return kind == other.kind && entry.equals(other.entry) && subject.equals(other.subject)
                && label.equals(other.label);
    }

    Words cell(int plan) {
        return plan >= 0 && plan < cells.size() ? cells.get(plan) : Words.NONE;
    }
}
