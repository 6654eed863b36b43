package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From 99.99 % on, a queue or cache others rely on that runs once and has no sign of replication.
 *
 * @param kind which kind of part it looks for
 */
public record SlaSinglePart(CheckInfo info, ServiceKind kind) implements EachService {

    private static final Predicate<SlaTarget> HIGH = target -> target.isAtLeast("99.99");

    @Override
    public Concern concern(CheckContext context) {
        return SlaConcern.where(context, HIGH);
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Recognition> known = context.recognise(service).filter(one -> one.kind() == kind && one.stateful());
        boolean replicated = service.replicaCount() > 1 || ReplicationSigns.areIn(service)
                || known.filter(one -> siblings(context, one) > 1).isPresent();
        return known.filter(one -> !replicated && !context.isJob(service) && !context.isPartial(service)
                        && context.links().isReached(service.name()))
                .map(one -> Finding.of(info, service.id(), service.keyRange(), service.name() + " is a single "
                        + one.name() + ", and " + SlaConcern.name(context, HIGH) + " is promised.")).stream().toList();
    }

    private static long siblings(CheckContext context, Recognition known) {
        return context.services().stream()
                .filter(other -> context.recognise(other).filter(known::equals).isPresent()).count();
    }
}
