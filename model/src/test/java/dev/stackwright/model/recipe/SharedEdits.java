package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A text after a recipe that asked how far it may reach, by the answer. */
final class SharedEdits {

    private SharedEdits() {
    }

    static SharedPlace place(String before, Recipe recipe) {
        return Edited.refusal(before, recipe).shared().orElseThrow();
    }

    static String forAll(String before, Recipe recipe) {
        return after(before, recipe, SharedPlace::forAll);
    }

    static String own(String before, Recipe recipe) {
        return after(before, recipe, SharedPlace::own);
    }

    private static String after(String before, Recipe recipe, Function<SharedPlace, Optional<Edit>> choice) {
        Outcome outcome = recipe.on(Snapshot.of(before));
        assertThat(outcome).isInstanceOf(Outcome.Refusal.class);
        Edit edit = choice.apply(place(before, recipe)).orElseThrow();
        assertThat(List.of(edit.title())).isNotEmpty();
        return Snapshot.of(before).apply(edit).text().text();
    }
}
