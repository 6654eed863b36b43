package dev.stackwright.model.law;

import dev.stackwright.model.edit.Recipe;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One verb, said twice: as the recipe that edits text, and as what it means.
 *
 * @param recipe the recipe
 * @param meant  the same as an operation on the record
 * @param places whose lines it may change
 */
record Deed(Recipe recipe, UnaryOperator<StackRecord> meant, List<Place> places) {

    /** What the verb is called. */
    String verb() {
        return recipe.getClass().getSimpleName();
    }

    /** True for a verb that may reach any place that names the service. */
    boolean isRename() {
        return places.stream().anyMatch(Place.NameOf.class::isInstance);
    }

    @Override
    public String toString() {
        return recipe.toString();
    }
}
