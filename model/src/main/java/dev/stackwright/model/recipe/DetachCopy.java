package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.AnchorPatcher;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a service out whose whole body is an alias: what it stands for becomes a body of its own. Merge keys in it
 * stay merge keys, aliases stay aliases.
 */
public record DetachCopy(String service) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Service> found = snapshot.compose().service(service);
        if (found.isEmpty()) {
            return Refusals.noSuchService(snapshot, service);
        }
        if (!found.get().isAlias()) {
            return Outcome.refuse("no-alias", "Service '" + service + "' has a body of its own.", "");
        }
        if (found.get().entry().value().asMapping().isEmpty()) {
            return Refusals.aliasOfNothing(service);
        }
        return copies(snapshot, found.get()).map(patch -> verified(snapshot, patch))
                .filter(Outcome.Ready.class::isInstance).findFirst().orElseGet(Refusals::wouldNotRead);
    }

    private Outcome verified(Snapshot snapshot, TextPatch patch) {
        return new Verified(snapshot, Edit.ofText("Detach a copy for " + service, patch))
                .leaving(snapshot.compose().serviceNames(), Set.of());
    }

    /** Ways to give a service with an alias for a body one of its own: merged from the anchor, or written out. */
    static Stream<TextPatch> waysOf(Snapshot snapshot, Service service) {
        YamlMapping holder = snapshot.tree().holderOf(service.entry()).orElseThrow();
        AnchorPatcher merged = new AnchorPatcher(snapshot.tree());
        merged.mergeInstead(holder, service.entry());
        return Stream.concat(Stream.of(merged.patch()), copies(snapshot, service));
    }

    /** As it is written at the anchor, or in the file's style with everything in it written out. */
    private static Stream<TextPatch> copies(Snapshot snapshot, Service service) {
        YamlMapping holder = snapshot.tree().holderOf(service.entry()).orElseThrow();
        AnchorPatcher verbatim = new AnchorPatcher(snapshot.tree());
        boolean written = verbatim.writeOut(holder, service.entry());
        TextPatch fresh = new YamlPatcher(snapshot.tree())
                .setValue(holder, service.entry(), FreshCopy.of(service.entry().value())).patch();
        return Stream.of(written ? verbatim.patch() : null, fresh).filter(Objects::nonNull);
    }
}
