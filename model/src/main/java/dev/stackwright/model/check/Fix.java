package dev.stackwright.model.check;

import dev.stackwright.model.edit.Recipe;

/**
 * An edit that makes a finding go away, shown as a diff before it is applied.
 *
 * @param title  what it does, beginning with a verb
 * @param recipe the edit
 */
public record Fix(String title, Recipe recipe) {
}
