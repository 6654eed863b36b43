package dev.stackwright.model.check;

import java.util.List;

/**
 * For whom a choice is made: design-wide, or in some plans only.
 *
 * @param designWide true when the design-wide choices ask for it
 * @param plans      plans that ask for it by choices of their own
 */
public record Concern(boolean designWide, List<String> plans) {

    /** What follows from the stack alone concerns everybody. */
    public static final Concern EVERYBODY = new Concern(true, List.of());

    public Concern {
        plans = List.copyOf(plans);
    }

    public boolean isNobody() {
        return !designWide && plans.isEmpty();
    }

    /** The plans a finding names: none where the design as a whole is concerned. */
    public List<String> named() {
        return designWide ? List.of() : plans;
    }
}
