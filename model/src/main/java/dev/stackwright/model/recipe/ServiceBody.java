package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** One service while a verb edits it: finds where an attribute is written and writes it in the right place. */
final class ServiceBody {

    private final Snapshot snapshot;
    private final Service service;
    private final Optional<YamlMapping> written;
    private final YamlPatcher patcher;

    private ServiceBody(Snapshot snapshot, Service service, Optional<YamlMapping> written) {
        this.snapshot = snapshot;
        this.service = service;
        this.written = written;
        this.patcher = new YamlPatcher(snapshot.tree());
    }

    /**
     * Runs the verb on the service's body, or says why the body cannot be edited. Where others share the place, the
     * refusal carries the edits to choose from; for those the verb is run again on a text of the same meaning, so it
     * may look at nothing but the body it is given.
     */
    static Outcome edit(Snapshot snapshot, String name, Function<ServiceBody, Outcome> verb) {
        return new OwnPlace(name, other -> on(other, name, verb)).offeredWith(on(snapshot, name, verb), snapshot);
    }

    private static Outcome on(Snapshot snapshot, String name, Function<ServiceBody, Outcome> verb) {
        Optional<Service> found = snapshot.compose().service(name);
        if (found.isEmpty()) {
            return Refusals.noSuchService(snapshot, name);
        }
        Service service = found.get();
        Optional<YamlMapping> written = service.entry().value().asMapping();
        if (written.isEmpty() && !service.entry().value().isNull()) {
            return service.isAlias() ? Refusals.aliasOfNothing(name) : Refusals.notAMapping("Service '" + name + "'");
        }
        if (snapshot.tree().isMasked(service.range())
                || written.filter(body -> snapshot.tree().isMasked(body.range())).isPresent()) {
            return Refusals.unreadable(name);
        }
        if (service.isAlias() && written.get().entries().isEmpty()) {
            return Refusals.wholeBodyIsAlias(name);
        }
        return verb.apply(new ServiceBody(snapshot, service, written));
    }

    Service service() {
        return service;
    }

    YamlPatcher patcher() {
        return patcher;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The entry of that key when it is written in the service itself, not merged in. */
    Optional<YamlEntry> ownEntry(String key) {
        return written.flatMap(body -> body.entry(key));
    }

    /** Where the body is written: in the service itself, or at the anchor that it is an alias of. */
    YamlMapping body() {
        return written.orElseThrow();
    }

    /** True when the attribute comes in through a merge key and the service has none of its own. */
    boolean isMerged(String key) {
        return ownEntry(key).isEmpty() && service.attribute(key).isPresent();
    }

    /** True when the attribute is written as an alias. */
    boolean isAliased(String key) {
        return ownEntry(key).map(YamlEntry::value).filter(YamlAlias.class::isInstance).isPresent();
    }

    /** Writes a new attribute, where the service has none of that name of its own. */
    void insert(String key, Fresh value, Placement placement) {
        YamlMapping services = servicesMapping();
        boolean blank = written.isEmpty() || body().entries().isEmpty() && !services.flow();
        if (blank) {
            patcher.fillEntry(services, service.entry(), key, value);
        } else {
            patcher.insertEntry(body(), key, value, placement);
        }
    }

    /** Gives an attribute a value: in its place where the service has it, as a new own key where not. */
    void set(String key, Fresh value, Placement placement) {
        Optional<YamlEntry> own = ownEntry(key);
        if (own.isEmpty()) {
            insert(key, value, placement);
        } else {
            patcher.setValue(body(), own.get(), value);
        }
    }

    /** Takes out an attribute of which nothing is left. One that would be inherited instead stays, empty. */
    void remove(String key) {
        ownEntry(key).ifPresent(entry -> MergeKeys.removeEmptied(patcher, body(), entry));
    }

    /** Takes the attribute out, inherited or not. */
    void removeWhole(String key) {
        unmerge(body(), key);
        ownEntry(key).ifPresent(entry -> patcher.removeEntry(body(), entry));
    }

    /**
     * Sets {@code outer.inner}. An outer mapping that is inherited is written out as an own copy, because an own
     * key hides the inherited one as a whole.
     *
     * @return why it cannot be done; empty when it is done
     */
    Optional<Outcome> setNested(String outer, String inner, Fresh value) {
        return new NestedValue(this, List.of(outer, inner)).set(value);
    }

    /** Takes a key out of what merge keys bring into one of the body's mappings. */
    void unmerge(YamlMapping mapping, String gone) {
        MergeKeys.writeOutWithout(patcher, mapping, gone);
    }

    /**
     * Takes out what the service inherits: where it is written when nobody else has it from there; otherwise a person
     * chooses between that and a copy of the service's own without it.
     *
     * @param what   names it, at the beginning of a sentence
     * @param own    takes it out of this service alone
     * @param source takes it out where it is written; false where it cannot
     */
    Outcome removeInherited(String what, String title, Consumer<ServiceBody> own, Predicate<YamlPatcher> source) {
        return changeInherited(what, title, own, source, true);
    }

    /**
     * Changes what the service inherits: as {@link #removeInherited}, for what goes on as something else.
     *
     * @param own    writes it anew for this service alone
     * @param source changes it where it is written; false where it cannot
     */
    Outcome changeInherited(String what, String title, Consumer<ServiceBody> own, Predicate<YamlPatcher> source) {
        return changeInherited(what, title, own, source, false);
    }

    private Outcome changeInherited(String what, String title, Consumer<ServiceBody> own,
                                    Predicate<YamlPatcher> source, boolean without) {
        YamlPatcher atSource = new YamlPatcher(snapshot.tree());
        Optional<Outcome> there = source.test(atSource) ? Optional.of(verified(title, atSource)) : Optional.empty();
        if (there.filter(Outcome.Ready.class::isInstance).isPresent()) {
            return there.get();
        }
        Optional<SharedPlace> shared = there.map(Outcome.Refusal.class::cast).flatMap(Outcome.Refusal::shared);
        ServiceBody copy = new ServiceBody(snapshot, service, written);
        own.accept(copy);
        Optional<Edit> alone = copy.done(title) instanceof Outcome.Ready ready ? Optional.of(ready.edit())
                : Optional.empty();
        return Refusals.inherited(what, new SharedPlace(service.name(),
                shared.map(SharedPlace::others).orElse(List.of()), shared.flatMap(SharedPlace::forAll), alone),
                without);
    }

    private YamlMapping servicesMapping() {
        return snapshot.tree().holderOf(service.entry()).orElseThrow();
    }

    /** The edit that was put together, once it is certain that it does what its title says. */
    Outcome done(String title) {
        return verified(title, patcher);
    }

    private Outcome verified(String title, YamlPatcher changes) {
        TextPatch patch = changes.patch();
        if (snapshot.text().apply(patch).equals(snapshot.text())) {
            return Refusals.noChange();
        }
        return new Verified(snapshot, Edit.ofText(title, patch))
                .leaving(snapshot.compose().serviceNames(), Set.of(service.name()));
    }
}
