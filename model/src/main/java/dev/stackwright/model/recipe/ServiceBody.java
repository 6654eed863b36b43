package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One service while a verb edits it: finds where an attribute is written and writes it in the right place. */
final class ServiceBody {

    private final Snapshot snapshot;
    private final Service service;
    private final YamlPatcher patcher;

    private ServiceBody(Snapshot snapshot, Service service) {
        this.snapshot = snapshot;
        this.service = service;
        this.patcher = new YamlPatcher(snapshot.tree());
    }

    /** Runs the verb on the service's body, or says why the body cannot be edited. */
    static Outcome edit(Snapshot snapshot, String name, Function<ServiceBody, Outcome> verb) {
        Optional<Service> found = snapshot.compose().service(name);
        if (found.isEmpty()) {
            boolean stale = snapshot.staleServices().stream().anyMatch(service -> service.name().equals(name));
            return stale ? Refusals.unreadable(name) : Refusals.noSuchService(name);
        }
        Service service = found.get();
        if (service.isAlias()) {
            return Refusals.wholeBodyIsAlias(name);
        }
        if (service.ownBody().isEmpty() && !service.entry().value().isNull()) {
            return Refusals.notAMapping("Service '" + name + "'");
        }
        if (snapshot.tree().isMasked(new Range(service.range().start(), service.range().end()))) {
            return Refusals.unreadable(name);
        }
        return verb.apply(new ServiceBody(snapshot, service));
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
        return service.ownBody().flatMap(body -> body.entry(key));
    }

    YamlMapping body() {
        return service.ownBody().orElseThrow();
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
        boolean blank = service.ownBody().isEmpty() || body().entries().isEmpty() && !services.flow();
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

    /** Takes the attribute out, wherever in the body it stands. */
    void remove(String key) {
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

    private YamlMapping servicesMapping() {
        return snapshot.tree().holderOf(service.entry()).orElseThrow();
    }

    /** The edit that was put together, once it is certain that it does what its title says. */
    Outcome done(String title) {
        if (snapshot.text().apply(patcher.patch()).equals(snapshot.text())) {
            return Refusals.noChange();
        }
        return new Verified(snapshot, Edit.ofText(title, patcher.patch()))
                .leaving(snapshot.compose().serviceNames(), Set.of(service.name()));
    }
}
