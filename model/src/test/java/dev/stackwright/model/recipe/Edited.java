package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** A text before and after recipes. */
final class Edited {

    private Edited() {
    }

    /** The text after the recipes, one after the other; fails where one refuses. */
    static String by(String before, Recipe... recipes) {
        Snapshot snapshot = Snapshot.of(before);
        for (Recipe recipe : recipes) {
            Outcome outcome = recipe.on(snapshot);
            assertThat(outcome).as("%s", recipe).isInstanceOf(Outcome.Ready.class);
            snapshot = snapshot.apply(((Outcome.Ready) outcome).edit());
        }
        return snapshot.text().text();
    }

    /** Why the recipe refuses; fails where it does not. */
    static Outcome.Refusal refusal(String text, Recipe recipe) {
        Outcome outcome = recipe.on(Snapshot.of(text));
        assertThat(outcome).as("%s", recipe).isInstanceOf(Outcome.Refusal.class);
        return (Outcome.Refusal) outcome;
    }

    static String refusalCode(String text, Recipe recipe) {
        return refusal(text, recipe).code();
    }
}
