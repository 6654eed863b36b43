package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Every service of a sort shows something in its block.
 *
 * @param concerned the services that have to show it
 * @param place     where a service shows it; empty where it does not
 * @param shown     what it shows, to follow the service's name
 * @param missing   what is missing where it does not, to follow the service's name
 */
record EveryService(BiPredicate<Subject, Service> concerned, Function<Service, Optional<Range>> place, String shown,
                    String missing) implements EvidenceFinder {

    /** {@code healthchecks}: what others rely on has a health check. */
    static EveryService healthchecks() {
        return new EveryService((subject, service) -> subject.context().links().isReached(service.name()),
                service -> service.healthcheck().filter(EveryService::isOn)
                        .flatMap(check -> place(service, "healthcheck")),
                "has a health check.", "has no health check, and others rely on it.");
    }

    private static boolean isOn(Healthcheck check) {
        return !check.disabled();
    }

    /** {@code limits-set}: memory is limited. */
    static EveryService limits() {
        return new EveryService((subject, service) -> true,
                service -> service.resource(Resource.MEMORY_LIMIT).map(limit -> limit.node().range()),
                "has a memory limit.", "has no memory limit.");
    }

    /** {@code replicas}: own services run more than once. */
    static EveryService replicas() {
        return new EveryService((subject, service) -> subject.context().isOwnApplication(service),
                service -> service.replicas().filter(count -> service.replicaCount() > 1)
                        .map(count -> count.node().range()),
                "runs more than once.", "runs only once.");
    }

    /** {@code hardened-containers}: own services give up rights, or take a user or a file system of few. */
    static EveryService hardened() {
        return new EveryService((subject, service) -> subject.context().isOwnApplication(service),
                service -> List.of("cap_drop", "read_only", "security_opt", "user").stream()
                        .flatMap(key -> place(service, key).stream()).findFirst(),
                "gives up rights it does not need.",
                "keeps all rights: neither user, cap_drop, read_only nor security_opt is set.");
    }

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.services().stream().filter(service -> concerned.test(subject, service))
                        .map(this::service))
                .orMissing("The stack has no service that could show it.");
    }

    private Evidence service(Service service) {
        return place.apply(service).map(range -> Evidence.written(service, range, service.name() + " " + shown))
                .orElseGet(() -> Evidence.missing(service.id(), service.name() + " " + missing));
    }

    private static Optional<Range> place(Service service, String key) {
        return service.attribute(key).filter(attribute -> !attribute.value().isNull())
                .map(Attribute::entry).map(entry -> entry.key().range());
    }
}
