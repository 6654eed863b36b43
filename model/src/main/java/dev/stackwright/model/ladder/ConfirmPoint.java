package dev.stackwright.model.ladder;

import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes into the design that a person vouches for a point, for the content as it is now.
 *
 * @param point     id of the point
 * @param title     what undo calls it
 * @param signature who and when
 * @param hash      the hash of the content the point is about
 */
public record ConfirmPoint(String point, String title, Signature signature, Function<Snapshot, String> hash)
        implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Confirmation made = new Confirmation(signature.by(), signature.on(), hash.apply(snapshot));
        Optional<Confirmation> there = Optional.ofNullable(snapshot.design().confirmations().get(point));
        if (there.equals(Optional.of(made))) {
            return Outcome.refuse("no-change", "It is confirmed already.", "");
        }
        return new Outcome.Ready(Edit.ofDesign(title, snapshot.design().withConfirmation(point, made)));
    }
}
