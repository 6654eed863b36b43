package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.ValidatePoint.Need;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stack as the ladder looks at it: its services by what they do, and what the checks say. */
final class LadderStack {

    private static final Set<ServiceKind> BESIDE = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE, ServiceKind.QUEUE,
            ServiceKind.STORAGE, ServiceKind.OBSERVABILITY, ServiceKind.EXTERNAL);

    private final CheckContext context;
    private final List<Finding> findings;

    LadderStack(CheckContext context, List<Finding> findings) {
        this.context = context;
        this.findings = List.copyOf(findings);
    }

    CheckContext context() {
        return context;
    }

    Snapshot snapshot() {
        return context.snapshot();
    }

    ComposeFile compose() {
        return context.compose();
    }

    /** What these checks say and nobody has accepted. */
    List<Finding> open(Collection<String> checks) {
        return findings.stream().filter(finding -> !finding.isAccepted() && checks.contains(finding.id())).toList();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Services that keep running, in the order of the text. */
    List<Service> lasting() {
        return context.services().stream().filter(service -> !context.isJob(service)).toList();
    }

    /** Services that run the product's own code, workers and web clients among them. */
    List<Service> own() {
        return lasting().stream().filter(service -> context.recognise(service).isEmpty()
                && !BESIDE.contains(context.kind(service))).toList();
    }

    /** Own services that answer callers. */
    List<Service> serving() {
        return own().stream().filter(service -> context.kind(service) != ServiceKind.WORKER).toList();
    }

    /** Services that do the work of the product, whoever wrote them. */
    List<Service> working() {
        return lasting().stream().filter(service -> !BESIDE.contains(context.kind(service))).toList();
    }

    List<Service> of(ServiceKind kind) {
        return lasting().stream().filter(service -> context.kind(service) == kind).toList();
    }

    /** True where the one waits for the other, or names it as host. */
    boolean reaches(Service service, Service other) {
        return context.links().waitsFor(service.name()).contains(other.name())
                || context.links().mentionsIn(service.name()).stream()
                .anyMatch(mention -> mention.service().equals(other.name()));
    }

    boolean reachesAny(Service service, List<Service> others) {
        return others.stream().anyMatch(other -> reaches(service, other));
    }

    /** The port of its container that callers use; empty where the file does not say. */
    Optional<String> portOf(Service service) {
        return service.ports().stream().map(port -> Interpolation.withDefaults(port.target()))
                .filter(port -> port.matches("\\d+")).findFirst()
                .or(() -> service.exposed().stream().map(port -> port.resolved().replaceAll("/.*", ""))
                        .filter(port -> port.matches("\\d+")).findFirst());
    }

    /** True where the stack has what a point needs to say anything. */
    boolean has(Optional<Need> needed) {
        return needed.map(need -> switch (need) {
            case DATABASE -> !of(ServiceKind.DATABASE).isEmpty();
            case CACHE -> !of(ServiceKind.CACHE).isEmpty();
            case WORKER -> !of(ServiceKind.WORKER).isEmpty();
            case SEVERAL -> lasting().size() > 1;
            case VARIABLES -> Interpolation.isIn(snapshot().text().text());
        }).orElse(true);
    }
}
