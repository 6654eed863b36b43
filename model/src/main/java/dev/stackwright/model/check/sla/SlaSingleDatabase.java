package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From 99.99 % on, a database that runs once and has no sign of replication. */
public record SlaSingleDatabase(CheckInfo info) implements Check {

    private static final String FROM = "99.99";
    private static final String DISTRIBUTED_FROM = "99.999";
    private static final Set<String> DISTRIBUTED =
            Set.of("CockroachDB", "Apache Cassandra", "ScyllaDB", "YugabyteDB", "etcd", "Apache ZooKeeper");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices ->
                context.sla(choices).filter(sla -> sla.isAtLeast(FROM)).isPresent());
        if (concern.isNobody()) {
            return List.of();
        }
        SlaTarget target = context.highestSla().orElseThrow();
        boolean replication = context.services().stream().anyMatch(ReplicationSigns::areIn);
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            context.recognise(service)
                    .filter(known -> known.kind() == ServiceKind.DATABASE && known.stateful())
                    .filter(known -> !context.isJob(service))
                    .filter(known -> isSingle(context, service, known, target, replication))
                    .ifPresent(known -> findings.add(finding(service, known, target).withPlans(concern.named())));
        }
        return findings;
    }

    private static boolean isSingle(CheckContext context, Service service, Recognition known, SlaTarget target,
                                    boolean replication) {
        if (DISTRIBUTED.contains(known.name())) {
            return service.replicaCount() == 1 && siblings(context, known) < 2;
        }
        boolean replicated = service.replicaCount() > 1 || replication && siblings(context, known) > 1;
        return !replicated || target.isAtLeast(DISTRIBUTED_FROM);
    }

    private static long siblings(CheckContext context, Recognition known) {
        return context.services().stream()
                .filter(other -> context.recognise(other).filter(known::equals).isPresent()).count();
    }

    private Finding finding(Service service, Recognition known, SlaTarget target) {
        String asks = target.isAtLeast(DISTRIBUTED_FROM) ? "a distributed database" : "a replicated database";
        return Finding.of(info, service.id(), service.keyRange(), target.option().name() + " asks for " + asks + "; "
                + service.name() + " is a single " + known.name() + ".");
    }
}
