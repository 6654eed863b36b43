package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A tier customers subscribe to.
 *
 * @param choices its own choices; where it has none, the design-wide ones hold
 * @param offer   what it is sold as
 * @param sizing  how large services and stores are in it, by element
 * @param values  values of the stack's variables, by name
 */
public record Plan(Choices choices, PlanOffer offer, SortedMap<ElementId, PlanSize> sizing,
                   SortedMap<String, String> values) {

    /** A plan of which nothing is said but its name. */
    public static final Plan EMPTY = new Plan(Choices.UNDECIDED, PlanOffer.NONE, new TreeMap<>(), new TreeMap<>());

    public Plan {
        sizing = Collections.unmodifiableSortedMap(new TreeMap<>(sizing));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Plan withChoices(Choices changed) {
        return new Plan(changed, offer, sizing, values);
    }

    public Plan withOffer(PlanOffer changed) {
        return new Plan(choices, changed, sizing, values);
    }

    /** {@link PlanSize#NONE} takes the size back. */
    public Plan withSize(ElementId element, PlanSize size) {
        return new Plan(choices, offer, ElementMaps.with(sizing, element, size, PlanSize.NONE), values);
    }

    /** An empty value is a value; {@link #withoutValue} takes it back. */
    public Plan withValue(String variable, String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(variable, value);
        return new Plan(choices, offer, sizing, changed);
    }

    public Plan withoutValue(String variable) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.remove(variable);
        return new Plan(choices, offer, sizing, changed);
    }

    Plan withSizing(UnaryOperator<SortedMap<ElementId, PlanSize>> change) {
        return new Plan(choices, offer, change.apply(sizing), values);
    }
}
