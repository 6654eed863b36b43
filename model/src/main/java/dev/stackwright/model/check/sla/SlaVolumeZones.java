package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Stores that run once keep their data in volumes, while several zones are asked for; one finding for the stack. A
 * store is replicated where it, or another one of its sort, speaks of replication. From 99.99 % on
 * {@link SlaSingleDatabase} asks for more.
 */
public record SlaVolumeZones(CheckInfo info) implements Check {

    private static final Predicate<SlaTarget> ZONES =
            target -> target.zones() > 1 && !target.isAtLeast("99.99");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = SlaConcern.where(context, ZONES);
        if (concern.isNobody()) {
            return List.of();
        }
        Set<Optional<Recognition>> replicated = context.services().stream().filter(ReplicationSigns::areIn)
                .map(context::recognise).collect(Collectors.toSet());
        List<String> stores = context.services().stream()
                .filter(service -> !replicated.contains(context.recognise(service))
                        && isSingleStore(service, context)).map(Service::name).toList();
        return stores.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(), "The data of "
                + Sentences.list(stores) + " lies in one zone; " + SlaConcern.name(context, ZONES)
                + " asks for several.").withPlans(concern.named()));
    }

    private static boolean isSingleStore(Service service, CheckContext context) {
        return context.recognise(service).filter(known -> known.kind().isStore() && known.stateful()).isPresent()
                && service.replicaCount() == 1 && !context.isJob(service)
                && service.mounts().stream().anyMatch(mount -> mount.type() == VolumeMount.Type.VOLUME);
    }
}
