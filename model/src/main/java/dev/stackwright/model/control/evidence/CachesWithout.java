package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;

/**
 * {@code caches-without-health}: what caches hold is known, and the class is not among it.
 *
 * @param excluded the class caches may not hold
 */
record CachesWithout(DataClass excluded) implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        if (subject.caches().isEmpty() && !subject.services().isEmpty()) {
            return subject.context().isPartial()
                    ? Evidence.missing("Parts of the stack stand in other files, and may hold a cache.")
                    : Evidence.fact("The stack has no cache.");
        }
        return Evidence.all(subject.caches().stream().map(cache -> cache(subject, cache)))
                .orMissing("The stack has no service yet.");
    }

    private Evidence cache(Subject subject, Service cache) {
        Optional<List<DataClass>> known = Optional.ofNullable(subject.design().dataClasses().get(cache.id()));
        if (known.isEmpty()) {
            return Evidence.missing(cache.id(), "Nobody has said which data " + cache.name() + " holds.");
        }
        return known.get().contains(excluded)
                ? Evidence.missing(cache.id(), cache.name() + " holds " + excluded.key() + " data.")
                : Evidence.fact(cache.id(), cache.name() + " holds no " + excluded.key() + " data.");
    }
}
