package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Several recipes as one edit: each is asked for the project the others before it leave. All are done or none; the
 * first refusal is the answer, save where a recipe only says that there is nothing to change. Where places are shared
 * with others, it offers two edits of the whole: one that reaches all who share, one for the named services alone;
 * where all who share are named, there is nothing to ask.
 * For recipes that rename nothing.
 *
 * @param title what undo calls it
 */
public record InOneGo(String title, List<Recipe> recipes) implements Recipe {

    public InOneGo {
        recipes = List.copyOf(recipes);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Outcome outcome = asked(snapshot, place -> Optional.empty(), new ArrayList<>());
        if (!(outcome instanceof Outcome.Refusal refusal) || refusal.shared().isEmpty()) {
            return outcome;
        }
        List<SharedPlace> met = new ArrayList<>();
        Optional<Edit> forAll = edit(asked(snapshot, SharedPlace::forAll, met));
        Optional<Edit> own = edit(asked(snapshot, SharedPlace::own, met));
        Outcome.Refusal plain = new Outcome.Refusal(refusal.code(), refusal.reason(), refusal.remedy());
        if (forAll.isEmpty() && own.isEmpty()) {
            return plain;
        }
        SharedPlace place = joined(met, forAll, own);
        boolean allNamed = place.others().isEmpty() && forAll.isPresent();
        return allNamed ? new Outcome.Ready(forAll.get()) : plain.withShared(place);
    }

    private static Optional<Edit> edit(Outcome outcome) {
        return outcome instanceof Outcome.Ready ready ? Optional.of(ready.edit()) : Optional.empty();
    }

    private static SharedPlace joined(List<SharedPlace> places, Optional<Edit> forAll, Optional<Edit> own) {
        Set<String> services = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (SharedPlace place : places) {
            services.add(place.service());
            others.addAll(place.others());
        }
        others.removeAll(services);
        return new SharedPlace(String.join(", ", services), List.copyOf(others), forAll, own);
    }

    /**
     * @param answer how far an edit of a shared place is to reach; empty to refuse
     * @param met    takes the shared places that were met
     */
    private Outcome asked(Snapshot snapshot, Function<SharedPlace, Optional<Edit>> answer, List<SharedPlace> met) {
        Snapshot reached = snapshot;
        TextPatch text = TextPatch.EMPTY;
        boolean changed = false;
        for (Recipe recipe : recipes) {
            Outcome outcome = recipe.on(reached);
            if (outcome instanceof Outcome.Refusal refusal && !Refusals.isNoChange(outcome)) {
                refusal.shared().ifPresent(met::add);
                Optional<Edit> chosen = refusal.shared().flatMap(answer);
                if (chosen.isEmpty()) {
                    return refusal;
                }
                outcome = new Outcome.Ready(chosen.get());
            }
            if (outcome instanceof Outcome.Ready ready) {
                text = text.then(ready.edit().text(), snapshot.text().text());
                reached = reached.apply(ready.edit());
                changed = true;
            }
        }
        if (!changed) {
            return Refusals.noChange();
        }
        Optional<Design> design = reached.design().equals(snapshot.design()) ? Optional.empty()
                : Optional.of(reached.design());
        Map<ElementId, ElementId> noRenames = Map.of();
        return new Outcome.Ready(new Edit(title, new TreeMap<>(Map.of(FileKey.MAIN, text)), design, noRenames));
    }
}
