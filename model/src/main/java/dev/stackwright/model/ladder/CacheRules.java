package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.ConnectionVariable;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.SetCommand;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the second rung asks of caches. */
final class CacheRules {

    private final Practice practice;

    CacheRules(Practice practice) {
        this.practice = practice;
    }

    /** A stack without a database has nothing to answer from memory instead. */
    List<Gap> missing(LadderStack stack) {
        boolean needless = stack.of(ServiceKind.DATABASE).isEmpty() || !stack.of(ServiceKind.CACHE).isEmpty();
        return needless ? List.of() : List.of(Gap.ofStack(stack.context().stackPlace(), "The stack has no cache."));
    }

    /** Caches of which the file does not say how much memory they take. */
    List<Gap> unbounded(LadderStack stack) {
        return stack.of(ServiceKind.CACHE).stream().filter(cache -> !isBounded(cache))
                .flatMap(cache -> stack.context().technology(cache).stream()
                        .filter(technology -> practice.cacheCommands().containsKey(technology.id()))
                        .map(technology -> unbounded(cache, technology))).toList();
    }

    private boolean isBounded(Service cache) {
        return Stream.of(cache.command().stream().map(TextValue::raw), cache.entrypoint().stream().map(TextValue::raw),
                        cache.environment().stream().map(EnvironmentEntry::name),
                        cache.mounts().stream().map(mount -> mount.target())).flatMap(words -> words)
                .anyMatch(text -> practice.cacheBounds().stream()
                        .anyMatch(word -> text.equals(word) || word.length() > 2 && text.contains(word)));
    }

    private Gap unbounded(Service cache, Technology technology) {
        Gap gap = Gap.at(cache.id(), cache.keyRange(), cache.name() + " takes as much memory as there is.");
        boolean ownCommand = cache.attribute("command").isPresent() || cache.attribute("entrypoint").isPresent();
        return ownCommand ? gap : gap.withFix(new Fix("Bound the memory of " + cache.name(),
                new SetCommand(cache.name(), practice.cacheCommands().get(technology.id()))));
    }

    /** Where no own service reaches a cache: those that ask a database, or else all that answer callers. */
    List<Gap> unreached(LadderStack stack) {
        List<Service> caches = stack.of(ServiceKind.CACHE);
        if (caches.isEmpty() || stack.own().stream().anyMatch(service -> stack.reachesAny(service, caches))) {
            return List.of();
        }
        List<Service> databases = stack.of(ServiceKind.DATABASE);
        List<Service> asking = stack.serving().stream().filter(service -> stack.reachesAny(service, databases))
                .toList();
        return (asking.isEmpty() ? stack.serving() : asking).stream()
                .map(service -> unreached(service, caches.get(0), stack)).toList();
    }

    private static Gap unreached(Service service, Service cache, LadderStack stack) {
        Gap gap = Gap.at(service.id(), service.keyRange(), service.name() + " does not reach " + cache.name() + ".");
        Optional<ConnectionVariable> variable = stack.context().technology(cache).flatMap(Technology::connection)
                .filter(connection -> service.environment().stream()
                        .noneMatch(entry -> entry.name().equals(connection.name())));
        return variable.map(connection -> gap.withFix(new Fix("Let " + service.name() + " reach " + cache.name(),
                new InOneGo("Let " + service.name() + " reach " + cache.name(), List.of(
                        new SetEnvironment(service.name(), connection.name(), connection.valueFor(cache.name())),
                        new ConnectServices(service.name(), cache.name())))))).orElse(gap);
    }
}
