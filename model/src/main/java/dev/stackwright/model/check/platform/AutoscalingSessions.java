package dev.stackwright.model.check.platform;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Scaling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A service of the product's own runs several times, in a stack without a cache, and no variable says where sessions
 * are kept.
 */
public record AutoscalingSessions(CheckInfo info) implements EachService {

    private static final Pattern SAID = Pattern.compile("(?i)session|jwt|cookie|redis|valkey|memcache|oidc|token");

    @Override
    public Concern concern(CheckContext context) {
        return context.where(choices -> choices.tenancy().isPresent() || !choices.deploymentModelIds().isEmpty()
                || choices.sla().isPresent());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Scaling> scaling = Optional.ofNullable(context.design().operations().scaling().get(service.id()));
        if (service.replicaCount() <= 1
                && scaling.filter(said -> said.mode() == Scaling.Mode.AUTOMATIC).isEmpty()) {
            return List.of();
        }
        boolean hasCache = context.services().stream().anyMatch(other -> context.kind(other) == ServiceKind.CACHE);
        boolean mayBeSaid = context.isPartial() || context.isPartial(service)
                || service.attribute("env_file").isPresent();
        boolean serves = context.isOwnApplication(service) && context.kind(service) == ServiceKind.SERVICE
                && !context.isJob(service);
        return hasCache || mayBeSaid || !serves || isSaid(service) ? List.of()
                : List.of(Finding.of(info, service.id(), service.keyRange(), service.name()
                        + " runs several times, and the stack has no cache that keeps sessions."));
    }

    private static boolean isSaid(Service service) {
        return service.environment().stream().anyMatch(entry -> SAID.matcher(entry.name()).find()
                || SAID.matcher(entry.value().orElse("")).find());
    }
}
