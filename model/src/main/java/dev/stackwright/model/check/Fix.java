package dev.stackwright.model.check;

import dev.stackwright.model.edit.Recipe;

/**
 * An edit that makes a finding go away, shown as a diff before it is applied. A safe one may be applied without
 * weighing it: it only writes down what holds already, so that the same containers run with the same values, reachable
 * from the same places and with the same data, and nobody has to supply anything afterwards.
 *
 * @param title  what it does, beginning with a verb
 * @param recipe the edit
 * @param isSafe true where it needs no thought
 */
public record Fix(String title, Recipe recipe, boolean isSafe) {

    /** A fix that somebody has to decide for. */
    public Fix(String title, Recipe recipe) {
        this(title, recipe, false);
    }

    /** A fix that needs no thought. */
    public static Fix safe(String title, Recipe recipe) {
        return new Fix(title, recipe, true);
    }
}
